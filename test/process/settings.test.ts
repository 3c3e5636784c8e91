// Settings that cannot be used end the start at once, in words that name the setting and never its value.
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  call,
  makeAlice,
  onEveryHome,
  run,
  scratchFolder,
  startGateway,
  type Home,
  type Settings,
} from '../support/process.ts';

describe('a start is refused with exit code 1 and words', () => {
  const refused = async (settings: Settings): Promise<string[]> => {
    const { code, stdout, stderr } = await run(['serve'], settings);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).not.toMatch(/hidden|\n +at /);
    return stderr
      .replace(/^paifang: /, '')
      .trimEnd()
      .split('\n');
  };

  it('for a name that is no setting', async () => {
    expect(await refused({ PAIFANG_PROT: '1' })).toEqual(['PAIFANG_PROT is not a setting of paifang']);
  });

  it('for values that do not fit, all of them at once and none repeated', async () => {
    const bad = {
      PAIFANG_PROT: 'hidden',
      PAIFANG_PORT: '65536',
      DATABASE_URL: 'mysql://u:hidden@127.0.0.1/x',
      PAIFANG_REGION: 'Hidden',
      PAIFANG_ACCOUNT_ID: 'hidden',
      PAIFANG_ROOT_ACCESS_KEY_ID: 'STS.hidden',
      PAIFANG_ROOT_ACCESS_KEY_SECRET: 'hidden value',
      PAIFANG_SECRET_KEY: 'hidden',
      PAIFANG_WORKERS: 'hidden',
      PAIFANG_LOG_LEVEL: 'hidden',
      PAIFANG_QUOTA_USERS: '-1',
    };
    const lines = await refused(bad);
    expect(lines.map((line) => line.split(' ', 4).join(' '))).toEqual(
      Object.keys(bad).map((name) => `${name} is not ${name === 'PAIFANG_PROT' ? 'a' : 'valid'}`),
    );
  });

  it.each<[string, Settings, RegExp]>([
    [
      'a secret without its id',
      { PAIFANG_ROOT_ACCESS_KEY_SECRET: 'hidden-secret' },
      /^PAIFANG_ROOT_ACCESS_KEY_ID and PAIFANG_ROOT_ACCESS_KEY_SECRET are given together/,
    ],
    [
      'a database URL without a sealing key',
      { DATABASE_URL: 'postgres://u:hidden@127.0.0.1:1/x' },
      /^PAIFANG_SECRET_KEY is required with DATABASE_URL/,
    ],
    ['workers on the embedded database', { PAIFANG_WORKERS: '2' }, /^PAIFANG_WORKERS above 1 needs DATABASE_URL/],
  ])('for %s', async (_title, settings, words) => {
    expect(await refused(settings)).toEqual([expect.stringMatching(words)]);
  });
});

onEveryHome('PAIFANG_PORT', (home) => {
  it('that somebody else listens on ends the start with words, and the next start finds the database free', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const { port } = taken.address() as AddressInfo;
    const { code, stderr } = await run(['serve'], { ...home().settings, PAIFANG_PORT: String(port) });
    expect(code).toBe(1);
    expect(stderr).toContain(`EADDRINUSE: address already in use 127.0.0.1:${port}`);
    taken.close();
    const gateway = await startGateway(home().settings);
    expect((await gateway.stop()).code).toBe(0);
  });
});

