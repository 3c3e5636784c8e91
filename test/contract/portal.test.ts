// The sign-in portal against who uses it as it is meant, and against who does not.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { openGateway, type Gateway } from '../../src/cli/gateway.ts';
import { readConfig } from '../../src/config.ts';
import { openPostgres } from '../../src/store/database.ts';
import { makeDirectory, makeUserIn, STS } from '../support/given.ts';
import { makeScimCredential } from '../support/givenSettings.ts';
import type { Assignable } from '../support/givenEntitlements.ts';
import {
  accessOf,
  askDevice,
  callPortal,
  decideDevice,
  makePersonWithAccess,
  redeem,
  saidByPortal,
  sendPortal,
  sessionOf,
} from '../support/portal.ts';
import { onEveryDatabase, type Account } from '../support/world.ts';
import { CloudSsoCli } from './cloudSsoCli.ts';

onEveryDatabase('the sign-in portal', (world) => {
  let account: Account;
  let made: Assignable;
  let other: Gateway | undefined;
  beforeAll(async () => {
    account = await world().account();
    made = await makePersonWithAccess(world(), account);
    const { url: connectionString, keyring } = world();
    if (connectionString === undefined) return;
    const database = openPostgres({ connectionString, max: 4, onIdleError: () => undefined });
    other = await openGateway(readConfig({ PAIFANG_PORT: '0' }), { database, keyring }, pino({ level: 'silent' }));
  });
  afterAll(() => other?.stop());

  /** The other process, where the database has room for one. */
  const elsewhere = () => ({ ...world(), origin: other?.origin ?? world().origin });
  const ask = async (directory = made.DirectoryId) =>
    (await askDevice(world(), directory)).body as unknown as { DeviceCode: string; UserCode: string };

  describe('lets the command line in', () => {
    const cli = (): CloudSsoCli => new CloudSsoCli(`${world().origin}/${made.DirectoryId}/login`);

    it('once the person has approved it, with keys that work', async () => {
      const client = cli();
      await client.signIn(async ({ UserCode }) => {
        if (client.asked < 3) return;
        expect((await decideDevice(elsewhere(), made, UserCode)).status).toBe(200);
      });
      expect(client.asked).toBe(4);
      expect(await client.listAccounts()).toEqual([{ AccountId: made.MemberId, DisplayName: 'dev-test' }]);
      const [configuration] = await client.listConfigurations(made.MemberId);
      expect(configuration).toMatchObject({ AccessConfigurationName: 'ECS-Admin' });
      const key = await client.refresh(made.MemberId, String(configuration?.['AccessConfigurationId']));
      const { AccessKeyId: accessKeyId, AccessKeySecret: accessKeySecret, SecurityToken: securityToken } = key;
      const who = await world().call({ accessKeyId, accessKeySecret, securityToken }, 'GetCallerIdentity', {}, STS);
      expect(who.body).toMatchObject({ AccountId: made.MemberId, IdentityType: 'AssumedRoleUser' });
    });

    it('never when the person has turned it away', async () => {
      const client = cli();
      const signedIn = client.signIn(async ({ UserCode }) => {
        await decideDevice(world(), made, UserCode, 'Denied');
      });
      await expect(signedIn).rejects.toThrow('InvalidDeviceCodeError');
      expect(client.asked).toBe(2);
    });
  });

  it('gives an approved device one token, whichever processes it asks and however fast', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { DeviceCode, UserCode } = await ask();
      await decideDevice(elsewhere(), made, UserCode);
      const places = [world(), elsewhere(), world(), elsewhere()];
      const answers = (await Promise.all(places.map((place) => redeem(place, DeviceCode)))).map(saidByPortal);
      expect(answers.sort()).toEqual(['200', ...Array<string>(3).fill('400 InvalidDeviceCodeError')]);
    }
  });

  it('takes nothing that was sealed for another use, in no place', async () => {
    const { DirectoryId } = made;
    const scim = await makeScimCredential(world(), account, DirectoryId);
    const { DeviceCode, UserCode } = await ask();
    const [access, session] = [accessOf(world(), made), await sessionOf(world(), made)];
    const page = world().keyring.seal(Buffer.from('["a","b"]'), 'page-token:x');
    const token = world().keyring.seal(Buffer.from('["client","rsa.user.read",9999999999]'), 'rsa-access-token');
    const foreign = [scim.secret, DeviceCode, UserCode, page, token, account.accessKeyId, `${access}x`, ` ${access}`];
    const params = { UserCode, Decision: 'Approved' };
    for (const bearer of [...foreign, session, '']) {
      const answer = await sendPortal(world(), { method: 'GET', path: '/access-assignments/accounts', token: bearer });
      // Blanks before the token do not count
      expect(saidByPortal(answer)).toBe(bearer.startsWith(' ') ? '200' : '401 InvalidAccessTokenError');
    }
    for (const bearer of [...foreign, access]) {
      const answer = await callPortal(world(), bearer, 'DecideDevice', params);
      expect(saidByPortal(answer)).toBe('401 InvalidAccessTokenError');
    }
    for (const code of [...foreign.filter((one) => one !== DeviceCode), access, session]) {
      expect(saidByPortal(await redeem(world(), code))).toBe('400 InvalidDeviceCodeError');
    }
    for (const NextToken of [...foreign.filter((one) => one !== UserCode), access, session]) {
      const answer = await callPortal(world(), access, 'ListAccounts', { NextToken });
      expect(saidByPortal(answer)).toBe('400 InvalidParameter.NextToken');
    }
    for (const authorization of ['Basic YTpi', 'Bearer', 'bearer\t', `Token ${access}`, `${access}`]) {
      const request = { method: 'GET', path: '/access-assignments/accounts', headers: { authorization } };
      expect(saidByPortal(await sendPortal(world(), request))).toBe('401 InvalidAccessTokenError');
    }
  });

  it('takes no page token of somebody else', async () => {
    const UserId = await makeUserIn(world(), account, made.DirectoryId, { UserName: 'carol' });
    const { keyring } = world();
    const query = ['portal accounts', made.DirectoryId, made.UserId];
    const position = JSON.stringify(['a', 'b']);
    const NextToken = keyring.seal(Buffer.from(position), `page-token:${JSON.stringify([account.accountId, query])}`);
    const own = await callPortal(world(), accessOf(world(), made), 'ListAccounts', { NextToken });
    expect(saidByPortal(own)).toBe('200');
    const person = { DirectoryId: made.DirectoryId, UserId };
    const foreign = await callPortal(world(), accessOf(world(), person), 'ListAccounts', { NextToken });
    expect(saidByPortal(foreign)).toBe('400 InvalidParameter.NextToken');
  });

  it('knows nobody and no device of a directory that is gone, nor a user under another directory', async () => {
    const own = await world().account();
    const DirectoryId = await makeDirectory(world(), own);
    const UserId = await makeUserIn(world(), own, DirectoryId, { UserName: 'dave' });
    const token = accessOf(world(), { DirectoryId, UserId });
    const { DeviceCode, UserCode } = await ask(DirectoryId);
    await decideDevice(world(), { DirectoryId, UserId }, UserCode);
    const mixed = accessOf(world(), { DirectoryId: made.DirectoryId, UserId });
    expect(saidByPortal(await callPortal(world(), mixed, 'ListAccounts'))).toBe('401 InvalidAccessTokenError');
    const session = await sessionOf(world(), { DirectoryId, UserId });
    expect((await world().call(own, 'DeleteUser', { DirectoryId, UserId })).status).toBe(200);
    expect((await world().call(own, 'DeleteDirectory', { DirectoryId })).status).toBe(200);
    expect(saidByPortal(await callPortal(world(), token, 'ListAccounts'))).toBe('401 InvalidAccessTokenError');
    expect(saidByPortal(await redeem(world(), DeviceCode))).toBe('400 InvalidDeviceCodeError');
    expect(saidByPortal(await askDevice(world(), DirectoryId))).toBe('404 InvalidParameter.PortalUrl');
    const params = { UserCode, Decision: 'Approved' };
    const late = await callPortal(world(), session, 'DecideDevice', params);
    expect(saidByPortal(late)).toBe('401 InvalidAccessTokenError');
    // The name is free again, and old tokens stay where they are
    expect(await makeDirectory(world(), own)).not.toBe(DirectoryId);
    expect(saidByPortal(await callPortal(world(), token, 'ListAccounts'))).toBe('401 InvalidAccessTokenError');
  });

  it('follows a directory that takes another name', async () => {
    const own = await world().account();
    const person = await makePersonWithAccess(world(), own);
    const { DeviceCode, UserCode } = await ask(person.DirectoryId);
    const NewDirectoryName = `renamed-${person.DirectoryId.slice(2)}`;
    const { DirectoryId } = person;
    expect((await world().call(own, 'UpdateDirectory', { DirectoryId, NewDirectoryName })).status).toBe(200);
    await decideDevice(world(), person, UserCode);
    expect(saidByPortal(await redeem(world(), DeviceCode))).toBe('200');
    expect((await askDevice(world(), NewDirectoryName)).status).toBe(200);
  });

  it('lets nobody in who is marked for deletion', async () => {
    const { DirectoryId } = made;
    const UserId = await makeUserIn(world(), account, DirectoryId, { UserName: 'erin' });
    const token = accessOf(world(), { DirectoryId, UserId });
    const marked = { marked_deleted_at: world().now(), marked_deleted_by: 'test', status: 'Disabled' };
    await world().database.knex('users').where({ directory_id: DirectoryId, user_id: UserId }).update(marked);
    expect(saidByPortal(await callPortal(world(), token, 'ListAccounts'))).toBe('403 UserDisabledError');
  });

  it.each([
    '{"__proto__":{"ClientId":"app"},"constructor":{"prototype":{"DeviceCode":"x"}}}',
    `{"DeviceCode":${'['.repeat(7000)}${']'.repeat(7000)}}`,
    '{"GrantType":{"toString":"x"},"ClientId":[],"DeviceCode":1,"CodeVerifier":null}',
    '{"GrantType":"\\ud800","ClientId":"\\u0000","DeviceCode":"\\udfff","CodeVerifier":"\\ud800"}',
  ])('answers what no client sends with what is wrong: %#', async (body) => {
    for (const path of ['/token', '/device-authorization', '/cloud-credentials', '/device-decisions']) {
      const token = path === '/device-decisions' ? await sessionOf(world(), made) : accessOf(world(), made);
      const answer = await sendPortal(world(), { method: 'POST', path, body, token });
      expect(saidByPortal(answer)).toMatch(/^400 (Missing|Invalid)Parameter\.\w+$/);
      expect(answer.body).toEqual({
        ErrorCode: expect.any(String),
        ErrorMessage: expect.any(String),
        RequestId: expect.stringMatching(/^[0-9A-F-]{36}$/),
      });
    }
  });

  it.each(['PUT', 'DELETE', 'OPTIONS', 'PATCH'])('405 for %s, wherever', async (method) => {
    for (const path of ['/token', '/device-authorization', '/cloud-credentials', '/access-assignments/accounts']) {
      expect((await sendPortal(world(), { method, path })).status).toBe(405);
    }
  });
});
