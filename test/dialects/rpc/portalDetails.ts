// One detail of each fault of the portal.
import type { FaultDetails } from '../../../src/faults/names.ts';
import type { PortalFaultName } from '../../../src/faults/portal.ts';

export const PORTAL_DETAILS: Pick<FaultDetails, PortalFaultName> = {
  PortalAddressUnknown: { PortalUrl: 'https://gateway.example/nobody/login' },
  AuthorizationPending: {},
  DeviceCodeInvalid: {},
  CodeVerifierWrong: {},
  UserCodeInvalid: {},
  DeviceDecided: {},
  CredentialsNotAllowed: {},
  AccessNotAssigned: { AccountId: '1', AccessConfigurationId: 'ac-1' },
  AccessClosed: { AccountId: '1' },
};
