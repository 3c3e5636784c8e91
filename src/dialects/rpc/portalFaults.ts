// Faults of the sign-in portal, which no RPC action declares: the words they would have, and what to do about each.
import type { PortalFaultName } from '../../faults/portal.ts';
import type { FaultTable } from './faultRow.ts';

export const PORTAL_FAULTS: Pick<FaultTable, PortalFaultName> = {
  PortalAddressUnknown: {
    status: 400,
    code: 'InvalidParameter.PortalUrl',
    message: (detail) => `No directory has the portal address ${detail.PortalUrl}.`,
  },
  AuthorizationPending: { status: 400, code: 'AuthorizationPending', message: 'The device waits to be approved.' },
  DeviceCodeInvalid: { status: 400, code: 'InvalidDeviceCodeError', message: 'The device code is not valid.' },
  CodeVerifierWrong: { status: 400, code: 'InvalidCodeVerifierError', message: 'The code verifier is not valid.' },
  UserCodeInvalid: { status: 400, code: 'InvalidUserCodeError', message: 'The user code is not valid.' },
  DeviceDecided: { status: 409, code: 'DeviceDecidedError', message: 'The device was decided about before.' },
  CredentialsNotAllowed: {
    status: 403,
    code: 'CredentialsNotAllowedError',
    message: 'The directory does not let its people have temporary credentials.',
  },
  AccessNotAssigned: {
    status: 403,
    code: 'AccessNotAssignedError',
    message: (detail) => `${detail.AccessConfigurationId} is not assigned on the account ${detail.AccountId}.`,
  },
  AccessClosed: {
    status: 403,
    code: 'AccessClosedError',
    message: (detail) => `The role in the account ${detail.AccountId} lets nobody in.`,
  },
};

export const PORTAL_REMEDIES: Readonly<Record<PortalFaultName, string>> = {
  PortalAddressUnknown: 'Use the portal address of the directory: scheme and host of the gateway, /NAME/login.',
  AuthorizationPending: 'Open the address that the device shows, sign in and approve it.',
  DeviceCodeInvalid: 'Sign in again: a device code is good for ten minutes and for one token.',
  CodeVerifierWrong: 'Send the verifier whose SHA-256 was sent when the device asked to be approved.',
  UserCodeInvalid: 'Compare the code with the one that the device shows.',
  DeviceDecided: 'Let the device ask again.',
  CredentialsNotAllowed: 'Call SetLoginPreference with AllowUserToGetCredentials first.',
  AccessNotAssigned: 'Call CreateAccessAssignment for the user or one of its groups first.',
  AccessClosed:
    'Provision the access configuration on the account again: its role, trust policy or provider was changed.',
};
