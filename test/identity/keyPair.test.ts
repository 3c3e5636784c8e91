import { describe, expect, it } from '@jest/globals';
import { generateKeys } from '../../src/identity/keyPair.ts';

describe('generateKeys', () => {
  it('makes RSA keys of 2048 bits, each time others', async () => {
    const [one, two] = await Promise.all([generateKeys('RSA'), generateKeys('RSA')]);
    expect(one.privateKey.asymmetricKeyDetails).toMatchObject({ modulusLength: 2048, publicExponent: 65537n });
    expect(one.publicKey.equals(two.publicKey)).toBe(false);
  });

  it('makes keys on P-256, each time others', async () => {
    const [one, two] = await Promise.all([generateKeys('EC'), generateKeys('EC')]);
    expect(one.privateKey.asymmetricKeyDetails).toMatchObject({ namedCurve: 'prime256v1' });
    expect(one.publicKey.equals(two.publicKey)).toBe(false);
  });
});