function bootstrap(content: unknown): Settings {
  const file = join(scratchFolder(), 'bootstrap.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return { PAIFANG_BOOTSTRAP: file };
}

const READER = { accessKeyId: 'LTAIreader', accessKeySecret: 'reader-secret' };
const AccessKeys = [{ AccessKeyId: READER.accessKeyId, AccessKeySecret: READER.accessKeySecret }];
const withUser = (Policies: unknown[], keys: unknown = AccessKeys) => ({
  Users: [{ UserName: 'reader', AccessKeys: keys, Policies }],
});

async function mayRead(home: Home, settings: Settings): Promise<unknown[]> {
  const gateway = await startGateway({ ...home.settings, ...settings });
  const read = await call(gateway.origin, READER, 'ListDirectories');
  const write = await call(gateway.origin, READER, 'CreateDirectory');
  await gateway.stop();
  expect(gateway.stderr()).not.toContain(READER.accessKeySecret);
  return [read.status, read.body.Code, write.status, write.body.Code];
}

onEveryHome('PAIFANG_BOOTSTRAP', (home) => {
  it('declares users with keys and policies, and at the next start what the file says then', async () => {
    const readOnly = bootstrap(withUser([{ System: 'AliyunCloudSSOReadOnlyAccess' }]));
    expect(await mayRead(home(), readOnly)).toEqual([200, undefined, 403, 'NoPermission']);
    const Statement = [{ Effect: 'Allow', Action: 'cloudsso:CreateDirectory', Resource: '*' }];
    const other = bootstrap(withUser([{ Custom: 'create', Document: { Version: '1', Statement } }]));
    expect(await mayRead(home(), other)).toEqual([403, 'NoPermission', 200, undefined]);
    const inactive = bootstrap(withUser([], [{ ...AccessKeys[0], Status: 'Inactive' }]));
    const Code = 'InvalidAccessKeyId.Inactive';
    expect(await mayRead(home(), inactive)).toEqual([400, Code, 400, Code]);
  });

  it('cannot take the root key over', async () => {
    const { root, settings } = home();
    const stolen = withUser([], [{ AccessKeyId: root.accessKeyId, AccessKeySecret: 'another-secret' }]);
    const { code, stderr } = await run(['serve'], { ...settings, ...bootstrap(stolen) });
    expect([code, stderr]).toEqual([1, `paifang: the AccessKey ${root.accessKeyId} belongs to another principal\n`]);
    const gateway = await startGateway(settings);
    expect((await call(gateway.origin, root, 'ListDirectories')).status).toBe(200);
    await gateway.stop();
  });
});

describe('PAIFANG_BOOTSTRAP is refused before the database is asked', () => {
  const settings = {
    DATABASE_URL: 'postgres://postgres@127.0.0.1:1/nowhere',
    PAIFANG_SECRET_KEY: randomBytes(32).toString('base64'),
  };

  it.each<[string, unknown, string]>([
    ['no JSON', `{"Users": [{"AccessKeySecret": "hidden-secret" "`, 'PAIFANG_BOOTSTRAP is not JSON'],
    ['a member it does not know', { Usres: [] }, 'PAIFANG_BOOTSTRAP/Usres: must NOT have'],
    ['a user without a name', { Users: [{ AccessKeys }] }, 'PAIFANG_BOOTSTRAP/Users/0: must have'],
    [
      'a secret with a blank in it',
      withUser([], [{ AccessKeyId: 'LTAIreader', AccessKeySecret: 'hidden secret' }]),
      '/Users/0/AccessKeys/0/AccessKeySecret',
    ],
    ['a system policy that there is not', withUser([{ System: 'Everything' }]), 'no system policy Everything'],
    [
      'a system policy that there is not, on a group',
      { Groups: [{ GroupName: 'readers', Policies: [{ System: 'Everything' }] }] },
      'no system policy Everything',
    ],
    [
      'a trust policy that is malformed',
      { Roles: [{ RoleName: 'auditor', AssumeRolePolicyDocument: { Version: '1' } }] },
      'trust policy of auditor at /Statement: ',
    ],
    [
      'metadata that is none',
      { SAMLProviders: [{ SAMLProviderName: 'Company', SAMLMetadataDocument: '<a></a>' }] },
      'metadata of SAML provider Company: it is no EntityDescriptor',
    ],
    [
      'a document that is malformed',
      withUser([{ Custom: 'mine', Document: { Version: '1', Statement: [{ Effect: 'Maybe' }] } }]),
      'policy mine at /Statement/0/Effect: ',
    ],
  ])('with the place: %s', async (_title, content, words) => {
    const { code, stdout, stderr } = await run(['serve'], { ...settings, ...bootstrap(content) });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(words);
    expect(stderr).not.toMatch(/hidden.secret|reader-secret|\n +at /);
  });

  it('by name when there is no such file', async () => {
    const { code, stderr } = await run(['serve'], { ...settings, PAIFANG_BOOTSTRAP: '/nowhere/x.json' });
    expect(code).toBe(1);
    expect(stderr).toContain('/nowhere/x.json');
  });
});

onEveryHome('PAIFANG_QUOTA_USERS and PAIFANG_REGION', (home) => {
  it('reach the rules', async () => {
    const { settings, root } = home();
    const gateway = await startGateway({ ...settings, PAIFANG_QUOTA_USERS: '1', PAIFANG_REGION: 'cn-hongkong' });
    const { DirectoryId } = await makeAlice(gateway.origin, root);
    const second = await call(gateway.origin, root, 'CreateUser', { DirectoryId, UserName: 'Bob' });
    expect(second.body.Code).toBe('LimitExceeded.User');
    const { body } = await call(gateway.origin, root, 'GetDirectory', { DirectoryId });
    expect(body['Directory']).toMatchObject({ Region: 'cn-hongkong' });
    await gateway.stop();
  });
});
