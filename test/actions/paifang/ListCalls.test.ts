import { beforeEach, describe, expect, it } from '@jest/globals';
import { said } from '../../contract/outcome.ts';
import { allow, declareUser } from '../../contract/principals.ts';
import { callRest, makeAdministered, PAIFANG } from '../../support/administrator.ts';
import { accessToken, makeApiClient } from '../../support/apiClient.ts';
import { makeAssignable, pairOf, perform } from '../../support/givenEntitlements.ts';
import { onEveryDatabase, type Account, type Key } from '../../support/world.ts';

onEveryDatabase('paifang:ListCalls', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
  });
  const list = (params: object = {}, key: Key = account) => world().call(key, 'ListCalls', params, PAIFANG);
  const actions = async (params: object): Promise<string[]> => {
    const calls = (await list(params)).body['Calls'] as { Action: string; Outcome: string }[];
    return calls.map(({ Action, Outcome }) => `${Action} ${Outcome}`);
  };

  describe('200', () => {
    it('is one line of events about a user, newest first, whichever dialect they came in', async () => {
      const { key, Guid, DirectoryId, UserId } = await makeAdministered(world(), account);
      const about = { DirectoryId, UserId };
      world().advance(1);
      await world().call(account, 'UpdateUserStatus', { ...about, NewStatus: 'Disabled' });
      world().advance(1);
      await callRest(world(), key, 'UpdateUserStatus', { userId: Guid, userStatus: 'Enabled' });
      world().advance(1);
      await world().call(account, 'GetUser', { ...about, UserId: 'u-other' });
      expect(await actions(about)).toEqual(['rsa:UpdateUserStatus OK', 'cloudsso:UpdateUserStatus OK']);
      await world().call(account, 'DeleteUser', about);
      expect(await actions(about)).toEqual(['cloudsso:DeleteUser OK', 'cloudsso:UpdateUserStatus OK']);
    });

    it('tells of requests for tokens and of tasks, too', async () => {
      const made = await makeAssignable(world(), account);
      await accessToken(world(), await makeApiClient(world(), account, made.DirectoryId));
      await perform(world(), account, 'ProvisionAccessConfiguration', pairOf(made));
      const dialects = async (CallAction: string) =>
        ((await list({ CallAction })).body['Calls'] as { Dialect: string }[]).map(({ Dialect }) => Dialect);
      expect(await dialects('oauth:RequestToken')).toEqual(['oauth']);
      expect((await dialects('cloudsso:ProvisionAccessConfiguration')).sort()).toEqual(['rpc', 'task']);
    });

    it('is narrowed by caller, action, outcome, resource and time', async () => {
      const user = await declareUser(world(), account, allow('cloudsso:ListDirectories'));
      const start = `${world().now().toISOString().slice(0, 19)}Z`;
      await world().call(user, 'ListDirectories');
      await world().call(user, 'GetDirectory', { DirectoryId: 'd-1' });
      await world().call(account, 'GetDirectory', { DirectoryId: 'd-1' });
      const PrincipalArn = `acs:ram::${account.accountId}:user/${user.UserName}`;
      const Resource = `acs:cloudsso:cn-shanghai:${account.accountId}:directory/d-1`;
      const denied = 'cloudsso:GetDirectory NoPermission';
      const missing = 'cloudsso:GetDirectory DirectoryNotFound';
      expect(await actions({ PrincipalArn, Failed: true })).toEqual([denied]);
      expect(await actions({ PrincipalArn, Failed: false })).toEqual(['cloudsso:ListDirectories OK']);
      expect((await actions({ CallAction: 'cloudsso:GetDirectory', StartTime: start })).sort()).toEqual(
        [missing, denied].sort(),
      );
      expect((await actions({ Resource })).sort()).toEqual([missing, denied].sort());
      expect(await actions({ Outcome: 'DirectoryNotFound' })).toEqual([missing]);
      expect(await actions({ EndTime: start, CallAction: 'cloudsso:GetDirectory' })).toEqual([]);
    });

    it('goes on where the last page ended, each call once', async () => {
      for (let made = 0; made < 5; made += 1) await world().call(account, 'ListDirectories');
      const seen: string[] = [];
      const filter = { CallAction: 'cloudsso:ListDirectories', MaxResults: 2 };
      let NextToken: string | undefined;
      do {
        const { body } = await list({ ...filter, ...(NextToken !== undefined && { NextToken }) });
        seen.push(...(body['Calls'] as { RequestId: string }[]).map(({ RequestId }) => RequestId));
        NextToken = body['NextToken'] as string | undefined;
      } while (NextToken !== undefined);
      expect(seen).toHaveLength(5);
      expect(new Set(seen).size).toBe(5);
    });
  });

  it.each([
    ['400 MissingDirectoryId', { UserId: 'u-1' }],
    ['400 MissingUserId', { DirectoryId: 'd-1' }],
    ['400 InvalidParameter.StartTime', { StartTime: 'yesterday' }],
    ['400 InvalidParameter.MaxResults', { MaxResults: 101 }],
    ['400 InvalidParameter.NextToken', { NextToken: 'made-up' }],
  ])('%s for %j', async (wanted, params) => {
    expect(said(await list(params))).toBe(wanted);
  });

  it('400 InvalidParameter.NextToken for the token of another list', async () => {
    for (let made = 0; made < 2; made += 1) await world().call(account, 'ListDirectories');
    const { NextToken } = (await list({ MaxResults: 1 })).body;
    expect(said(await list({ MaxResults: 1, NextToken, Failed: true }))).toBe('400 InvalidParameter.NextToken');
  });

  it("403 NoPermission without the permission, and nobody sees another account's calls", async () => {
    const user = await declareUser(world(), account, allow('cloudsso:*'));
    expect(said(await list({}, user))).toBe('403 NoPermission');
    await world().call(await world().account(), 'ListDirectories');
    expect(await actions({})).toEqual(['paifang:ListCalls NoPermission']);
  });
});
