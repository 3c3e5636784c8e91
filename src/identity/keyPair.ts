// Key pairs for administrators and OAuth clients: we keep the public half, they sign with the private one.
import { createHash, generateKeyPair, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import type { ClientKey, ClientKeyType } from '../directory/scope.ts';

const MODULUS_BITS = 2048;
// Off the main thread: RSA takes a tenth of a second and more
const generateInPool = promisify(generateKeyPair);

/** Makes a pair that nobody has had before. */
export type GenerateKeys = (
  type: ClientKeyType,
) => Promise<{ readonly publicKey: KeyObject; readonly privateKey: KeyObject }>;

/** RSA of 2048 bits, or P-256. */
export const generateKeys: GenerateKeys = (type) =>
  type === 'RSA'
    ? generateInPool('rsa', { modulusLength: MODULUS_BITS })
    : generateInPool('ec', { namedCurve: 'prime256v1' });

export interface KeyPair {
  readonly id: string;
  readonly publicKey: string;
  /** PKCS#1, which is all that the clients read (rsa 3.1). */
  readonly privateKey: string;
}

export async function mintKeyPair(mintId: () => string, generate: GenerateKeys): Promise<KeyPair> {
  const pair = await generate('RSA');
  const publicKey = pair.publicKey.export({ type: 'spki', format: 'pem' }).toString();
  return { id: mintId(), publicKey, privateKey: pair.privateKey.export({ type: 'pkcs1', format: 'pem' }).toString() };
}

/** The private half as JWK text with `kid`, and with the CRT members where it is RSA: clients refuse it without (rsa 4). */
export async function mintClientKey(
  type: ClientKeyType,
  mintId: () => string,
  generate: GenerateKeys,
): Promise<ClientKey> {
  const pair = await generate(type);
  const keyId = thumbprint(pair.publicKey);
  const alg = type === 'RSA' ? 'RS256' : 'ES256';
  const privateJwk = JSON.stringify({ ...pair.privateKey.export({ format: 'jwk' }), kid: keyId, alg, use: 'sig' });
  const publicKey = pair.publicKey.export({ type: 'spki', format: 'pem' }).toString();
  return { id: mintId(), keyId, publicKey, privateJwk };
}

/** RFC 7638: the members of the public key that make it, in the order of their names. */
function thumbprint(publicKey: KeyObject): string {
  const { crv, e, kty, n, x, y } = publicKey.export({ format: 'jwk' });
  return createHash('sha256').update(JSON.stringify({ crv, e, kty, n, x, y })).digest('base64url');
}
