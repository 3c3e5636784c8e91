// The commands beside serve, as an operator types them.
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SETTINGS } from '../../src/settings.ts';
import { call, launch, onEveryHome, run, scratchFolder, startGateway, type Gateway } from '../support/process.ts';

describe('paifang --help', () => {
  it('lists every command and every setting', async () => {
    const { code, stdout, stderr } = await run(['--help']);
    expect([code, stderr]).toEqual([0, '']);
    for (const command of ['serve', 'migrate', 'doctor', 'sample', 'explain', 'lint'])
      expect(stdout).toMatch(` ${command} `);
    for (const { name } of SETTINGS) expect(stdout).toMatch(` ${name} `);
  });

  it('is offered to whoever mistypes a command', async () => {
    const { code, stdout, stderr } = await run(['srve']);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/srve|too many arguments/);
  });

  it('--version tells the version', async () => {
    const { code, stdout } = await run(['--version']);
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+\S*\n$/)]);
  });
});

onEveryHome('paifang migrate and doctor', (home, kind) => {
  if (kind === 'postgres') {
    it('doctor finds an empty database bad, and says what to do', async () => {
      const { code, stdout } = await run(['doctor'], home().settings);
      expect([code, stdout]).toEqual([1, expect.stringMatching(/^bad +schema .*paifang migrate/m)]);
    });

    it('migrate brings it to the newest schema', async () => {
      const { code, stdout } = await run(['migrate'], home().settings);
      expect([code, stdout]).toEqual([0, expect.stringMatching(/^migrated: 001_\w+(, \d{3}_\w+)+\n$/)]);
    });
  }

  it('migrate says that the schema is current', async () => {
    const { code, stdout } = await run(['migrate'], home().settings);
    expect([code, stdout]).toEqual([0, 'the schema is current\n']);
  });

  it('doctor finds everything good', async () => {
    await (await startGateway(home().settings)).stop();
    const { code, stdout, stderr } = await run(['doctor'], home().settings);
    expect([code, stderr]).toEqual([0, '']);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThanOrEqual(4);
    expect(lines.filter((line) => !line.startsWith('good '))).toEqual([]);
  });

  it('doctor finds a sealing key bad that opens nothing', async () => {
    const { code, stdout } = await run(['doctor'], {
      ...home().settings,
      PAIFANG_SECRET_KEY: Buffer.alloc(32).toString('base64'),
    });
    expect([code, stdout]).toEqual([1, expect.stringMatching(/^bad +sealing key .*1 of 1 AccessKey/m)]);
    expect(stdout).toMatch(/^good +database /m);
  });
});

describe('paifang doctor', () => {
  it('finds a database bad that does not answer, without telling its password', async () => {
    const settings = {
      DATABASE_URL: 'postgres://someone:hidden-value@127.0.0.1:1/nowhere',
      PAIFANG_SECRET_KEY: Buffer.alloc(32).toString('base64'),
    };
    const { code, stdout, stderr } = await run(['doctor'], settings);
    expect([code, stdout]).toEqual([1, expect.stringMatching(/^bad +database .*ECONNREFUSED/m)]);
    expect(stdout + stderr).not.toContain('hidden-value');
    const served = await run(['serve'], settings);
    expect([served.code, served.stdout]).toEqual([1, '']);
    expect(served.stderr).toContain('ECONNREFUSED');
    expect(served.stderr).not.toMatch(/hidden-value|\n +at /);
  });
});

