// Nobody runs the worker by hand where the program serves.
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import { call, onEveryHome, startGateway } from '../support/process.ts';

const PAIFANG = { version: '2026-11-22' };
const RAM = { version: '2015-05-01' };
const PATIENCE_SECONDS = 60;

onEveryHome('user provisioning', (home) => {
  it('is brought about while the program serves, and after a crash', async () => {
    const gateway = await startGateway(home().settings);
    const { root } = home();
    const member = await call(gateway.origin, root, 'CreateMemberAccount', { DisplayName: 'dev-test' }, PAIFANG);
    const { AccountId: TargetId } = member.body['Account'] as Record<string, string>;
    const { AccessKeyId = '', AccessKeySecret = '' } = member.body['AccessKey'] as Record<string, string>;
    const key = { accessKeyId: AccessKeyId, accessKeySecret: AccessKeySecret };
    const directory = await call(gateway.origin, root, 'CreateDirectory', {});
    const { DirectoryId } = directory.body['Directory'] as Record<string, string>;
    const provisionUser = async (origin: string, UserName: string): Promise<void> => {
      const user = await call(origin, root, 'CreateUser', { DirectoryId, UserName });
      const { UserId: PrincipalId } = user.body['User'] as Record<string, string>;
      const strategies = { DuplicationStrategy: 'KeepBoth', DeletionStrategy: 'Delete' };
      const wish = {
        DirectoryId,
        PrincipalType: 'User',
        PrincipalId,
        TargetType: 'RD-Account',
        TargetId,
        ...strategies,
      };
      const made = await call(origin, root, 'CreateUserProvisioning', wish);
      expect([made.status, made.body.Code]).toEqual([200, undefined]);
    };
    const arrived = async (origin: string, UserName: string): Promise<boolean> => {
      for (let second = 0; second < PATIENCE_SECONDS; second += 1) {
        if ((await call(origin, key, 'GetUser', { UserName }, RAM)).status === 200) return true;
        await sleep(1000);
      }
      return false;
    };

    await provisionUser(gateway.origin, 'alice');
    expect(await arrived(gateway.origin, 'alice')).toBe(true);
    await provisionUser(gateway.origin, 'bob');
    await gateway.crash();
    const next = await startGateway(home().settings);
    expect(await arrived(next.origin, 'bob')).toBe(true);
    expect(await next.stop()).toMatchObject({ code: 0 });
  });
});
