// Samples do what they say: TypeScript and curl are run as they are copied, against a gateway.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import type { DraftObject } from '../../../src/console/calls/draft.ts';
import { writeCurl } from '../../../src/console/code/curl.ts';
import type { Sample } from '../../../src/console/code/sample.ts';
import { writeTypeScript } from '../../../src/console/code/typescript.ts';
import { declareRole, openSession, allow } from '../../contract/principals.ts';
import { makeAdministered, signToken, type Administered } from '../../support/administrator.ts';
import { ROOT } from '../../support/build.ts';
import { makeFederatedRole, makeRamUser } from '../../support/given.ts';
import { openWorld, type Account, type Key, type World } from '../../support/world.ts';
import { HOSTILE, sampleFor } from './samples.ts';

const run = promisify(execFile);
type Environment = Readonly<Record<string, string>>;

let world: World;
let account: Account;
let made: Administered;
let token: string;
let folder: string;
beforeAll(async () => {
  world = await openWorld('embedded');
  account = await world.account();
  made = await makeAdministered(world, account);
  token = await signToken(world, made.key);
  folder = mkdtempSync(join(tmpdir(), 'paifang-samples-'));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
}, 60_000);
afterAll(async () => {
  await world.close();
  rmSync(folder, { recursive: true });
});

const environmentOf = ({ accessKeyId, accessKeySecret, securityToken }: Key): Environment => ({
  PATH: process.env['PATH'] ?? '',
  ALIBABA_CLOUD_ACCESS_KEY_ID: accessKeyId,
  ALIBABA_CLOUD_ACCESS_KEY_SECRET: accessKeySecret,
  ...(securityToken !== undefined && { ALIBABA_CLOUD_SECURITY_TOKEN: securityToken }),
});

async function runCurl(sample: Sample, env: Environment): Promise<string> {
  return (await run('bash', ['-c', writeCurl(sample)], { env })).stdout;
}

let files = 0;
async function runTypeScript(sample: Sample, env: Environment): Promise<string> {
  const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true };
  const { outputText } = ts.transpileModule(writeTypeScript(sample), { compilerOptions });
  const file = join(folder, `call${(files += 1)}.cjs`);
  writeFileSync(file, outputText);
  return (await run(process.execPath, [file], { env })).stdout;
}

const RUNNERS = [
  ['curl', runCurl],
  ['TypeScript', runTypeScript],
] as const;

describe.each(RUNNERS)('%s', (_language, runSample) => {
  const call = async (product: string, action: string, draft: DraftObject, env = environmentOf(account)) =>
    JSON.parse(await runSample(sampleFor(product, action, draft, world.origin), env)) as Record<string, never>;

  it('lists and finds', async () => {
    const { DirectoryId, UserId } = made;
    expect(await call('cloudsso', 'ListDirectories', {})).toMatchObject({ Directories: [{ DirectoryId }] });
    expect(await call('cloudsso', 'GetUser', { DirectoryId, UserId })).toMatchObject({ User: { UserName: 'Alice' } });
  });

  it('sends every text as it was typed', async () => {
    const { DirectoryId, UserId } = made;
    const Description = HOSTILE;
    const { User } = await call('cloudsso', 'UpdateUser', { DirectoryId, UserId, NewDescription: Description });
    expect(User).toMatchObject({ Description });
  });

  it('reads a secret parameter from the environment', async () => {
    const other = await world.account();
    await makeRamUser(world, other);
    const Password = 'hunter2 &+% \'é\' "hunter2"';
    const env = { ...environmentOf(other), PASSWORD: Password };
    const draft = { UserName: 'Alice', Password: 'never written' };
    expect(await call('ram', 'CreateLoginProfile', draft, env)).toMatchObject({ LoginProfile: { UserName: 'Alice' } });
  });

  it('signs with a temporary key', async () => {
    const role = await declareRole(world, account, allow('*'));
    const session = await openSession(world, account, role);
    expect(await call('sts', 'GetCallerIdentity', {}, environmentOf(session))).toMatchObject({
      IdentityType: 'AssumedRoleUser',
    });
  });

  it('makes an unsigned call', async () => {
    // A provider that is made anew under its name is noticed some seconds later
    const other = await world.account();
    const { RoleArn = '', ProviderArn = '', IdToken = '' } = await makeFederatedRole(world, other);
    const draft = { RoleArn, OIDCProviderArn: ProviderArn, OIDCToken: 'x', RoleSessionName: 'build' };
    const env = { PATH: process.env['PATH'] ?? '', OIDCTOKEN: IdToken, OIDC_TOKEN: IdToken };
    expect(await call('sts', 'AssumeRoleWithOIDC', draft, env)).toHaveProperty('Credentials');
  });

  it('calls by path with a bearer token', async () => {
    const sample = sampleFor('rsa', 'UpdateUserStatus', { userId: made.Guid, userStatus: 'Disabled' }, world.origin);
    const out = await runSample(sample, { PATH: process.env['PATH'] ?? '', RSA_BEARER_TOKEN: token });
    expect(out).toContain('"userStatus":"Disabled"');
    const lookup = sampleFor('rsa', 'LookupUser', { username: 'Alice' }, world.origin);
    expect(await runSample(lookup, { PATH: process.env['PATH'] ?? '', RSA_BEARER_TOKEN: token })).toContain(made.Guid);
  });
});
