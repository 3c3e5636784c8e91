// How faults are said where tokens are asked for: an RFC 6749 error, on 403 where others say 401 (rsa 2, 4).
import type { FaultDetails, FaultName } from '../../faults/names.ts';

interface FaultRow<D> {
  readonly status: number;
  readonly error: string;
  readonly text: string | ((detail: D) => string);
}

/** The faults that a request for a token can meet. */
type Own =
  | 'TransportInsecure'
  | 'MethodUnsupported'
  | 'RequestTooLarge'
  | 'ContentLengthMismatch'
  | 'TokenRequestInvalid'
  | 'GrantUnsupported'
  | 'ParameterInvalid'
  | 'ClientAssertionInvalid'
  | 'NonceUsed'
  | 'NoPermission'
  | 'ApiClientNotFound'
  | 'ScopeNotGranted'
  | 'Throttled'
  | 'InternalError'
  | 'ServiceUnavailable';

type Rows = { readonly [N in Own]: FaultRow<FaultDetails[N]> };

const INTERNAL: FaultRow<object> = { status: 500, error: 'server_error', text: 'An internal error occurred.' };
const refused = (text: string): FaultRow<object> => ({ status: 403, error: 'invalid_client', text });

const ROWS: Rows = {
  TransportInsecure: { status: 403, error: 'invalid_request', text: 'Tokens are asked for over https.' },
  MethodUnsupported: { status: 405, error: 'invalid_request', text: 'Tokens are asked for by POST.' },
  RequestTooLarge: {
    status: 413,
    error: 'invalid_request',
    text: ({ LimitBytes }) => `The request is larger than ${LimitBytes} bytes.`,
  },
  ContentLengthMismatch: {
    status: 400,
    error: 'invalid_request',
    text: 'The request body ended before its declared length.',
  },
  TokenRequestInvalid: {
    status: 400,
    error: 'invalid_request',
    text: ({ Reason }) => `The request is not valid: ${Reason}.`,
  },
  GrantUnsupported: { status: 400, error: 'unsupported_grant_type', text: 'The only grant is client_credentials.' },
  ParameterInvalid: {
    status: 400,
    error: 'invalid_request',
    text: ({ Name, Reason }) => `${Name} is not valid: ${Reason}.`,
  },
  ClientAssertionInvalid: {
    status: 403,
    error: 'invalid_client',
    text: ({ Reason }) => `The client assertion is refused: ${Reason}.`,
  },
  NonceUsed: refused('The client assertion was used before.'),
  NoPermission: refused('The client may not ask for tokens.'),
  ApiClientNotFound: refused('The client no longer exists.'),
  ScopeNotGranted: { status: 403, error: 'invalid_scope', text: 'None of these scopes is granted to the client.' },
  Throttled: { status: 429, error: 'temporarily_unavailable', text: 'Too many requests.' },
  InternalError: INTERNAL,
  ServiceUnavailable: {
    status: 503,
    error: 'temporarily_unavailable',
    text: 'The service is temporarily unavailable.',
  },
};

export interface SaidFault {
  readonly status: number;
  readonly error: string;
  readonly text: string;
}

/** The fault in this dialect's words. One of another dialect can only be our own mistake: a server error. */
export function say<N extends FaultName>(name: N, detail: FaultDetails[N]): SaidFault {
  const row = ((ROWS as Readonly<Partial<Record<FaultName, unknown>>>)[name] ?? INTERNAL) as FaultRow<FaultDetails[N]>;
  const { status, error, text } = row;
  return { status, error, text: typeof text === 'string' ? text : text(detail) };
}
