// One use per signature: the key under which a spent nonce is remembered.
import { hash } from 'node:crypto';

/**
 * 128 bits of SHA-256 over AccessKeyId and nonce, in UUID form: a nonce may be any text of any length, the store's key may not.
 * Scoped per AccessKey (our decision, rpc-protocol 13).
 */
export function nonceDigest(accessKeyId: string, nonce: string): string {
  const hex = hash('sha256', `${accessKeyId}\0${nonce}`);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}
