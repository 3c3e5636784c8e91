// Bearer tokens of the administration API, signed in the page from a key file; on any origin, so without WebCrypto.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { readPrivateKey } from './der.ts';
import { toBase64 } from './digest.ts';

export interface AdministratorKey {
  /** Undefined for a token that does not tell. */
  readonly accessId: string | undefined;
  token(now: Date): string;
}

/** What `paifang rsa key create` writes (rsa 3.1). */
interface KeyFile {
  readonly accessID?: unknown;
  readonly accessKey?: unknown;
}

const LIFETIME_SECONDS = 600;
// Of SHA-256 in PKCS#1 v1.5
const DIGEST_PREFIX = '3031300d060960864801650304020105000420';

/** Throws Error when the text is no key file with an RSA key. */
export function openKeyFile(text: string, audience: string): AdministratorKey {
  const { accessID, accessKey } = JSON.parse(text) as KeyFile;
  if (typeof accessID !== 'string' || typeof accessKey !== 'string') throw new Error('no key file');
  const { modulus, privateExponent } = readPrivateKey(accessKey);
  const token = (now: Date): string => {
    const iat = Math.floor(now.getTime() / 1000);
    const claims = { sub: accessID, aud: audience, iat, exp: iat + LIFETIME_SECONDS };
    const signed = [{ alg: 'RS256', typ: 'JWT' }, claims]
      .map((part) => toBase64(utf8ToBytes(JSON.stringify(part)), 'url'))
      .join('.');
    return `${signed}.${toBase64(signRsa(signed, modulus, privateExponent), 'url')}`;
  };
  return { accessId: accessID, token };
}

/** A token that somebody else signed. */
export function holdToken(token: string): AdministratorKey {
  return { accessId: subjectOf(token), token: () => token };
}

/** Administrators sign their tokens themselves and say whose key it is; those of OAuth clients are sealed. */
function subjectOf(token: string): string | undefined {
  try {
    const payload = token.split('.')[1]?.replaceAll('-', '+').replaceAll('_', '/') ?? '';
    const { sub } = JSON.parse(atob(payload)) as { readonly sub?: unknown };
    return typeof sub === 'string' ? sub : undefined;
  } catch {
    return undefined;
  }
}

function signRsa(text: string, modulus: bigint, exponent: bigint): Uint8Array {
  const size = Math.ceil(modulus.toString(16).length / 2);
  const ending = `00${DIGEST_PREFIX}${bytesToHex(sha256(utf8ToBytes(text)))}`;
  const padded = `0001${ending.padStart((size - 2) * 2, 'f')}`;
  const hex = power(BigInt(`0x${padded}`), exponent, modulus)
    .toString(16)
    .padStart(size * 2, '0');
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  let square = base % modulus;
  for (let left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}
