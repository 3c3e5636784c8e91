import { randomBytes, scryptSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { hashPassword, matchesPassword } from '../../src/identity/passwords.ts';

describe('hashPassword', () => {
  it('salts: the same password never rests twice in the same form, and never in clear', async () => {
    const [first, second] = [await hashPassword('correct horse'), await hashPassword('correct horse')];
    expect(first).not.toBe(second);
    expect(first).not.toContain('horse');
  });
});

describe('matchesPassword', () => {
  it('knows the password and no other', async () => {
    const kept = await hashPassword('corréct 🐎');
    expect(await matchesPassword('corréct 🐎', kept)).toBe(true);
    expect(await matchesPassword('correct 🐎', kept)).toBe(false);
    expect(await matchesPassword('', kept)).toBe(false);
  });

  it('goes by the cost that was kept, not by the one in use', async () => {
    const salt = randomBytes(16);
    const hash = scryptSync('correct horse', salt, 32, { N: 2 ** 10, r: 8, p: 1 });
    const kept = `scrypt.10.${salt.toString('base64url')}.${hash.toString('base64url')}`;
    expect(await matchesPassword('correct horse', kept)).toBe(true);
  });
});
