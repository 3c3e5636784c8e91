import { describe, expect, it } from '@jest/globals';
import { nonceDigest } from '../../src/identity/nonce.ts';

describe('nonceDigest', () => {
  it.each(['n', '', 'x'.repeat(100_000), '\0\n😀', "'; drop table nonces; --"])(
    'is a UUID whatever the nonce is',
    (nonce) => {
      expect(nonceDigest('LTAI1', nonce)).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    },
  );

  it('is the same for the same use', () => {
    expect(nonceDigest('LTAI1', 'n')).toBe(nonceDigest('LTAI1', 'n'));
  });

  it('differs by key, by nonce, and by where one ends and the other begins', () => {
    const all = [
      nonceDigest('LTAI1', 'n'),
      nonceDigest('LTAI2', 'n'),
      nonceDigest('LTAI1', 'N'),
      nonceDigest('LTAI', '1n'),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  it('keeps its form over versions: a replica of the last release must recognise it', () => {
    expect(nonceDigest('LTAI1', 'n')).toBe('d7cf4477-344c-757e-ddd2-4e9f775d7cc4');
  });
});
