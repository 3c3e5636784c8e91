// Key pairs for administrators: we keep the public half, they sign with the private one.
import { generateKeyPair } from 'node:crypto';
import { promisify } from 'node:util';

const MODULUS_BITS = 2048;

export interface KeyPair {
  readonly id: string;
  readonly publicKey: string;
  /** PKCS#1, which is all that the clients read (rsa 3.1). */
  readonly privateKey: string;
}

/** Off the main thread: it takes a tenth of a second and more. */
export async function mintKeyPair(mintId: () => string): Promise<KeyPair> {
  const pair = await promisify(generateKeyPair)('rsa', {
    modulusLength: MODULUS_BITS,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  });
  return { id: mintId(), ...pair };
}
