import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { call, onEveryHome, run, startGateway, type Gateway } from '../support/process.ts';

onEveryHome('paifang account', (home) => {
  let gateway: Gateway;
  beforeAll(async () => {
    gateway = await startGateway(home().settings);
  });
  afterAll(() => gateway.stop());
  const account = (verb: string, ...more: string[]) => {
    const { accessKeyId, accessKeySecret } = home().root;
    const settings = { ALIBABA_CLOUD_ACCESS_KEY_ID: accessKeyId, ALIBABA_CLOUD_ACCESS_KEY_SECRET: accessKeySecret };
    return run(['account', verb, '--endpoint', gateway.origin, ...more], settings);
  };

  it('makes a member with a key that works, lists and removes it', async () => {
    expect((await account('list')).stdout).toBe('no members\n');
    const made = await account('create', '--name', 'shop-test', '--folder', 'Shop');
    expect([made.code, made.stderr]).toEqual([0, '']);
    const { Account, AccessKey } = JSON.parse(made.stdout) as Record<string, Record<string, string>>;
    const id = Account?.['AccountId'] ?? '';
    const key = {
      accessKeyId: AccessKey?.['AccessKeyId'] ?? '',
      accessKeySecret: AccessKey?.['AccessKeySecret'] ?? '',
    };
    const identity = await call(gateway.origin, key, 'GetCallerIdentity', {}, { version: '2015-04-01' });
    expect(identity.body).toMatchObject({ AccountId: id });
    expect((await account('list')).stdout).toMatch(new RegExp(`^${id}  \\S+Z  rd-\\w+/root/Shop/shop-test\n$`));
    expect(await account('remove', id)).toMatchObject({ code: 0, stdout: `removed ${id}\n` });
    const again = await account('remove', id);
    expect([again.code, again.stderr]).toEqual([1, expect.stringContaining('EntityNotExists.MemberAccount')]);
  });
});