// One gateway for all of them: to start one takes longer than to ask it
onEveryHome('clients of a gateway', (home) => {
  const accountId = '1234567890123456';
  let gateway: Gateway;
  beforeAll(async () => {
    const settings = { PAIFANG_ACCOUNT_ID: accountId, PAIFANG_PUBLIC_ORIGIN: 'https://id.example' };
    gateway = await startGateway({ ...home().settings, ...settings });
  });
  afterAll(() => gateway.stop());

  /** The account's only one: the sample is made first. */
  async function findDirectory(): Promise<string> {
    const { body } = await call(gateway.origin, home().root, 'ListDirectories', {});
    const [first] = body['Directories'] as { DirectoryId: string }[];
    if (!first) throw new Error('there is no directory');
    return first.DirectoryId;
  }

  // Before anybody else has called
  describe('paifang suggest-policy', () => {
    const suggest = (...more: string[]) => {
      const { accessKeyId, accessKeySecret } = home().root;
      const key = { ALIBABA_CLOUD_ACCESS_KEY_ID: accessKeyId, ALIBABA_CLOUD_ACCESS_KEY_SECRET: accessKeySecret };
      const command = ['suggest-policy', '--endpoint', gateway.origin, '--principal'];
      return run([...command, `acs:ram::${accountId}:root`, ...more], key);
    };

    it('prints the document, then what it was made from', async () => {
      await call(gateway.origin, home().root, 'ListDirectories', {});
      const { code, stdout, stderr } = await suggest();
      expect([code, stderr]).toEqual([0, '']);
      const [, document = '', rest] = /^(\{[\s\S]*\n\})\n(.*)\n$/.exec(stdout) ?? [];
      expect(JSON.parse(document)).toMatchObject({ Statement: [{ Action: ['cloudsso:ListDirectories'] }] });
      expect(rest).toMatch(/^from 1 allowed calls since /);
    });

    it('prints the whole answer as JSON', async () => {
      expect(JSON.parse((await suggest('--json')).stdout)).toMatchObject({ UnusedGrants: [] });
    });

    it('says why it cannot', async () => {
      const { code, stderr } = await suggest('--days', '0');
      expect([code, stderr]).toEqual([1, expect.stringContaining('InvalidParameter.Days')]);
    });
  });

  describe('paifang sample', () => {
    const key = () => ({
      ALIBABA_CLOUD_ACCESS_KEY_ID: home().root.accessKeyId,
      ALIBABA_CLOUD_ACCESS_KEY_SECRET: home().root.accessKeySecret,
    });

    it('makes a directory with users, and again changes nothing', async () => {
      const command = ['sample', '--endpoint', gateway.origin];
      const first = await run(command, key());
      expect([first.code, first.stderr]).toEqual([0, '']);
      expect(first.stdout).toMatch(/^directory d-\w{12} \(\S+\)\n(user u-\w{20} (alice|bob|carol)\n){3}$/);
      expect(await run(command, key())).toEqual(first);
      const DirectoryId = /d-\w{12}/.exec(first.stdout)?.[0] ?? '';
      const { body } = await call(gateway.origin, home().root, 'ListUsers', { DirectoryId });
      expect(body['TotalCounts']).toBe(3);
    });

    it('says why it cannot', async () => {
      const command = ['sample', '--endpoint', gateway.origin];
      const without = await run(command);
      expect([without.code, without.stdout]).toEqual([1, '']);
      expect(without.stderr).toContain('ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET must');
      const wrong = await run(command, { ...key(), ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'wrong-secret' });
      expect(wrong.code).toBe(1);
      expect(wrong.stderr).toMatch(/^paifang: SignatureDoesNotMatch: [\s\S]*RequestId [0-9A-F-]{36}/);
      expect(wrong.stderr).not.toMatch(/wrong-secret|\n +at /);
    });

    it('names the endpoint where nobody listens, or something else', async () => {
      const server = createServer((_request, response) => response.end('<h1>Welcome</h1>')).listen(0, '127.0.0.1');
      await new Promise((resolve) => server.once('listening', resolve));
      const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const other = await run(['sample', '--endpoint', endpoint], key());
      expect([other.code, other.stderr]).toEqual([1, expect.stringContaining(`${endpoint} is not a gateway`)]);
      await new Promise((resolve) => server.close(resolve));
      const nobody = await run(['sample', '--endpoint', endpoint], key());
      expect([nobody.code, nobody.stderr]).toEqual([1, expect.stringContaining(`${endpoint}: connect ECONNREFUSED`)]);
    });
  });

  describe('paifang rsa key', () => {
    let directory: string;
    beforeAll(async () => {
      directory = await findDirectory();
    });
    const key = (verb: string, ...more: string[]) => {
      const { accessKeyId, accessKeySecret } = home().root;
      const settings = { ALIBABA_CLOUD_ACCESS_KEY_ID: accessKeyId, ALIBABA_CLOUD_ACCESS_KEY_SECRET: accessKeySecret };
      return run(['rsa', 'key', verb, '--endpoint', gateway.origin, '--directory', directory, ...more], settings);
    };

    it('makes a key file, lists and deletes the key', async () => {
      expect((await key('list')).stdout).toBe('no keys\n');
      const made = await key(
        'create',
        '--role',
        'HelpDesk',
        '--description',
        'night shift',
        '--url',
        'https://id.example',
      );
      expect([made.code, made.stderr]).toEqual([0, '']);
      const file = JSON.parse(made.stdout) as Record<string, string>;
      expect(file).toEqual({
        customerName: directory,
        accessID: expect.stringMatching(/^[0-9a-f-]{36}$/),
        accessKey: expect.stringMatching(/^-----BEGIN RSA PRIVATE KEY-----\n/),
        adminRestApiUrl: 'https://id.example/AdminInterface/restapi/',
        description: 'night shift',
      });
      const accessId = file['accessID'] ?? '';
      const listed = JSON.parse((await key('list', '--json')).stdout) as unknown;
      expect(listed).toMatchObject([{ AccessId: accessId, Role: 'HelpDesk' }]);
      expect(await key('delete', accessId)).toMatchObject({ code: 0, stdout: `deleted ${accessId}\n` });
      const again = await key('delete', accessId);
      expect([again.code, again.stderr]).toEqual([1, expect.stringContaining('EntityNotExists.RsaKey')]);
    }, 30_000);
  });

  describe('paifang rsa client', () => {
    let directory: string;
    beforeAll(async () => {
      directory = await findDirectory();
    });
    const client = (verb: string, ...more: string[]) => {
      const { accessKeyId, accessKeySecret } = home().root;
      const settings = { ALIBABA_CLOUD_ACCESS_KEY_ID: accessKeyId, ALIBABA_CLOUD_ACCESS_KEY_SECRET: accessKeySecret };
      return run(['rsa', 'client', verb, '--endpoint', gateway.origin, '--directory', directory, ...more], settings);
    };

    it('makes a client, tells where it asks for tokens, lists and deletes it', async () => {
      expect((await client('list')).stdout).toBe('no clients\n');
      const wishes = ['--name', 'connector', '--key-type', 'EC', '--permission', 'rsa.user.read', 'rsa.user.sync'];
      const made = await client('create', ...wishes);
      expect([made.code, made.stderr]).toEqual([0, '']);
      const file = JSON.parse(made.stdout) as Record<string, string>;
      expect(file).toEqual({
        clientId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        issuerUrl: 'https://id.example/oauth',
        tokenUrl: 'https://id.example/oauth/token',
        permissions: ['rsa.user.read', 'rsa.user.sync'],
        privateKey: expect.objectContaining({ kty: 'EC', kid: expect.any(String), d: expect.any(String) }),
      });
      const clientId = file['clientId'] ?? '';
      expect((await client('list')).stdout).toMatch(
        new RegExp(`^${clientId}  EC  .*  connector  rsa.user.read rsa.user.sync\n$`),
      );
      expect(await client('delete', clientId)).toMatchObject({ code: 0, stdout: `deleted ${clientId}\n` });
      expect((await client('create', '--name', 'x', '--permission', 'rsa.all')).stderr).toContain(
        'InvalidParameter.Permissions',
      );
    }, 30_000);
  });
});

