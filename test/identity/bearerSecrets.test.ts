import { describe, expect, it } from '@jest/globals';
import { credentialOf, matchesBearerSecret, mintBearerSecret } from '../../src/identity/bearerSecrets.ts';

const ID = 'scimcred-0012345678901234567x';
const { secret, digest } = mintBearerSecret(ID, (count) => new Uint8Array(count).fill(7));

describe('a bearer secret', () => {
  it('tells its credential', () => {
    expect(credentialOf(secret)).toBe(ID);
  });

  it('is matched by its own digest alone', () => {
    expect(matchesBearerSecret(secret, digest)).toBe(true);
    const other = mintBearerSecret(ID, (count) => new Uint8Array(count).fill(8));
    expect(matchesBearerSecret(other.secret, digest)).toBe(false);
    expect(matchesBearerSecret(secret, '')).toBe(false);
  });

  it('is not in its digest', () => {
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each(['', ID, `${ID}.`, `${ID}.short`, `${secret}x`, `x${secret}`, secret.replace('scimcred', 'idp-c')])(
    '%p is none',
    (text) => {
      expect(credentialOf(text)).toBeUndefined();
    },
  );
});
