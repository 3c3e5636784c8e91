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
  HardwareTokenNotFound: {
    status: 404,
    code: 'EntityNotExists.HardwareToken',
    message: (detail) => `Nobody in the directory has the token ${detail.SerialNumber}.`,
  },
  HardwareTokenTaken: {
    status: 409,
    code: 'EntityAlreadyExists.HardwareToken',
    message: (detail) => `The token ${detail.SerialNumber} belongs to a user already.`,
  },
  HardwareTokenLimitExceeded: {
    status: 409,
    code: 'LimitExceeded.HardwareToken',
    message: (detail) => `The user already has ${detail.Limit} tokens, which is the limit.`,
  },
  ReportNotFound: {
    status: 404,
    code: 'EntityNotExists.Report',
    message: (detail) => `There is no report of ${detail.ReportType} that is still kept.`,
  },
  ReportTooLarge: {
    status: 409,
    code: 'LimitExceeded.Report',
    message: (detail) => `The report has more than ${detail.Limit} lines, which is the limit.`,
  },
};

/** What to do about each. */
export const AUTHENTICATOR_REMEDIES: Readonly<Record<AuthenticatorFaultName, string>> = {
  UserDisabled: 'Enable the user first.',
  CodeWrong: 'Ask for a new code and use it before it ends; each is good once.',
  DeviceNotFound: 'Check the device against the list of the user’s devices.',
  DeviceAlreadyRegistered: 'Delete the mobile device that the user has first.',
  DeviceLimitExceeded: 'Delete a device that is no longer used first.',
  HardwareTokenNotFound: 'Check the serial number against the list of the user’s devices.',
  HardwareTokenTaken: 'Unassign the token from the user who has it first.',
  HardwareTokenLimitExceeded: 'Unassign a token that is no longer used first.',
  ReportNotFound: 'Generate the report first; it is kept for a day.',
  ReportTooLarge: 'Page through the users instead.',
};
