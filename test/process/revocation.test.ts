// A right that one process takes away is gone in every other one within five seconds.
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { allow, policyOf } from '../contract/principals.ts';
import { call, onEveryHome, startGateway, type Answer, type Gateway } from '../support/process.ts';
import type { Key } from '../support/world.ts';

const WITHIN_MILLISECONDS = 5_000;
const RAM = '2015-05-01';
const STS = '2015-04-01';

onEveryHome(
  'two processes on one database',
  (home) => {
    let one: Gateway;
    let other: Gateway;
    beforeAll(async () => {
      one = await startGateway(home().settings);
      other = await startGateway(home().settings);
    });
    afterAll(() => Promise.all([one.stop(), other.stop()]));

    async function admin(action: string, params: object, version = RAM, key: Key = home().root): Promise<Answer> {
      const answer = await call(one.origin, key, action, params, { version });
      if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
      return answer;
    }

    async function makeUser(UserName: string): Promise<Key> {
      await admin('CreateUser', { UserName });
      const { AccessKey } = (await admin('CreateAccessKey', { UserName })).body as unknown as {
        AccessKey: { AccessKeyId: string; AccessKeySecret: string };
      };
      return { accessKeyId: AccessKey.AccessKeyId, accessKeySecret: AccessKey.AccessKeySecret };
    }

    const system = (PolicyName: string) => ({ PolicyType: 'System', PolicyName });
    const use = async (key: Key): Promise<string> => {
      const { status, body } = await call(other.origin, key, 'ListDirectories');
      return status === 200 ? 'OK' : String(body.Code);
    };

    /** Uses the key at the other process until `revoke` is felt there: what it was told, and how late the last OK was sent. */
    async function outcomesAfter(key: Key, revoke: () => Promise<unknown>): Promise<{ code: string; lastOk: number }> {
      expect(await use(key)).toBe('OK');
      await revoke();
      const revokedAt = performance.now();
      let lastOk = 0;
      for (;;) {
        const sentAt = performance.now() - revokedAt;
        const code = await use(key);
        if (code !== 'OK') return { code, lastOk };
        lastOk = sentAt;
        if (sentAt > 2 * WITHIN_MILLISECONDS) throw new Error('the right was never taken away');
        // Often enough that the key stays warm in the cache
        await sleep(50);
      }
    }

    it('a detached policy', async () => {
      const key = await makeUser('ann');
      const attachment = { UserName: 'ann', ...system('AliyunCloudSSOReadOnlyAccess') };
      await admin('AttachPolicyToUser', attachment);
      const { code, lastOk } = await outcomesAfter(key, () => admin('DetachPolicyFromUser', attachment));
      expect([code, lastOk < WITHIN_MILLISECONDS]).toEqual(['NoPermission', true]);
    });

    it('a membership', async () => {
      const key = await makeUser('bob');
      const member = { UserName: 'bob', GroupName: 'readers' };
      await admin('CreateGroup', { GroupName: 'readers' });
      await admin('AttachPolicyToGroup', { GroupName: 'readers', ...system('AliyunCloudSSOReadOnlyAccess') });
      await admin('AddUserToGroup', member);
      const { code, lastOk } = await outcomesAfter(key, () => admin('RemoveUserFromGroup', member));
      expect([code, lastOk < WITHIN_MILLISECONDS]).toEqual(['NoPermission', true]);
    });

    it('a key that is deleted', async () => {
      const key = await makeUser('cid');
      await admin('AttachPolicyToUser', { UserName: 'cid', ...system('AdministratorAccess') });
      const gone = { UserName: 'cid', UserAccessKeyId: key.accessKeyId };
      const { code, lastOk } = await outcomesAfter(key, () => admin('DeleteAccessKey', gone));
      expect([code, lastOk < WITHIN_MILLISECONDS]).toEqual(['InvalidAccessKeyId.NotFound', true]);
    });

    it('a session whose role is deleted, also when another role has its name', async () => {
      const caller = await makeUser('dan');
      await admin('AttachPolicyToUser', { UserName: 'dan', ...system('AliyunSTSAssumeRoleAccess') });
      const trust = {
        Version: '1',
        Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { RAM: await rootArn() } }],
      };
      const role = { RoleName: 'Reader', AssumeRolePolicyDocument: JSON.stringify(trust) };
      const policy = { RoleName: 'Reader', ...system('AliyunCloudSSOReadOnlyAccess') };
      const { Role } = (await admin('CreateRole', role)).body as unknown as { Role: { Arn: string } };
      await admin('AttachPolicyToRole', policy);
      const assumed = await admin('AssumeRole', { RoleArn: Role.Arn, RoleSessionName: 'dan' }, STS, caller);
      const { Credentials } = assumed.body as unknown as {
        Credentials: { AccessKeyId: string; AccessKeySecret: string; SecurityToken: string };
      };
      const session = {
        accessKeyId: Credentials.AccessKeyId,
        accessKeySecret: Credentials.AccessKeySecret,
        securityToken: Credentials.SecurityToken,
      };
      const { code, lastOk } = await outcomesAfter(session, async () => {
        await admin('DetachPolicyFromRole', policy);
        await admin('DeleteRole', { RoleName: 'Reader' });
        await admin('CreateRole', role);
        await admin('AttachPolicyToRole', policy);
      });
      expect([code, lastOk < WITHIN_MILLISECONDS]).toEqual(['InvalidAccessKeyId.NotFound', true]);
    });

    it('a statement of a policy that is in force', async () => {
      const key = await makeUser('eve');
      const policyOfEve = { PolicyName: 'eve', PolicyDocument: JSON.stringify(policyOf(allow('cloudsso:List*'))) };
      await admin('CreatePolicy', policyOfEve);
      await admin('AttachPolicyToUser', { UserName: 'eve', PolicyType: 'Custom', PolicyName: 'eve' });
      const PolicyDocument = JSON.stringify(policyOf(allow('cloudsso:Get*')));
      const { code, lastOk } = await outcomesAfter(key, () =>
        admin('CreatePolicyVersion', { PolicyName: 'eve', PolicyDocument, SetAsDefault: true }),
      );
      expect([code, lastOk < WITHIN_MILLISECONDS]).toEqual(['NoPermission', true]);
    });

    async function rootArn(): Promise<string> {
      return (await admin('GetCallerIdentity', {}, STS)).body['Arn'] as string;
    }
  },
  ['postgres'],
);
