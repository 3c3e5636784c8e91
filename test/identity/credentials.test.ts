import { randomBytes } from 'node:crypto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { AccessKeyRecord, CredentialRecords, KeyOwner, RoleRecord } from '../../src/accounts/credential.ts';
import { compileCredentials, secretPurpose, type Credentials } from '../../src/identity/credentials.ts';
import { compileKeyring } from '../../src/identity/keyring.ts';
import { sealSession, type Session } from '../../src/identity/sessionToken.ts';
import { decide } from '../../src/policy/decide.ts';
import type { Principal } from '../../src/identity/principal.ts';

const ACCOUNT = '1234567890123456';
const keyring = compileKeyring([randomBytes(32)]);

const ALLOW = JSON.stringify({
  Version: '1',
  Statement: [{ Effect: 'Allow', Action: 'cloudsso:Get*', Resource: '*' }],
});
const policy = (document: string) => ({ type: 'Custom', name: 'p', version: 'v1', document }) as const;

function key(accessKeyId: string, owner: KeyOwner, status: AccessKeyRecord['status'] = 'Active'): AccessKeyRecord {
  const sealedSecret = keyring.seal(Buffer.from(`secret of ${accessKeyId}`), secretPurpose(accessKeyId));
  return { accessKeyId, accountId: ACCOUNT, status, sealedSecret, owner };
}

const ALICE: KeyOwner = { type: 'RAMUser', id: '2001', name: 'alice', policies: [policy(ALLOW)] };
const SESSION: Session = {
  accessKeyId: 'STS.abc',
  accessKeySecret: 'session-secret',
  accountId: ACCOUNT,
  roleId: '3001',
  roleName: 'Auditor',
  sessionName: 'nightly',
  expiresAt: 2_000,
};

function may(principal: Principal, action: string): boolean {
  const { arn, type, id } = principal;
  const request = {
    action,
    resources: [`acs:cloudsso:cn-shanghai:${ACCOUNT}:directory/*`],
    principal: { arn, type, id },
    context: { get: () => undefined },
  };
  return decide(request, principal.policies).effect === 'Allow';
}

