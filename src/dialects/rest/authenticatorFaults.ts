// How the faults of authenticators are said to REST clients (rsa 6, 10).
import type { AuthenticatorFaultName } from '../../faults/authenticators.ts';
import type { FaultDetails } from '../../faults/names.ts';
import type { FaultRow } from './faultRow.ts';

type Rows = { readonly [N in AuthenticatorFaultName]: FaultRow<FaultDetails[N]> };

export const AUTHENTICATOR_ROWS: Rows = {
  // Our decision: as for who has a device already, something in front of the registration stands in the way
  UserDisabled: { status: 403, family: 'B', text: 'User is disabled.' },
  // No operation redeems codes here; should one, it is refused
  CodeWrong: { status: 403, family: 'B', text: 'The code is not good for this user.' },
  DeviceNotFound: { status: 404, family: 'A', text: (detail) => `Device ${detail.DeviceId} not found` },
  // Documented word by word (rsa 6)
  DeviceAlreadyRegistered: { status: 403, family: 'B', text: 'User already has a registered device.' },
  DeviceLimitExceeded: { status: 409, family: 'A', text: (detail) => `The user has ${detail.Limit} devices.` },
  HardwareTokenNotFound: { status: 404, family: 'A', text: (detail) => `Token ${detail.SerialNumber} not found` },
  HardwareTokenTaken: {
    status: 409,
    family: 'A',
    text: (detail) => `Token ${detail.SerialNumber} is assigned to another user.`,
  },
  HardwareTokenLimitExceeded: { status: 409, family: 'A', text: (detail) => `The user has ${detail.Limit} tokens.` },
  ReportNotFound: { status: 404, family: 'A', text: (detail) => `Report ${detail.ReportType} not found` },
  // Our decision: a part of a report that looks like the whole would be worse
  ReportTooLarge: { status: 409, family: 'A', text: (detail) => `The report has more than ${detail.Limit} lines.` },
};
