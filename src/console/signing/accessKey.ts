// An AccessKey that signs and can do nothing else: the secret goes in once and never comes out again.
import { hmac } from '@noble/hashes/hmac.js';
import { sha1 } from '@noble/hashes/legacy.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** V3, and both methods of V1. */
export type Algorithm = 'ACS3-HMAC-SHA256' | 'HMAC-SHA1' | 'HMAC-SHA256';

export interface AccessKey {
  readonly accessKeyId: string;
  readonly securityToken: string | undefined;
  /** `WebCrypto` keeps the secret where no script can read it; `JavaScript` serves plain-http addresses, which have no WebCrypto. */
  readonly engine: 'WebCrypto' | 'JavaScript';
  /** The MAC of a text as UTF-8 under the key as the algorithm wants it. */
  sign(algorithm: Algorithm, text: string): Promise<Uint8Array>;
}

export interface Credentials {
  readonly accessKeyId: string;
  readonly secret: string;
  readonly securityToken: string | undefined;
}

const ALGORITHMS: Readonly<Record<Algorithm, { readonly hash: 'SHA-1' | 'SHA-256'; readonly ending: string }>> = {
  'ACS3-HMAC-SHA256': { hash: 'SHA-256', ending: '' },
  'HMAC-SHA1': { hash: 'SHA-1', ending: '&' },
  'HMAC-SHA256': { hash: 'SHA-256', ending: '&' },
};

/** `subtle` is undefined where the page is not in a secure context. */
export async function openAccessKey(
  { accessKeyId, secret, securityToken }: Credentials,
  subtle: SubtleCrypto | undefined = (globalThis.crypto as Partial<Crypto>).subtle,
): Promise<AccessKey> {
  const identity = { accessKeyId, securityToken };
  if (!subtle) return { ...identity, engine: 'JavaScript', sign: inJavaScript(secret) };
  const load = async (algorithm: Algorithm): Promise<CryptoKey> => {
    const { hash, ending } = ALGORITHMS[algorithm];
    return subtle.importKey('raw', bytesOf(secret + ending), { name: 'HMAC', hash }, false, ['sign']);
  };
  const keys: Readonly<Record<Algorithm, CryptoKey>> = {
    'ACS3-HMAC-SHA256': await load('ACS3-HMAC-SHA256'),
    'HMAC-SHA1': await load('HMAC-SHA1'),
    'HMAC-SHA256': await load('HMAC-SHA256'),
  };
  const sign = async (algorithm: Algorithm, text: string): Promise<Uint8Array> =>
    new Uint8Array(await subtle.sign('HMAC', keys[algorithm], bytesOf(text)));
  return { ...identity, engine: 'WebCrypto', sign };
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function inJavaScript(secret: string): AccessKey['sign'] {
  return (algorithm, text) => {
    const { hash, ending } = ALGORITHMS[algorithm];
    const mac = hmac(hash === 'SHA-1' ? sha1 : sha256, utf8ToBytes(secret + ending), utf8ToBytes(text));
    return Promise.resolve(mac);
  };
}