interface Vector {
  readonly name: string;
  readonly expect: string;
}

describe('paifang explain', () => {
  const file = new URL('../vectors/ram-policy.json', import.meta.url);
  const all = JSON.parse(readFileSync(file, 'utf8')) as Vector[];
  const some = all.filter((_vector, at) => at % 11 === 0);
  const expected = some.map((vector) => vector.expect);
  const explain = (input: string, ...more: string[]) => run(['explain', '--input', '-', ...more], {}, input);

  function written(content: string): string {
    const path = join(scratchFolder(), 'cases.json');
    writeFileSync(path, content);
    return path;
  }

  it('decides an array of cases from a file, in their order', async () => {
    expect(new Set(expected).size).toBeGreaterThan(2);
    const { code, stdout, stderr } = await run(['explain', '--input', written(JSON.stringify(some)), '--json']);
    expect([code, stderr]).toEqual([0, '']);
    const answers = JSON.parse(stdout) as { decision: string; reason: unknown }[];
    expect(answers.map(({ decision }) => decision)).toEqual(expected);
    expect(answers.every(({ reason }) => typeof reason === 'object')).toBe(true);
  });

  it('decides one case from standard input, even when it comes in pieces', async () => {
    const text = JSON.stringify(some[0]);
    const child = launch(['explain', '--input', '-', '--json']);
    await sleep(600);
    child.stdin?.write(text.slice(0, 50));
    await sleep(100);
    child.stdin?.end(text.slice(50));
    expect((await child.ended).code).toBe(0);
    expect(JSON.parse(child.stdout())).toMatchObject([{ decision: expected[0] }]);
  });

  it('says it in a line per case for people', async () => {
    const { code, stdout } = await explain(JSON.stringify(some));
    const lines = stdout.trimEnd().split('\n');
    expect([code, lines.map((line) => line.split(/ +/)[1])]).toEqual([0, expected]);
  });

  it.each([
    ['no JSON', '{"policies": [', 'the input is not JSON'],
    ['nothing', '', 'the input is not JSON'],
    ['a case without a request', '{"policies": []}', 'case 0: request'],
    ['a list with something else in it', '[{"policies": [], "request": 5}]', 'case 0: request'],
  ])('refuses %s with exit code 1 and words', async (_title, input, words) => {
    const { code, stdout, stderr } = await explain(input, '--json');
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(words);
    expect(stderr).not.toMatch(/\n +at /);
  });

  it('names the case at fault', async () => {
    const { code, stderr } = await explain(JSON.stringify([...some.slice(0, 2), {}]));
    expect([code, stderr]).toEqual([1, expect.stringContaining('case 2: policies')]);
  });

  it('names a file that is not there', async () => {
    const { code, stderr } = await run(['explain', '--input', '/nowhere/cases.json']);
    expect([code, stderr]).toEqual([1, expect.stringContaining('/nowhere/cases.json')]);
  });
});

