import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { compileKeyring } from '../../src/identity/keyring.ts';
import { compilePortalTokens, isSameText, passwordDigest } from '../../src/identity/portalTokens.ts';

const expiresAt = new Date('2026-01-01T00:00:00Z');
const PERSON = { directoryId: 'd-00abc', userId: 'u-00abc', expiresAt };
const SESSION = { ...PERSON, passwordDigest: passwordDigest('scrypt.15.salt.hash') };
const CODE = {
  ...{ id: '0'.repeat(32), directoryId: 'd-00abc', clientId: 'app-x', codeChallenge: 'c'.repeat(43) },
  userCode: 'BCDFGHJKLMNP',
  expiresAt,
};

describe('what the portal hands out', () => {
  const tokens = compilePortalTokens(compileKeyring([randomBytes(32)]));

  it('comes back as it went in, expired or not', () => {
    expect(tokens.access.open(tokens.access.seal(PERSON))).toEqual(PERSON);
    expect(tokens.session.open(tokens.session.seal(SESSION))).toEqual(SESSION);
    expect(tokens.deviceCode.open(tokens.deviceCode.seal(CODE))).toEqual(CODE);
  });

  it('opens for its own use alone, and at another gateway for none', () => {
    const other = compilePortalTokens(compileKeyring([randomBytes(32)]));
    const [access, session, code] = [
      tokens.access.seal(PERSON),
      tokens.session.seal(SESSION),
      tokens.deviceCode.seal(CODE),
    ];
    expect([tokens.access.open(session), tokens.access.open(code), other.access.open(access)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect([tokens.session.open(access), tokens.session.open(code), tokens.deviceCode.open(access)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is nothing when it is too long, cut or changed', () => {
    const token = tokens.access.seal(PERSON);
    for (const wrong of ['', '.', `${token}A`, token.slice(0, -4), token.toUpperCase(), token + 'A'.repeat(5000)]) {
      expect(tokens.access.open(wrong)).toBeUndefined();
    }
  });
});

describe('the digest of a password', () => {
  it('is another one for another hash, and tells nothing of it', () => {
    const digest = passwordDigest('scrypt.15.salt.hash');
    expect(digest).toMatch(/^[\w-]{43}$/);
    expect(passwordDigest('scrypt.15.salt.other')).not.toBe(digest);
    expect(passwordDigest(undefined)).not.toBe(digest);
  });
});

it('texts are the same or not, whatever their length', () => {
  expect([isSameText('a', 'a'), isSameText('', ''), isSameText('a', 'ab'), isSameText('a', 'b')]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
