// How a call ended, and what kind of failure it was: each kind has its own help on the page.

export type Outcome = Answer | Unreachable | Cancelled;

export interface Answer {
  readonly kind: 'answer';
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** As it came. */
  readonly text: string;
  /** Parsed, or undefined when it is no JSON. */
  readonly body: unknown;
  readonly requestId: string;
  readonly milliseconds: number;
  readonly failure: Failure | undefined;
}

/** Nothing answered. */
export interface Unreachable {
  readonly kind: 'unreachable';
  readonly milliseconds: number;
}

export interface Cancelled {
  readonly kind: 'cancelled';
}

export type FailureKind = 'signature' | 'clock' | 'denied' | 'throttled' | 'key' | 'field' | 'business' | 'gateway';

export interface Failure {
  readonly kind: FailureKind;
  /** Empty where the dialect has none. */
  readonly code: string;
  readonly message: string;
  /** The parameter at fault, if the answer names one of this action's. */
  readonly field: string | undefined;
  /** The known mistake that explains a signature. */
  readonly diagnosis: string | undefined;
  /** AccessDeniedDetail. */
  readonly denial: Readonly<Record<string, string>> | undefined;
  readonly retryAfterSeconds: number | undefined;
  /** How much later the gateway's clock is than this one, in seconds. */
  readonly clockAheadSeconds: number | undefined;
}

interface Envelope {
  readonly RequestId?: unknown;
  readonly Code?: unknown;
  readonly Message?: unknown;
  readonly SignatureDiagnosis?: unknown;
  readonly AccessDeniedDetail?: Readonly<Record<string, string>>;
  /** Of the administration API. */
  readonly code?: unknown;
  readonly description?: unknown;
  readonly message?: unknown;
}

export interface Received {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
  readonly fields: readonly string[];
  readonly now: Date;
}

/** Undefined for a success. */
export function failureOf({ status, headers, body, fields, now }: Received): Failure | undefined {
  if (status < 400) return undefined;
  const envelope: Envelope = typeof body === 'object' && body !== null ? body : {};
  const code = textOf(envelope.Code);
  const message = textOf(envelope.Message ?? envelope.description ?? envelope.message);
  const field = fieldOf(code, message, fields);
  const date = Date.parse(headers.get('date') ?? '');
  return {
    kind: kindOf(status, code, field),
    code,
    message: message === '' ? textOf(body) : message,
    field,
    diagnosis: textOf(envelope.SignatureDiagnosis) || undefined,
    denial: envelope.AccessDeniedDetail,
    retryAfterSeconds: retryAfterOf(headers),
    clockAheadSeconds: Number.isFinite(date) ? Math.round((date - now.getTime()) / 1000) : undefined,
  };
}

/** Milliseconds in one header, seconds in the other, which proxies set as well. */
function retryAfterOf(headers: Headers): number | undefined {
  const seconds = Number(headers.get('x-acs-retry-after') ?? NaN) / 1000;
  const told = Number.isFinite(seconds) ? seconds : Number(headers.get('retry-after') ?? NaN);
  return Number.isFinite(told) ? Math.ceil(told) : undefined;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function kindOf(status: number, code: string, field: string | undefined): FailureKind {
  if (code === 'SignatureDoesNotMatch' || code === 'IncompleteSignature') return 'signature';
  if (code.startsWith('InvalidTimeStamp')) return 'clock';
  if (/^(InvalidAccessKeyId|InvalidSecurityToken|MissingSecurityToken|InvalidAccessToken)/.test(code)) return 'key';
  if (status === 429 || code.startsWith('Throttling')) return 'throttled';
  if (code === '' && status === 403) return 'key';
  if (status === 403) return 'denied';
  if (status >= 500) return 'gateway';
  return field === undefined ? 'business' : 'field';
}

/** `InvalidParameter.UserName.Length`, `MissingDirectoryId`, `EntityNotExists.User`, or `userId is required.` */
function fieldOf(code: string, message: string, fields: readonly string[]): string | undefined {
  const named = /^(?:InvalidParameter\.|MissingParameter\.|Missing|Invalid)(\w+)/.exec(code)?.[1];
  const inMessage = /^(\w+) is (?:required|not valid)/.exec(message)?.[1];
  const entity = /^(?:EntityNotExists?|EntityAlreadyExists)\.(\w+)/.exec(code)?.[1];
  const wanted = [named, inMessage, entity && `${entity}Id`, entity && `${entity}Name`, entity];
  return wanted.find((name) => name !== undefined && fields.includes(name));
}