describe('paifang lint', () => {
  const policy = (...Statement: readonly object[]) => JSON.stringify({ Version: '1', Statement });
  const narrow = policy({
    Effect: 'Allow',
    Action: 'cloudsso:GetUser',
    Resource: 'acs:cloudsso:*:*:directory/d-1/user/*',
  });
  const wide = policy({ Effect: 'Allow', Sid: 'all', Action: '*', Resource: '*' });

  function written(content: string): string {
    const path = join(scratchFolder(), 'policy.json');
    writeFileSync(path, content);
    return path;
  }

  it('has nothing to warn of in a narrow policy', async () => {
    const file = written(narrow);
    expect(await run(['lint', file])).toMatchObject({ code: 0, stdout: `${file}  nothing to warn of\n`, stderr: '' });
  });

  it('warns of each of several files and fails', async () => {
    const { code, stdout } = await run(['lint', written(narrow), written(wide), '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([
      { warnings: [] },
      { warnings: [{ rule: 'BroadGrant', statement: 0, sid: 'all' }] },
    ]);
  });

  it('says it in a line per warning for people', async () => {
    const { code, stdout } = await run(['lint', '-'], {}, wide);
    expect([code, stdout]).toEqual([1, expect.stringMatching(/^- {2}BroadGrant {2}statement 0 \(all\): .+\n$/)]);
  });

  it('tells where a document would be refused', async () => {
    const { code, stdout } = await run(['lint', '-'], {}, '{"Version": "1"}');
    expect([code, stdout]).toEqual([1, '-  Malformed  /Statement: Statement is missing\n']);
  });

  it('tells of a file that is not there', async () => {
    const { code, stderr } = await run(['lint', join(scratchFolder(), 'absent.json')]);
    expect([code, stderr]).toEqual([1, expect.stringContaining('ENOENT')]);
  });
});
