// A client of its own: signs requests as the vendor's clients do, sharing no line with src, so that it can judge src.
import { createHash, randomUUID } from 'node:crypto';

export type Value =
  string | number | boolean | null | undefined | readonly Value[] | { readonly [name: string]: Value };
export type Pair = [name: string, value: string];
export type Place = 'query' | 'form';

/** Ready for fetch and undici. */
export interface SignedRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  body?: string | Uint8Array;
}

export interface ClientCall {
  readonly method?: string;
  /** Scheme, host and port, such as `http://127.0.0.1:8080`; a path is kept. */
  readonly endpoint: string;
  readonly action: string;
  readonly version: string;
  /** Strings, numbers, booleans, and nested lists and objects of them. */
  readonly params?: Readonly<Record<string, unknown>>;
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  readonly securityToken?: string;
  /** `query` unless told otherwise. V1 `form` moves the common parameters too; a record moves only what it names. */
  readonly placement?: Place | Readonly<Record<string, Place>>;
  readonly nonce?: string;
  readonly timestamp?: Date;
}

/** The steps of signing. Replace one to make a mistake there and nowhere else. */
export interface Steps {
  parameters: (sent: Pair[]) => Pair[];
  sort: (pairs: Pair[]) => Pair[];
  encode: (text: string) => string;
  pair: (name: string, value: string, encode: (text: string) => string) => string;
  key: (secret: string) => string;
  hash: string;
  output: (mac: Buffer) => string;
}

export interface StepsV1 extends Steps {
  method: string;
  stringToSign: (method: string, canonical: string, encode: (text: string) => string) => string;
}

export interface CallV1 extends ClientCall {
  readonly format?: string;
  readonly signatureMethod?: string;
  /** Common parameters replaced, or with undefined left out, before signing. */
  readonly common?: Readonly<Record<string, string | undefined>>;
  readonly steps?: Partial<StepsV1>;
}

export interface PartsV3 {
  method: string;
  path: string;
  query: string;
  headers: [name: string, value: string][];
  list: string;
  payload: string;
}

export interface StepsV3 extends Steps {
  parts: (right: PartsV3) => PartsV3;
  canonicalRequest: (parts: PartsV3) => string;
  stringToSign: (algorithm: string, canonicalRequest: string, hash: (text: string) => string) => string;
}

export interface CallV3 extends ClientCall {
  readonly accept?: string;
  readonly body?: string | Uint8Array;
  /** By default the form type for a form, application/json for a text, nothing for bytes. */
  readonly contentType?: string;
  readonly algorithm?: string;
  /** More headers, or others. `x-acs-*`, host and content-type are signed. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Exactly these are signed, in this order. */
  readonly signedHeaders?: readonly string[];
  readonly steps?: Partial<StepsV3>;
}

/** RFC 2104 from its definition. */
export function hmac(hash: string, key: string, text: string): Buffer {
  const digest = (...chunks: Buffer[]) => createHash(hash).update(Buffer.concat(chunks)).digest();
  let block = Buffer.from(key, 'utf8');
  if (block.length > 64) block = Buffer.from(digest(block));
  block = Buffer.concat([block, Buffer.alloc(64 - block.length)]);
  const inner = digest(Buffer.from(block.map((byte) => byte ^ 0x36)), Buffer.from(text, 'utf8'));
  return digest(Buffer.from(block.map((byte) => byte ^ 0x5c)), inner);
}

/** RFC 3986, byte by byte. */
export function encode(text: string): string {
  let out = '';
  for (const byte of Buffer.from(text, 'utf8')) {
    const character = String.fromCharCode(byte);
    const isPlain =
      (byte >= 48 && byte <= 57) ||
      (byte >= 65 && byte <= 90) ||
      (byte >= 97 && byte <= 122) ||
      '-_.~'.includes(character);
    out += isPlain ? character : '%' + (byte < 16 ? '0' : '') + byte.toString(16).toUpperCase();
  }
  return out;
}

/** Negative, zero or positive: one UTF-16 code unit after the other, then the length. */
export function compareUnits(a: string, b: string): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const difference = a.charCodeAt(i) - b.charCodeAt(i);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** Nested values as `Tags.1.Key`; null and undefined are not sent. */
export function flatten(params: Readonly<Record<string, unknown>>): Pair[] {
  const pairs: Pair[] = [];
  const walk = (name: string, value: unknown): void => {
    if (value === null || value === undefined) return;
    if (typeof value !== 'object') pairs.push([name, String(value)]);
    else if (Array.isArray(value)) value.forEach((item, i) => walk(`${name}.${i + 1}`, item));
    else for (const [key, item] of Object.entries(value)) walk(`${name}.${key}`, item);
  };
  for (const [name, value] of Object.entries(params)) walk(name, value);
  return pairs;
}

const instant = (at: Date): string => at.toISOString().slice(0, 19) + 'Z';
const written = (pairs: Pair[]): string => pairs.map(([name, value]) => encode(name) + '=' + encode(value)).join('&');
const formType = 'application/x-www-form-urlencoded';

function place(call: ClientCall, name: string): Place {
  const { placement = 'query' } = call;
  if (typeof placement === 'string') return placement;
  return placement[name] ?? placement[name.split('.')[0] ?? name] ?? 'query';
}

