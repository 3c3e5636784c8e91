// How faults are said to identity sources: status, and a word of the protocol where it has one (RFC 7644 3.12).
import type { FaultDetails, FaultName } from '../../faults/names.ts';

export interface FaultRow<D> {
  readonly status: number;
  readonly scimType?: string | ((detail: D) => string);
  readonly text: string | ((detail: D) => string);
}

/** The faults that operations of sources can meet; each needs its row here. */
type Own =
  | 'TransportInsecure'
  | 'ActionNotFound'
  | 'ActionUnserved'
  | 'MethodUnsupported'
  | 'RequestTooLarge'
  | 'RequestMalformed'
  | 'ContentLengthMismatch'
  | 'ContentTypeUnsupported'
  | 'ParameterMissing'
  | 'ParameterInvalid'
  | 'Throttled'
  | 'InternalError'
  | 'ServiceUnavailable'
  | 'AccessTokenInvalid'
  | 'NoPermission'
  | 'DirectoryNotFound'
  | 'UserNotFound'
  | 'UserNameTaken'
  | 'UserEmailTaken'
  | 'UserLimitExceeded'
  | 'UserInUse'
  | 'UserNameFixed'
  | 'GroupNotFound'
  | 'GroupNameTaken'
  | 'GroupLimitExceeded'
  | 'GroupInUse'
  | 'ExternalIdTaken'
  | 'SynchronizationDisabled'
  | 'ScimRequestInvalid';

type Rows = { readonly [N in Own]: FaultRow<FaultDetails[N]> };

const NOT_FOUND: FaultRow<object> = { status: 404, text: 'There is nothing at this address.' };
const INTERNAL: FaultRow<object> = { status: 500, text: 'An internal error occurred.' };

const ROWS: Rows = {
  TransportInsecure: { status: 403, text: 'Sources are heard over https.' },
  ActionNotFound: NOT_FOUND,
  ActionUnserved: NOT_FOUND,
  MethodUnsupported: { status: 405, text: (detail) => `The method ${detail.Method} is not supported here.` },
  RequestTooLarge: { status: 413, text: (detail) => `The request is larger than ${detail.LimitBytes} bytes.` },
  RequestMalformed: {
    status: 400,
    scimType: 'invalidSyntax',
    text: (detail) => `The request cannot be read: ${detail.Reason}.`,
  },
  ContentLengthMismatch: { status: 400, text: 'The body ended before its declared length.' },
  ContentTypeUnsupported: { status: 415, text: 'The body must be application/scim+json or application/json.' },
  ParameterMissing: { status: 400, scimType: 'invalidValue', text: (detail) => `${detail.Name} is required.` },
  ParameterInvalid: {
    status: 400,
    scimType: 'invalidValue',
    text: (detail) => `${detail.Name} is not valid: ${detail.Reason}.`,
  },
  Throttled: { status: 429, text: 'Too many requests.' },
  InternalError: INTERNAL,
  ServiceUnavailable: { status: 503, text: 'The service is temporarily unavailable.' },
  AccessTokenInvalid: { status: 401, text: 'The credential is missing, unknown, disabled or expired.' },
  NoPermission: { status: 403, text: 'The credential does not allow this.' },
  DirectoryNotFound: { status: 404, text: 'The directory of this credential no longer exists.' },
  UserNotFound: { status: 404, text: (detail) => `The user ${detail.UserId} does not exist.` },
  UserNameTaken: {
    status: 409,
    scimType: 'uniqueness',
    text: (detail) => `The user name ${detail.UserName} is already in use.`,
  },
  UserEmailTaken: {
    status: 409,
    scimType: 'uniqueness',
    text: (detail) => `The email address ${detail.Email} is already in use.`,
  },
  UserLimitExceeded: { status: 403, text: (detail) => `The directory is full with ${detail.Limit} users.` },
  UserInUse: { status: 409, text: (detail) => `The user ${detail.UserId} still has something of its own.` },
  UserNameFixed: {
    status: 400,
    scimType: 'mutability',
    text: (detail) => `The user name ${detail.UserName} cannot be changed.`,
  },
  GroupNotFound: { status: 404, text: (detail) => `The group ${detail.GroupId} does not exist.` },
  GroupNameTaken: {
    status: 409,
    scimType: 'uniqueness',
    text: (detail) => `The group name ${detail.GroupName} is already in use.`,
  },
  GroupLimitExceeded: { status: 403, text: (detail) => `The directory is full with ${detail.Limit} groups.` },
  GroupInUse: { status: 409, text: (detail) => `The group ${detail.GroupId} still has something of its own.` },
  ExternalIdTaken: {
    status: 409,
    scimType: 'uniqueness',
    text: (detail) => `The external identifier ${detail.ExternalId} is already in use.`,
  },
  SynchronizationDisabled: { status: 403, text: 'Synchronization is disabled for this directory.' },
  ScimRequestInvalid: {
    status: 400,
    scimType: (detail) => detail.Type,
    text: (detail) => `The request is not valid: ${detail.Reason}.`,
  },
};

export interface SaidFault {
  readonly status: number;
  readonly scimType: string | undefined;
  readonly text: string;
}

/** The fault in this dialect's words. One of another dialect can only be our own mistake: an internal error. */
export function say<N extends FaultName>(name: N, detail: FaultDetails[N]): SaidFault {
  const row = ((ROWS as Readonly<Partial<Record<FaultName, unknown>>>)[name] ?? INTERNAL) as FaultRow<FaultDetails[N]>;
  const { status, scimType, text } = row;
  return {
    status,
    scimType: typeof scimType === 'function' ? scimType(detail) : scimType,
    text: typeof text === 'string' ? text : text(detail),
  };
}
