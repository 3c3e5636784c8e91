import { beforeEach, describe, expect, it } from '@jest/globals';
import { said } from '../../contract/outcome.ts';
import { allow, declareRole, declareUser, deny, openSession } from '../../contract/principals.ts';
import { makeUser } from '../../support/given.ts';
import { onEveryDatabase, type Account, type Answer } from '../../support/world.ts';

onEveryDatabase('paifang:SuggestPolicy', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
  });
  const suggest = (PrincipalArn: string, params: object = {}, key = account) =>
    world().call(key, 'SuggestPolicy', { PrincipalArn, ...params }, { version: '2026-11-22' });
  const userArn = (name: string): string => `acs:ram::${account.accountId}:user/${name}`;
  const statementsOf = ({ body }: Answer) =>
    (JSON.parse(String(body['PolicyDocument'])) as { Statement: object[] }).Statement;

  describe('200', () => {
    it('suggests what a user did, and not what it was denied or only may', async () => {
      const made = await makeUser(world(), account);
      const user = await declareUser(world(), account, allow('cloudsso:*'), deny('cloudsso:DeleteUser'));
      for (const action of ['GetUser', 'UpdateUserStatus', 'GetUser', 'DeleteUser'])
        await world().call(user, action, made);
      const answer = await suggest(userArn(user.UserName));
      const { DirectoryId, UserId } = made;
      const arn = `acs:cloudsso:cn-shanghai:${account.accountId}:directory/${DirectoryId}/user/${UserId}`;
      expect(statementsOf(answer)).toEqual([
        { Effect: 'Allow', Action: ['cloudsso:GetUser', 'cloudsso:UpdateUserStatus'], Resource: [arn] },
      ]);
      expect(answer.body['Calls']).toBe(3);
      const [unused] = answer.body['UnusedGrants'] as { Actions: string[]; Idle: boolean }[];
      expect(unused).toMatchObject({ PolicyType: 'Custom', Statement: 0, Idle: false });
      expect(unused?.Actions).toContain('cloudsso:DeleteUser');
      expect(unused?.Actions).not.toContain('cloudsso:GetUser');
    });

    it('suggests a policy that is enough for the same calls', async () => {
      const made = await makeUser(world(), account);
      const wide = await declareUser(world(), account, allow('*'));
      const calls: [string, object][] = [
        ['ListDirectories', {}],
        ['GetUser', made],
        ['ListUsers', { DirectoryId: made.DirectoryId }],
      ];
      for (const [action, params] of calls) await world().call(wide, action, params);
      const statements = statementsOf(await suggest(userArn(wide.UserName)));
      const narrow = await declareUser(world(), account, ...(statements as ReturnType<typeof allow>[]));
      for (const [action, params] of calls) expect(said(await world().call(narrow, action, params))).toBe('200');
      expect(said(await world().call(narrow, 'DeleteUser', made))).toBe('403 NoPermission');
    });

    it('takes all sessions of a role together, whatever the case of its name', async () => {
      const role = await declareRole(world(), account, allow('cloudsso:*'));
      for (const sessionName of ['ann', 'bob']) {
        await world().call(await openSession(world(), account, role, { sessionName }), 'ListDirectories');
      }
      const answer = await suggest(`acs:ram::${account.accountId}:role/${role}`);
      expect(answer.body['Calls']).toBe(2);
      expect(statementsOf(answer)).toMatchObject([{ Action: ['cloudsso:ListDirectories'] }]);
    });

    it('has no document for a user who never called, and every grant is idle', async () => {
      const { UserName } = await declareUser(world(), account, allow('cloudsso:GetUser'));
      const { body } = await suggest(userArn(UserName));
      expect(body).not.toHaveProperty('PolicyDocument');
      expect(body['UnusedGrants']).toMatchObject([{ Idle: true, Actions: ['cloudsso:GetUser'] }]);
    });

    it('forgets calls from before the days that count', async () => {
      const user = await declareUser(world(), account, allow('*'));
      await world().call(user, 'ListDirectories');
      world().advance(2 * 86_400);
      expect((await suggest(userArn(user.UserName), { Days: 1 })).body['Calls']).toBe(0);
      expect((await suggest(userArn(user.UserName), { Days: 3 })).body['Calls']).toBe(1);
    });
  });

  it.each([
    [{ PrincipalArn: 'alice' }, 'PrincipalArn'],
    [{ PrincipalArn: 'acs:ram::1:user/a', Days: 0 }, 'Days'],
  ])('400 InvalidParameter for %j', async (params, name) => {
    expect(said(await suggest('', params))).toBe(`400 InvalidParameter.${name}`);
  });

  it('403 NoPermission for somebody else than one may ask about', async () => {
    const user = await declareUser(world(), account, allow('paifang:SuggestPolicy', `acs:ram::*:user/*`));
    const ask = (arn: string) => world().call(user, 'SuggestPolicy', { PrincipalArn: arn }, { version: '2026-11-22' });
    expect(said(await ask(userArn(user.UserName)))).toBe('200');
    expect(said(await ask(`acs:ram::${account.accountId}:role/x`))).toBe('403 NoPermission');
  });

  it("404 EntityNotExist.User for another account's user in one's own, 403 in the other", async () => {
    const other = await world().account();
    const { UserName } = await declareUser(world(), other, allow('*'));
    expect(said(await suggest(userArn(UserName)))).toBe('404 EntityNotExist.User');
    expect(said(await suggest(`acs:ram::${other.accountId}:user/${UserName}`))).toBe('403 NoPermission');
  });
});