describe('compileCredentials', () => {
  let now: number;
  let keys: Map<string, AccessKeyRecord>;
  let roles: Map<string, RoleRecord>;
  let asked: string[];
  let credentials: Credentials;

  beforeEach(() => {
    now = 1_000_000;
    asked = [];
    keys = new Map(
      [
        key('LTAIroot', { type: 'Account' }),
        key('LTAIalice', ALICE),
        key('LTAIasleep', ALICE, 'Inactive'),
        key('LTAIbroken', { ...ALICE, policies: [policy('{"Version":"2"}')] }),
        key('LTAIsystem', { ...ALICE, policies: [{ type: 'System', name: 'AliyunCloudSSOReadOnlyAccess' }] }),
        key('LTAIlost', { ...ALICE, policies: [policy(ALLOW), { type: 'System', name: 'AliyunNoSuchPolicy' }] }),
      ].map((record) => [record.accessKeyId, record]),
    );
    roles = new Map([[`${ACCOUNT}/Auditor`, { id: '3001', name: 'Auditor', policies: [policy(ALLOW)] }]]);
    const records: CredentialRecords = {
      findAccessKey(accessKeyId) {
        asked.push(accessKeyId);
        return Promise.resolve(keys.get(accessKeyId));
      },
      noteUse(accessKeyId) {
        asked.push(`use of ${accessKeyId}`);
        return Promise.reject(new Error('nobody waits for it'));
      },
      findRole(accountId, roleName) {
        asked.push(`${accountId}/${roleName}`);
        return Promise.resolve(roles.get(`${accountId}/${roleName}`));
      },
    };
    credentials = compileCredentials(records, keyring, () => now);
  });
  const refusal = (accessKeyId: string, token?: string) =>
    credentials.get(accessKeyId, token).then(
      () => 'OK',
      (cause: unknown) => (cause as { fault?: string }).fault ?? String(cause),
    );

  describe('of an account', () => {
    it('is its root', async () => {
      const { principal, secret } = await credentials.get('LTAIroot', undefined);
      expect(principal).toMatchObject({
        type: 'Account',
        accountId: ACCOUNT,
        id: ACCOUNT,
        arn: `acs:ram::${ACCOUNT}:root`,
        displayName: ACCOUNT,
        accessKeyId: 'LTAIroot',
      });
      expect(secret.export().toString()).toBe('secret of LTAIroot');
      expect(may(principal, 'cloudsso:DeleteUser')).toBe(true);
    });
  });

  describe('of a RAM user', () => {
    it('has the policies attached to it', async () => {
      const { principal } = await credentials.get('LTAIalice', undefined);
      expect(principal).toMatchObject({
        type: 'RAMUser',
        id: '2001',
        arn: `acs:ram::${ACCOUNT}:user/alice`,
        displayName: '2001',
        accessKeyId: 'LTAIalice',
      });
      expect([may(principal, 'cloudsso:GetUser'), may(principal, 'cloudsso:DeleteUser')]).toEqual([true, false]);
    });

    it('has built-in policies by name', async () => {
      const { principal } = await credentials.get('LTAIsystem', undefined);
      expect([may(principal, 'cloudsso:ListUsers'), may(principal, 'cloudsso:DeleteUser')]).toEqual([true, false]);
    });

    it('fails closed when an attached policy is not built in: what is left out could be a Deny', async () => {
      await expect(credentials.get('LTAIlost', undefined)).rejects.toThrow('AliyunNoSuchPolicy');
    });

    it('fails closed when an attached document is broken', async () => {
      expect(await refusal('LTAIbroken')).toBe('PolicyMalformed');
    });
  });

  it.each([
    ['AccessKeyNotFound', 'LTAInobody', undefined],
    ['AccessKeyNotFound', '', undefined],
    ['AccessKeyNotFound', '__proto__', undefined],
    ['AccessKeyInactive', 'LTAIasleep', undefined],
    ['SecurityTokenMissing', 'STS.abc', undefined],
    ['SecurityTokenMissing', 'STS.abc', ''],
    ['SecurityTokenMalformed', 'STS.abc', 'nonsense'],
    ['SecurityTokenMismatch', 'LTAIalice', 'nonsense'],
    ['SecurityTokenMismatch', 'LTAInobody', 'nonsense'],
  ])('refuses with %s: %p with token %p', async (expected, accessKeyId, token) => {
    expect(await refusal(accessKeyId, token)).toBe(expected);
  });

  it('takes an empty token for none', async () => {
    expect(await refusal('LTAIalice', '')).toBe('OK');
  });

  it('names the key that it refuses', async () => {
    await expect(credentials.get('LTAInobody', undefined)).rejects.toMatchObject({
      detail: { AccessKeyId: 'LTAInobody' },
    });
  });

  it('asks nobody about an id that is longer than any key, and keeps no memory of it', async () => {
    expect(await refusal('x'.repeat(129))).toBe('AccessKeyNotFound');
    expect(asked).toEqual([]);
  });

  it('opens no secret that was sealed for another key', async () => {
    keys.set('LTAImallory', { ...key('LTAIroot', ALICE), accessKeyId: 'LTAImallory' });
    await expect(credentials.get('LTAImallory', undefined)).rejects.toThrow(/sealed under a key/);
  });

  describe('of a session', () => {
    const token = (change: Partial<Session> = {}): string => sealSession({ ...SESSION, ...change }, keyring);

    it('is the role under the name of the session', async () => {
      const { principal, secret } = await credentials.get('STS.abc', token());
      expect(principal).toMatchObject({
        type: 'AssumedRoleUser',
        accountId: ACCOUNT,
        id: '3001',
        arn: `acs:ram::${ACCOUNT}:role/auditor/nightly`,
        displayName: 'Auditor:nightly',
        accessKeyId: 'STS.abc',
      });
      expect(secret.export().toString()).toBe('session-secret');
      expect([may(principal, 'cloudsso:GetUser'), may(principal, 'cloudsso:DeleteUser')]).toEqual([true, false]);
    });

    it('is cut by its own policy', async () => {
      const narrow = ALLOW.replace('Get*', 'GetUser');
      const { principal } = await credentials.get('STS.abc', token({ policy: narrow }));
      expect([may(principal, 'cloudsso:GetUser'), may(principal, 'cloudsso:GetDirectory')]).toEqual([true, false]);
      const wide = await credentials.get('STS.abc', token({ policy: ALLOW.replace('Get*', '*') }));
      expect(may(wide.principal, 'cloudsso:DeleteUser')).toBe(false);
    });

    it('belongs to its key', async () => {
      expect(await refusal('STS.other', token())).toBe('SecurityTokenMismatch');
    });

    it('ends at its last second', async () => {
      now = SESSION.expiresAt * 1000 - 1;
      expect(await refusal('STS.abc', token())).toBe('OK');
      now += 1;
      expect(await refusal('STS.abc', token())).toBe('SecurityTokenExpired');
    });

    it('ends with its role', async () => {
      expect(await refusal('STS.abc', token({ roleName: 'Gone' }))).toBe('AccessKeyNotFound');
      expect(await refusal('STS.abc', token({ accountId: '9999999999999999' }))).toBe('AccessKeyNotFound');
    });

    it('ends with its role also when the role was known a moment ago', async () => {
      expect(await refusal('STS.abc', token())).toBe('OK');
      roles.clear();
      now += 4_000;
      expect(await refusal('STS.abc', token())).toBe('AccessKeyNotFound');
    });

    it('is refused for its mismatch before its age', async () => {
      expect(await refusal('STS.other', token({ expiresAt: 0 }))).toBe('SecurityTokenMismatch');
    });
  });

  it('asks once while fresh, and feels a revocation within four seconds', async () => {
    expect(await refusal('LTAIalice')).toBe('OK');
    keys.set('LTAIalice', key('LTAIalice', ALICE, 'Inactive'));
    now += 1_999;
    expect(await refusal('LTAIalice')).toBe('OK');
    expect(asked).toEqual(['LTAIalice']);
    now += 2_001;
    expect(await refusal('LTAIalice')).toBe('AccessKeyInactive');
  });

  it('notes the use of a key once for each time that it is asked about, and never fails for it', async () => {
    const use = async () => {
      (await credentials.get('LTAIalice', undefined)).noteUse?.();
    };
    await use();
    await use();
    expect(asked).toEqual(['LTAIalice', 'use of LTAIalice']);
    now += 4_000;
    await use();
    expect(asked).toEqual(['LTAIalice', 'use of LTAIalice', 'LTAIalice', 'use of LTAIalice']);
  });

  it('passes a failing store on, and asks again', async () => {
    let isDown = true;
    const flaky: CredentialRecords = {
      findAccessKey: (id) => (isDown ? Promise.reject(new Error('down')) : Promise.resolve(keys.get(id))),
      noteUse: () => Promise.resolve(),
      findRole: () => Promise.resolve(undefined),
    };
    const own = compileCredentials(flaky, keyring, () => now);
    await expect(own.get('LTAIalice', undefined)).rejects.toThrow('down');
    isDown = false;
    expect((await own.get('LTAIalice', undefined)).principal.type).toBe('RAMUser');
  });
});
