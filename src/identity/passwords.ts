// Passwords as they may rest: salted scrypt, slow on purpose, with its cost beside it so that it can be raised one day.
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** log2 of scrypt's N; with r = 8 each hash takes 32 MiB. */
const COST = 15;
const BLOCK = 8;
const SALT_BYTES = 16;
const HASH_BYTES = 32;

/** Comparing with it takes as long as with any other hash, and no password is known that it was made of. */
export const DECOY_HASH = ['scrypt', COST, 'A'.repeat(22), 'A'.repeat(43)].join('.');

/** `scrypt.<cost>.<salt>.<hash>`, the last two in base64url. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const hash = await derive(password, salt, COST);
  return ['scrypt', COST, salt.toString('base64url'), hash.toString('base64url')].join('.');
}

/** True for the password that `kept` was made of. */
export async function matchesPassword(password: string, kept: string): Promise<boolean> {
  const [, cost = '', salt = '', hash = ''] = kept.split('.');
  const found = await derive(password, Buffer.from(salt, 'base64url'), Number(cost));
  const expected = Buffer.from(hash, 'base64url');
  return expected.length === found.length && timingSafeEqual(expected, found);
}

function derive(password: string, salt: Buffer, cost: number): Promise<Buffer> {
  const N = 2 ** cost;
  const options = { N, r: BLOCK, p: 1, maxmem: 256 * N * BLOCK };
  return new Promise((resolve, reject) => {
    scrypt(password, salt, HASH_BYTES, options, (failure, hash) => {
      if (failure) reject(failure);
      else resolve(hash);
    });
  });
}
