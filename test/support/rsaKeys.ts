// RSA keys without the wait: real ones, but each is used by many tests.
import type { KeyObject } from 'node:crypto';
import { generateKeys, type GenerateKeys } from '../../src/identity/keyPair.ts';

declare const borrowRsaKeys: () => RsaKeys;

export interface RsaKeys {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

/** A pair of 2048 bits. Eight in a row differ; the ninth is the first again. */
export function makeRsaKeys(): RsaKeys {
  return borrowRsaKeys();
}

/** What a gateway makes keys with, but for the wait. */
export const lendKeys: GenerateKeys = (type) => (type === 'RSA' ? Promise.resolve(makeRsaKeys()) : generateKeys(type));
