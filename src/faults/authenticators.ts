// What goes wrong with what people authenticate with.

type None = Record<string, never>;

export interface AuthenticatorFaults {
  /** Disabled people register nothing (rsa 8.1). */
  UserDisabled: { UserId: string };
  CodeWrong: None;
  DeviceNotFound: { DeviceId: string };
  DeviceAlreadyRegistered: None;
  DeviceLimitExceeded: { Limit: number };
  HardwareTokenNotFound: { SerialNumber: string };
  /** Somebody has it: another user, where the call means one who should have it. */
  HardwareTokenTaken: { SerialNumber: string };
  HardwareTokenLimitExceeded: { Limit: number };
  ReportNotFound: { ReportType: string };
  ReportTooLarge: { Limit: number };
}

export type AuthenticatorFaultName = keyof AuthenticatorFaults;
