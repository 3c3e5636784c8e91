// Keys, digests, the comparison and the header that carries a signature. Without it any signature would do.
import { createHmac, createSecretKey, getHashes, hash, timingSafeEqual } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { fault } from '../../faults/fault.ts';
import { readSignedHeaders, type SignedHeaders } from './signedHeaders.ts';

export type MethodV1 = 'HMAC-SHA1' | 'HMAC-SHA256';
export type AlgorithmV3 = 'ACS3-HMAC-SHA256' | 'ACS3-HMAC-SM3';

/** One secret as both schemes key their HMAC. KeyObjects, because a string would surface in logs and heap dumps. */
export interface SigningKeys {
  /** The secret followed by `&`. */
  readonly v1: KeyObject;
  /** The bare secret. */
  readonly v3: KeyObject;
}

// Some builds of OpenSSL have no SM3; there its algorithm is one that this gateway does not know.
const hashes: ReadonlyMap<string, string> = new Map(
  [
    ['HMAC-SHA1', 'sha1'] as const,
    ['HMAC-SHA256', 'sha256'] as const,
    ['ACS3-HMAC-SHA256', 'sha256'] as const,
    ['ACS3-HMAC-SM3', 'sm3'] as const,
  ].filter(([, name]) => getHashes().includes(name)),
);

export function signingKeys(secret: string): SigningKeys {
  return { v1: createSecretKey(`${secret}&`, 'utf8'), v3: createSecretKey(secret, 'utf8') };
}

/** The V1 method that a SignatureMethod names, in any case (sheet 3.1). Throws SignatureMethodInvalid. */
export function getMethodV1(name: string): MethodV1 {
  const upper = name.toUpperCase();
  if (upper === 'HMAC-SHA1' || upper === 'HMAC-SHA256') return upper;
  throw fault('SignatureMethodInvalid', { Method: name });
}

/** The V3 algorithm of exactly that name, if this build of Node computes it. Throws SignatureMethodInvalid. */
export function getAlgorithmV3(name: string): AlgorithmV3 {
  if ((name === 'ACS3-HMAC-SHA256' || name === 'ACS3-HMAC-SM3') && hashes.has(name)) return name;
  throw fault('SignatureMethodInvalid', { Method: name });
}

/** Node's name for the hash under a method or an algorithm. Throws SignatureMethodInvalid. */
export function getHashName(algorithm: MethodV1 | AlgorithmV3): string {
  const name = hashes.get(algorithm);
  if (name === undefined) throw fault('SignatureMethodInvalid', { Method: algorithm });
  return name;
}

/** In base64. */
export function signV1(method: MethodV1, key: KeyObject, stringToSign: string): string {
  return createHmac(getHashName(method), key).update(stringToSign).digest('base64');
}

/** In lower-case hex. */
export function signV3(algorithm: AlgorithmV3, key: KeyObject, stringToSign: string): string {
  return createHmac(getHashName(algorithm), key).update(stringToSign).digest('hex');
}

// Most calls have no body
const digestsOfNothing = new Map([...hashes.values()].map((name) => [name, hash(name, '', 'hex')]));

/** Lower-case hex digest of a body (or a canonical request, as UTF-8) under a V3 algorithm. Throws SignatureMethodInvalid. */
export function digestHex(algorithm: string, body: Uint8Array | string): string {
  const name = getHashName(getAlgorithmV3(algorithm));
  return (body.length === 0 ? digestsOfNothing.get(name) : undefined) ?? hash(name, body, 'hex');
}

/**
 * Whether the presented text is the expected signature, in constant time. One spelling only: base64 in the standard
 * alphabet with its padding, hex in lower case. What every client writes is accepted and one signature cannot be shown
 * in two forms; upper-case hex, base64url, lost padding and stray bits in the last character are refused (and diagnosed).
 */
export function matches(expected: string, presented: string): boolean {
  const wanted = Buffer.from(expected);
  const given = Buffer.from(presented);
  return wanted.length === given.length && timingSafeEqual(wanted, given);
}

/** An Authorization header of V3, taken apart. */
export interface Authorization {
  readonly algorithm: string;
  /** The bare AccessKeyId. */
  readonly credential: string;
  readonly signedHeaders: SignedHeaders;
  readonly signature: string;
}

const authorizationShape = /^([A-Za-z0-9-]+) +(\S.*)$/;
const partShape = /^[ \t]*([A-Za-z]+)=([\x21-\x7E]+)$/;

/**
 * `ALGORITHM Credential=…,SignedHeaders=a;b,Signature=…`: the parts in any order, blanks allowed after commas (sheet
 * 5.2). Undefined when a part is missing, empty, repeated or unknown, or a listed header is repeated or no header name.
 */
export function parseAuthorization(header: string): Authorization | undefined {
  const [, algorithm, rest] = authorizationShape.exec(header) ?? [];
  if (algorithm === undefined || rest === undefined) return undefined;
  const parts = new Map<string, string>();
  for (const part of rest.split(',')) {
    const [, name, value] = partShape.exec(part) ?? [];
    if (name === undefined || value === undefined || parts.has(name)) return undefined;
    parts.set(name, value);
  }
  const credential = parts.get('Credential');
  const signedHeaders = readSignedHeaders(parts.get('SignedHeaders') ?? '');
  const signature = parts.get('Signature');
  if (parts.size !== 3 || !credential || !signedHeaders || !signature) return undefined;
  return { algorithm, credential, signedHeaders, signature };
}
