import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { compileKeyring } from '../../src/identity/keyring.ts';
import { openSession, sealSession, type Session } from '../../src/identity/sessionToken.ts';

const SESSION: Session = {
  accessKeyId: 'STS.abc',
  accessKeySecret: 'session-secret',
  accountId: '1234567890123456',
  roleId: '3001',
  roleName: 'Auditor',
  sessionName: 'nightly – 夜',
  expiresAt: 1_800_000_000,
};

describe('a session token', () => {
  const keyring = compileKeyring([randomBytes(32)]);

  it.each([SESSION, { ...SESSION, policy: '{"Version":"1","Statement":[]}' }])(
    'comes back as it went in',
    (session) => {
      expect(openSession(sealSession(session, keyring), keyring)).toEqual(session);
    },
  );

  it('opens when it has expired: the caller judges that', () => {
    const session = { ...SESSION, expiresAt: 0 };
    expect(openSession(sealSession(session, keyring), keyring)).toEqual(session);
  });

  it('shows nothing of what it holds', () => {
    const token = sealSession(SESSION, keyring);
    const bytes = Buffer.from(token.slice(token.indexOf('.') + 1), 'base64url').toString('latin1');
    for (const text of [SESSION.accessKeySecret, SESSION.roleName, SESSION.accountId]) {
      expect(token).not.toContain(text);
      expect(bytes).not.toContain(text);
    }
  });

  it('is nothing to another gateway', () => {
    expect(openSession(sealSession(SESSION, keyring), compileKeyring([randomBytes(32)]))).toBeUndefined();
  });

  it('cannot be made from what was sealed for another use', () => {
    const other = keyring.seal(Buffer.from(JSON.stringify(SESSION)), 'access-key-secret:STS.abc');
    expect(openSession(other, keyring)).toBeUndefined();
  });

  it('of the time before roles had to be named by id is refused, not a crash', () => {
    const { roleId, ...older } = SESSION;
    for (const plain of [older, { ...SESSION, expiresAt: String(roleId) }, null, []]) {
      expect(openSession(keyring.seal(Buffer.from(JSON.stringify(plain)), 'session-token'), keyring)).toBeUndefined();
    }
  });

  it.each(['', 'CAIS...', 'null', '{}'])('is not %p', (text) => {
    expect(openSession(text, keyring)).toBeUndefined();
  });
});
