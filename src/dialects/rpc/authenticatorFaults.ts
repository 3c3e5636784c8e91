// How the faults of authenticators are said. Our decision: the vendor's RPC products have none, so the codes follow cloudsso 3.5.
import type { AuthenticatorFaultName } from '../../faults/authenticators.ts';
import type { FaultTable } from './faultRow.ts';

export const AUTHENTICATOR_FAULTS: Pick<FaultTable, AuthenticatorFaultName> = {
  UserDisabled: {
    status: 409,
    code: 'OperationConflict.User.Disabled',
    message: (detail) => `The user ${detail.UserId} is disabled.`,
  },
  CodeWrong: { status: 409, code: 'OperationConflict.Code', message: 'The code is not good for this user.' },
  DeviceNotFound: {
    status: 404,
    code: 'EntityNotExists.Device',
    message: (detail) => `The user has no device ${detail.DeviceId}.`,
  },
  DeviceAlreadyRegistered: {
    status: 409,
    code: 'EntityAlreadyExists.Device',
    message: 'The user already has a mobile device.',
  },
  DeviceLimitExceeded: {
    status: 409,
    code: 'LimitExceeded.Device',
    message: (detail) => `The user already has ${detail.Limit} devices, which is the limit.`,
  },
};

/** What to do about each. */
export const AUTHENTICATOR_REMEDIES: Readonly<Record<AuthenticatorFaultName, string>> = {
  UserDisabled: 'Enable the user first.',
  CodeWrong: 'Ask for a new code and use it before it ends; each is good once.',
  DeviceNotFound: 'Check the device against the list of the user’s devices.',
  DeviceAlreadyRegistered: 'Delete the mobile device that the user has first.',
  DeviceLimitExceeded: 'Delete a device that is no longer used first.',
};
