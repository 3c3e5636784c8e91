// How faults are said in the portal: a code and a sentence for whoever reads it in a terminal (cloudsso 26).
import type { FaultDetails, FaultName } from '../../faults/names.ts';
import { isSaid, sayIn } from './pages/words.ts';
import type { PortalFaultName } from '../../faults/portal.ts';

interface FaultRow<D> {
  readonly status: number;
  readonly code: string | ((detail: D) => string);
  readonly text: string | ((detail: D) => string);
}

/** The faults that people can meet in the portal; each needs its row here. */
type Own =
  | 'TransportInsecure'
  | 'ActionUnserved'
  | 'MethodUnsupported'
  | 'RequestTooLarge'
  | 'RequestMalformed'
  | 'ContentLengthMismatch'
  | 'ContentTypeUnsupported'
  | 'ParameterMissing'
  | 'ParameterInvalid'
  | PortalFaultName
  | 'NonceUsed'
  | 'DirectoryNotFound'
  | 'UserNotFound'
  | 'AccessTokenInvalid'
  | 'AccessTokenExpired'
  | 'UserDisabled'
  | 'NoPermission'
  | 'Throttled'
  | 'InternalError'
  | 'ServiceUnavailable';

type Rows = { readonly [N in Own]: FaultRow<FaultDetails[N]> };

const INTERNAL: FaultRow<object> = { status: 500, code: 'InternalError', text: 'An internal error occurred.' };

const DEVICE_CODE_INVALID: FaultRow<object> = {
  status: 400,
  code: 'InvalidDeviceCodeError',
  text: 'The device code has expired, was used or was turned away. Sign in again.',
};

// Our decision: but for two the sheet names no codes; these end as those do where they are about what was shown
const ROWS: Rows = {
  TransportInsecure: { status: 403, code: 'InvalidProtocol.NeedSsl', text: 'The portal is entered over https.' },
  ActionUnserved: { status: 404, code: 'InvalidPath', text: 'The portal has nothing at this address.' },
  MethodUnsupported: {
    status: 405,
    code: 'UnsupportedHTTPMethod',
    text: ({ Method }) => `The method ${Method} is not supported here.`,
  },
  RequestTooLarge: {
    status: 413,
    code: 'RequestEntityTooLarge',
    text: ({ LimitBytes }) => `The request is larger than ${LimitBytes} bytes.`,
  },
  RequestMalformed: {
    status: 400,
    code: 'InvalidRequest.Malformed',
    text: ({ Reason }) => `The request cannot be read: ${Reason}.`,
  },
  ContentLengthMismatch: {
    status: 400,
    code: 'ContentLengthDoesNotMatch',
    text: 'The body ended before its declared length.',
  },
  ContentTypeUnsupported: {
    status: 415,
    code: 'UnsupportedContentType',
    text: 'The body must be application/json.',
  },
  ParameterMissing: {
    status: 400,
    code: ({ Name }) => `MissingParameter.${Name}`,
    text: ({ Name }) => `${Name} is required.`,
  },
  ParameterInvalid: {
    status: 400,
    code: ({ Name }) => `InvalidParameter.${Name}`,
    text: ({ Name, Reason }) => `${Name} is not valid: ${Reason}.`,
  },
  PortalAddressUnknown: {
    status: 404,
    code: 'InvalidParameter.PortalUrl',
    text: 'No directory has this portal address. Ask your administrator for it.',
  },
  AuthorizationPending: {
    status: 400,
    code: 'AuthorizationPending',
    text: 'The device waits to be approved in the browser.',
  },
  DeviceCodeInvalid: DEVICE_CODE_INVALID,
  NonceUsed: DEVICE_CODE_INVALID,
  CodeVerifierWrong: {
    status: 400,
    code: 'InvalidCodeVerifierError',
    text: 'The code verifier is not the one that the code challenge was made of.',
  },
  UserCodeInvalid: {
    status: 400,
    code: 'InvalidUserCodeError',
    text: 'This is not a code of a device that asks in this directory. Compare it with the one on the device.',
  },
  DeviceDecided: {
    status: 409,
    code: 'DeviceDecidedError',
    text: 'Something else was said of this device before. Let it ask again.',
  },
  CredentialsNotAllowed: {
    status: 403,
    code: 'CredentialsNotAllowedError',
    text: 'This directory does not let its people have temporary credentials. Ask its administrator to allow it.',
  },
  AccessNotAssigned: {
    status: 403,
    code: 'AccessNotAssignedError',
    text: ({ AccountId, AccessConfigurationId }) =>
      `You are not assigned the access configuration ${AccessConfigurationId} on the account ${AccountId}.`,
  },
  AccessClosed: {
    status: 403,
    code: 'AccessClosedError',
    text: ({ AccountId }) =>
      `The role in the account ${AccountId} lets nobody in. Ask the administrator to provision it again.`,
  },
  DirectoryNotFound: { status: 401, code: 'InvalidAccessTokenError', text: 'The directory is no longer there.' },
  UserNotFound: { status: 401, code: 'InvalidAccessTokenError', text: 'You are no longer in this directory.' },
  AccessTokenInvalid: {
    status: 401,
    code: 'InvalidAccessTokenError',
    text: 'The access token is not valid. Sign in again.',
  },
  AccessTokenExpired: {
    status: 401,
    code: 'ExpiredAccessTokenError',
    text: 'The access token has expired. Sign in again.',
  },
  UserDisabled: {
    status: 403,
    code: 'UserDisabledError',
    text: 'You are disabled in this directory. Ask its administrator.',
  },
  NoPermission: { status: 403, code: 'NoPermission', text: 'You may not do this with what you have shown.' },
  Throttled: { status: 429, code: 'Throttling', text: 'Too many requests. Try again in a moment.' },
  InternalError: INTERNAL,
  ServiceUnavailable: {
    status: 503,
    code: 'ServiceUnavailable',
    text: 'The service is temporarily unavailable.',
  },
};

export interface SaidFault {
  readonly status: number;
  readonly code: string;
  readonly text: string;
}

/** The fault in this dialect's words; where only pages meet it, in theirs. One of another dialect can only be our own mistake: an internal error. */
export function say<N extends FaultName>(name: N, detail: FaultDetails[N]): SaidFault {
  if (!Object.hasOwn(ROWS, name) && isSaid(name)) return { code: name, ...sayIn('en', name, detail) };
  const row = ((ROWS as Readonly<Partial<Record<FaultName, unknown>>>)[name] ?? INTERNAL) as FaultRow<FaultDetails[N]>;
  const { status, code, text } = row;
  return {
    status,
    code: typeof code === 'string' ? code : code(detail),
    text: typeof text === 'string' ? text : text(detail),
  };
}
