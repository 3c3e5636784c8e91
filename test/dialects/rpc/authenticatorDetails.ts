// One of each fault of authenticators.
import type { AuthenticatorFaults } from '../../../src/faults/authenticators.ts';

export const AUTHENTICATOR_DETAILS: AuthenticatorFaults = {
  UserDisabled: { UserId: 'u-1' },
  CodeWrong: {},
  DeviceNotFound: { DeviceId: 'dev-1' },
  DeviceAlreadyRegistered: {},
  DeviceLimitExceeded: { Limit: 10 },
  HardwareTokenNotFound: { SerialNumber: '123' },
  HardwareTokenTaken: { SerialNumber: '123' },
  HardwareTokenLimitExceeded: { Limit: 5 },
  ReportNotFound: { ReportType: 'users' },
  ReportTooLarge: { Limit: 100000 },
};
