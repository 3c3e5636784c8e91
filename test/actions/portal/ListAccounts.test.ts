import { beforeAll, describe, expect, it } from '@jest/globals';
import { PAIFANG } from '../../support/administrator.ts';
import { makeUserIn } from '../../support/given.ts';
import {
  makeAssignable,
  makeConfiguration,
  makeMember,
  pairOf,
  perform,
  tripleOf,
  type Assignable,
} from '../../support/givenEntitlements.ts';
import { accessOf, callPortal, saidByPortal, sendPortal, sessionOf } from '../../support/portal.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('portal:ListAccounts', (world) => {
  let account: Account;
  let made: Assignable;
  beforeAll(async () => {
    account = await world().account();
    made = await makeAssignable(world(), account);
    await perform(world(), account, 'CreateAccessAssignment', tripleOf(made));
  });
  const list = async (params = {}, person: { DirectoryId: string; UserId: string } = made) =>
    callPortal(world(), accessOf(world(), person), 'ListAccounts', params);
  const named = ({ body }: { body: object }) =>
    (body as { Accounts?: { DisplayName: string }[] }).Accounts?.map(({ DisplayName }) => DisplayName);

  describe('200', () => {
    it('with the accounts of own assignments and of those of groups, each once, by name, page by page', async () => {
      const { DirectoryId } = made;
      const UserId = await makeUserIn(world(), account, DirectoryId, { UserName: 'bob' });
      const group = await world().call(account, 'CreateGroup', { DirectoryId, GroupName: 'ops' });
      const { GroupId } = group.body['Group'] as { GroupId: string };
      expect((await world().call(account, 'AddUserToGroup', { DirectoryId, UserId, GroupId })).status).toBe(200);
      const other = await makeConfiguration(world(), account, DirectoryId, 'Look');
      for (const DisplayName of ['zeta', 'Beta', 'alpha']) {
        const { accountId: MemberId } = await makeMember(world(), account, DisplayName);
        const there = { ...made, MemberId };
        const own = { ...pairOf(there), PrincipalType: 'User', PrincipalId: UserId };
        const group = { ...pairOf(there), PrincipalType: 'Group', PrincipalId: GroupId };
        await perform(world(), account, 'CreateAccessAssignment', DisplayName === 'zeta' ? own : group);
        if (DisplayName !== 'Beta') continue;
        await perform(world(), account, 'CreateAccessAssignment', own);
        const another = { ...own, AccessConfigurationId: other };
        await perform(world(), account, 'CreateAccessAssignment', another);
      }
      const person = { DirectoryId, UserId };
      expect((await list({}, person)).body).toMatchObject({ IsTruncated: false, NextToken: '' });
      expect(named(await list({}, person))).toEqual(['alpha', 'Beta', 'zeta']);
      const first = await list({ MaxResults: 2 }, person);
      expect([named(first), first.body['IsTruncated']]).toEqual([['alpha', 'Beta'], true]);
      const second = await list({ MaxResults: 2, NextToken: first.body['NextToken'] }, person);
      expect([named(second), second.body['IsTruncated'], second.body['NextToken']]).toEqual([['zeta'], false, '']);
      expect(named(await list())).toEqual(['dev-test']);

      const left = await world().call(account, 'RemoveUserFromGroup', { DirectoryId, UserId, GroupId });
      expect(left.status).toBe(200);
      expect(named(await list({}, person))).toEqual(['Beta', 'zeta']);
      const token = first.body['NextToken'];
      expect(saidByPortal(await list({ NextToken: token }))).toBe('400 InvalidParameter.NextToken');
    }, 60_000);

    it('with nothing for whoever is assigned nothing', async () => {
      const { DirectoryId } = made;
      const UserId = await makeUserIn(world(), account, DirectoryId, { UserName: 'nobody' });
      expect((await list({}, { DirectoryId, UserId })).body).toMatchObject({ Accounts: [], IsTruncated: false });
    });

    it('without an account that has left the organization', async () => {
      const own = await world().account();
      const there = await makeAssignable(world(), own);
      await perform(world(), own, 'CreateAccessAssignment', tripleOf(there));
      expect(named(await list({}, there))).toEqual(['dev-test']);
      const removed = await world().call(own, 'RemoveMemberAccount', { AccountId: there.MemberId }, PAIFANG);
      expect(removed.status).toBe(200);
      expect(named(await list({}, there))).toEqual([]);
    });

    it('and is on record under the person, with what allowed it', async () => {
      const { body } = await list();
      const arn = `acs:cloudsso:cn-shanghai:${account.accountId}:directory/${made.DirectoryId}/user/${made.UserId}`;
      const call = await world().call(account, 'GetCall', { CallRequestId: body.RequestId }, PAIFANG);
      expect(call.body).toMatchObject({
        Call: {
          Dialect: 'portal',
          Action: 'portal:ListAccounts',
          PrincipalType: 'DirectoryUser',
          PrincipalArn: arn,
          Resources: [arn],
          Outcome: 'OK',
        },
      });
    });
  });

  it.each([
    ['MaxResults', '0'],
    ['MaxResults', '101'],
    ['MaxResults', 'many'],
    ['MaxResults', '1.5'],
    ['NextToken', 'nonsense'],
    ['NextToken', 'x'.repeat(1025)],
    ['NextToken', '\0'],
  ])('400 for %s %j', async (name, value) => {
    expect(saidByPortal(await list({ [name]: value }))).toBe(`400 InvalidParameter.${name}`);
  });

  it('400 for a parameter that comes twice', async () => {
    const path = '/access-assignments/accounts?MaxResults=1&MaxResults=2';
    const answer = await sendPortal(world(), { method: 'GET', path, token: accessOf(world(), made) });
    expect(saidByPortal(answer)).toBe('400 InvalidParameter.MaxResults');
  });

  describe('401', () => {
    it('without a token, and for one of no or of another use', async () => {
      const next = world().keyring.seal(Buffer.from('{"directoryId":"d"}'), 'page-token:x');
      for (const token of [undefined, '', 'nonsense', 'a.b', next, await sessionOf(world(), made)]) {
        const answer = await callPortal(world(), token, 'ListAccounts');
        expect(saidByPortal(answer)).toBe('401 InvalidAccessTokenError');
        expect(answer.headers.get('www-authenticate')).toBe('Bearer');
        expect(answer.body).toEqual({
          ErrorCode: 'InvalidAccessTokenError',
          ErrorMessage: expect.any(String),
          RequestId: expect.any(String),
        });
      }
    });

    it('for a token that has expired', async () => {
      const token = accessOf(world(), made, 0);
      expect(saidByPortal(await callPortal(world(), token, 'ListAccounts'))).toBe('401 ExpiredAccessTokenError');
    });

    it('for somebody who is gone', async () => {
      const { DirectoryId } = made;
      const UserId = await makeUserIn(world(), account, DirectoryId, { UserName: 'gone' });
      const token = accessOf(world(), { DirectoryId, UserId });
      expect((await callPortal(world(), token, 'ListAccounts')).status).toBe(200);
      expect((await world().call(account, 'DeleteUser', { DirectoryId, UserId })).status).toBe(200);
      expect(saidByPortal(await callPortal(world(), token, 'ListAccounts'))).toBe('401 InvalidAccessTokenError');
    });
  });

  it('403 for somebody who is disabled, at once', async () => {
    const { DirectoryId } = made;
    const UserId = await makeUserIn(world(), account, DirectoryId, { UserName: 'disabled' });
    const token = accessOf(world(), { DirectoryId, UserId });
    expect((await callPortal(world(), token, 'ListAccounts')).status).toBe(200);
    await world().call(account, 'UpdateUserStatus', { DirectoryId, UserId, NewStatus: 'Disabled' });
    expect(saidByPortal(await callPortal(world(), token, 'ListAccounts'))).toBe('403 UserDisabledError');
  });

  it('404 for a path that is none, 405 for another method', async () => {
    const token = accessOf(world(), made);
    const other = { method: 'GET', path: '/access-assignments/nothing', token };
    expect(saidByPortal(await sendPortal(world(), other))).toBe('404 InvalidPath');
    const post = { method: 'POST', path: '/access-assignments/accounts', token, body: {} };
    expect(saidByPortal(await sendPortal(world(), post))).toBe('405 UnsupportedHTTPMethod');
  });
});
