// Secrets of bearer credentials: told once, kept as a digest, compared in constant time.
import { createHash, timingSafeEqual } from 'node:crypto';

const SECRET_BYTES = 32;
const SHAPE = /^(scimcred-[0-9a-z]{20})\.[\w-]{43}$/;

/**
 * A secret that begins with the id of its credential, and its digest in hex. The rest is 256 random bits: there is nothing
 * to guess, so one round of SHA-256 is enough.
 */
export function mintBearerSecret(credentialId: string, randomBytes: (count: number) => Uint8Array) {
  const secret = `${credentialId}.${Buffer.from(randomBytes(SECRET_BYTES)).toString('base64url')}`;
  return { secret, digest: digestOf(secret).toString('hex') };
}

/** Whose secret that claims to be, unproven; nothing for what is no secret. */
export function credentialOf(secret: string): string | undefined {
  return SHAPE.exec(secret)?.[1];
}

export function matchesBearerSecret(secret: string, digest: string): boolean {
  const expected = Buffer.from(digest, 'hex');
  const given = digestOf(secret);
  return expected.length === given.length && timingSafeEqual(expected, given);
}

function digestOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
