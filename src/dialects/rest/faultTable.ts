// How faults are said to REST clients: status, which of the two bodies, text (rsa 6).
import type { AuthenticatorFaultName } from '../../faults/authenticators.ts';
import type { FaultDetails, FaultName } from '../../faults/names.ts';
import { AUTHENTICATOR_ROWS } from './authenticatorFaults.ts';
import { LOCAL_ROWS, type LocalFaultName } from './localFaults.ts';
import type { FaultRow, Family } from './faultRow.ts';

/** The faults that operations with paths can meet; each needs its row here. */
type Own =
  | AuthenticatorFaultName
  | 'TransportInsecure'
  | 'ActionNotFound'
  | 'ActionUnserved'
  | 'MethodUnsupported'
  | 'RequestTooLarge'
  | 'RequestMalformed'
  | 'ContentLengthMismatch'
  | 'ContentTypeUnsupported'
  | 'BodyMembersWrong'
  | 'ParameterMissing'
  | 'ParameterInvalid'
  | 'Throttled'
  | 'InternalError'
  | 'ServiceUnavailable'
  | 'AccessTokenInvalid'
  | 'AccessTokenExpired'
  | 'NoPermission'
  | 'DirectoryNotFound'
  | 'UserNotFound'
  | 'UserSynchronized'
  | 'UserPendingDeletion'
  | 'UserDisabledBySource'
  | 'UserStillEnabled'
  | 'UserNotPendingDeletion'
  | 'UserNameTaken'
  | 'UserEmailTaken'
  | 'UserLimitExceeded'
  | LocalFaultName;

type Rows = { readonly [N in Own]: FaultRow<FaultDetails[N]> };

const NOT_FOUND: FaultRow<object> = { status: 404, family: 'B', text: 'Not Found' };
const INTERNAL: FaultRow<object> = { status: 500, family: 'A', text: 'An internal error occurred.' };

const ROWS: Rows = {
  ...AUTHENTICATOR_ROWS,
  ...LOCAL_ROWS,
  TransportInsecure: { status: 403, family: 'B', text: 'HTTPS is required' },
  ActionNotFound: NOT_FOUND,
  ActionUnserved: NOT_FOUND,
  MethodUnsupported: {
    status: 405,
    family: 'A',
    text: (detail) => `Request method '${detail.Method}' is not supported.`,
  },
  RequestTooLarge: {
    status: 413,
    family: 'A',
    text: (detail) => `The request is larger than ${detail.LimitBytes} bytes.`,
  },
  RequestMalformed: { status: 400, family: 'A', text: (detail) => `The request cannot be read: ${detail.Reason}.` },
  ContentLengthMismatch: { status: 400, family: 'A', text: 'The request body ended before its declared length.' },
  ContentTypeUnsupported: { status: 415, family: 'B', text: 'Unsupported Media Type' },
  // Recorded word by word (rsa 6)
  BodyMembersWrong: { status: 400, family: 'A', text: 'Wrong number of properties in the request body.' },
  ParameterMissing: { status: 400, family: 'A', text: (detail) => `${detail.Name} is required.` },
  ParameterInvalid: { status: 400, family: 'A', text: (detail) => `${detail.Name} is not valid: ${detail.Reason}.` },
  Throttled: { status: 429, family: 'A', text: 'Too many requests.' },
  InternalError: INTERNAL,
  ServiceUnavailable: { status: 503, family: 'A', text: 'The service is temporarily unavailable.' },
  // Recorded, and compared by a client (rsa 6): never 401 (rsa 2)
  AccessTokenInvalid: { status: 403, family: 'B', text: 'Server failed to process provided access token' },
  AccessTokenExpired: { status: 403, family: 'B', text: 'Expired Access Token is not allowed' },
  NoPermission: { status: 403, family: 'B', text: 'Access Denied' },
  DirectoryNotFound: { status: 404, family: 'A', text: 'The directory of this key no longer exists.' },
  UserNotFound: { status: 404, family: 'A', text: (detail) => `User ${detail.UserId} not found` },
  UserSynchronized: {
    status: 405,
    family: 'A',
    text: 'Users of a SCIM-managed identity source cannot be deleted here.',
  },
  // Our decision: what cannot be because of others is a conflict
  UserNameTaken: { status: 409, family: 'A', text: (detail) => `The user name ${detail.UserName} is in use.` },
  UserEmailTaken: { status: 409, family: 'A', text: (detail) => `The email address ${detail.Email} is in use.` },
  UserLimitExceeded: {
    status: 409,
    family: 'A',
    text: (detail) => `There are ${detail.Limit} users, which is the limit.`,
  },
  UserPendingDeletion: { status: 409, family: 'A', text: 'The user is pending deletion.' },
  UserDisabledBySource: {
    status: 409,
    family: 'A',
    text: 'The user was disabled by synchronization and cannot be enabled here.',
  },
  UserStillEnabled: { status: 409, family: 'A', text: 'The user is enabled.' },
  UserNotPendingDeletion: { status: 409, family: 'A', text: 'The user is not marked for deletion.' },
};

export interface SaidFault {
  readonly status: number;
  readonly family: Family;
  readonly text: string;
}

/** The fault in this dialect's words. One of another dialect can only be our own mistake: an internal error. */
export function say<N extends FaultName>(name: N, detail: FaultDetails[N]): SaidFault {
  const row = ((ROWS as Readonly<Partial<Record<FaultName, unknown>>>)[name] ?? INTERNAL) as FaultRow<FaultDetails[N]>;
  const { status, family, text } = row;
  return { status, family, text: typeof text === 'string' ? text : text(detail) };
}