function addressed(endpoint: string, query: Pair[]): { url: string; host: string; path: string } {
  const { protocol, host, pathname } = new URL(endpoint);
  return {
    url: `${protocol}//${host}${pathname}${query.length > 0 ? '?' : ''}${written(query)}`,
    host,
    path: pathname,
  };
}

function canonicalQuery(sent: Pair[], steps: Partial<Steps>): string {
  const pair = steps.pair ?? ((name, value, by) => by(name) + '=' + by(value));
  const sort = steps.sort ?? ((pairs) => [...pairs].sort(([a], [b]) => compareUnits(a, b)));
  const pairs = sort(steps.parameters?.([...sent]) ?? sent);
  return pairs.map(([name, value]) => pair(name, value, steps.encode ?? encode)).join('&');
}

export function signV1(call: CallV1): SignedRequest {
  const { method = 'GET', steps = {}, signatureMethod = 'HMAC-SHA1' } = call;
  const common: Record<string, string | undefined> = {
    Format: call.format ?? 'JSON',
    Version: call.version,
    AccessKeyId: call.accessKeyId,
    SignatureMethod: signatureMethod,
    Timestamp: instant(call.timestamp ?? new Date()),
    SignatureVersion: '1.0',
    SignatureNonce: call.nonce ?? randomUUID(),
    Action: call.action,
    SecurityToken: call.securityToken,
    ...call.common,
  };
  const sent = [...flatten(common), ...flatten(call.params ?? {})];
  const canonical = canonicalQuery(sent, steps);
  const join = steps.stringToSign ?? ((verb, text, by) => [verb, '%2F', by(text)].join('&'));
  const hash = steps.hash ?? signatureMethod.toLowerCase().replace('hmac-', '');
  const key = steps.key ?? ((secret) => secret + '&');
  const mac = hmac(hash, key(call.accessKeySecret), join(steps.method ?? method, canonical, steps.encode ?? encode));
  const signature: Pair = ['Signature', steps.output?.(mac) ?? mac.toString('base64')];

  const inForm = ([name]: Pair) => place(call, name) === 'form';
  const form = [...sent, signature].filter(inForm);
  const { url, host } = addressed(
    call.endpoint,
    [...sent, signature].filter((one) => !inForm(one)),
  );
  if (form.length === 0) return { method, url, headers: { host } };
  return { method, url, headers: { host, 'content-type': formType }, body: written(form) };
}

function contentOf(call: CallV3, form: Pair[]): { body?: string | Uint8Array; type?: string } {
  const body = call.body ?? (form.length > 0 ? written(form) : undefined);
  if (body === undefined) return { type: call.contentType };
  const type = form.length > 0 ? formType : typeof body === 'string' ? 'application/json' : undefined;
  return { body, type: call.contentType ?? type };
}

export function signV3(call: CallV3): SignedRequest {
  const { method = 'POST', steps = {}, algorithm = 'ACS3-HMAC-SHA256' } = call;
  const hashName = algorithm.endsWith('SM3') ? 'sm3' : 'sha256';
  const hash = (content: string | Uint8Array) => createHash(hashName).update(content).digest('hex');
  const inForm = ([name]: Pair) => place(call, name) === 'form';
  const sent = flatten(call.params ?? {});
  const query = sent.filter((one) => !inForm(one));
  const { body, type } = contentOf(call, sent.filter(inForm));
  const { url, host, path } = addressed(call.endpoint, query);
  const payload = hash(body ?? '');
  const headers: Record<string, string> = {
    host,
    accept: call.accept ?? 'application/json',
    'x-acs-action': call.action,
    'x-acs-version': call.version,
    'x-acs-date': instant(call.timestamp ?? new Date()),
    'x-acs-signature-nonce': call.nonce ?? randomUUID(),
    'x-acs-content-sha256': payload,
    ...(type === undefined ? {} : { 'content-type': type }),
    ...(call.securityToken === undefined
      ? {}
      : { 'x-acs-accesskey-id': call.accessKeyId, 'x-acs-security-token': call.securityToken }),
    ...call.headers,
  };
  const signable = (name: string) => name === 'host' || name === 'content-type' || name.startsWith('x-acs-');
  const names = call.signedHeaders ?? Object.keys(headers).filter(signable).sort(compareUnits);

  const right: PartsV3 = {
    method,
    path,
    query: canonicalQuery(query, steps),
    headers: names.map((name) => [name, (headers[name] ?? '').trim()]),
    list: names.join(';'),
    payload,
  };
  const canonicalRequest = (steps.canonicalRequest ?? layOut)(steps.parts?.({ ...right }) ?? right);
  const seal = steps.stringToSign ?? ((name, text, by) => [name, by(text)].join('\n'));
  const key = steps.key ?? ((secret) => secret);
  const mac = hmac(steps.hash ?? hashName, key(call.accessKeySecret), seal(algorithm, canonicalRequest, hash));
  const signature = steps.output?.(mac) ?? mac.toString('hex');
  headers['authorization'] =
    `${algorithm} Credential=${call.accessKeyId},SignedHeaders=${names.join(';')},Signature=${signature}`;
  return { method, url, headers, ...(body === undefined ? {} : { body }) };
}

/** The canonical request, line by line. */
export function layOut({ method, path, query, headers, list, payload }: PartsV3): string {
  return [method, path, query, ...headers.map(([name, value]) => `${name}:${value}`), '', list, payload].join('\n');
}
