import { beforeAll, describe, expect, it } from '@jest/globals';
import { PAIFANG } from '../../support/administrator.ts';
import {
  makeAssignable,
  makeConfiguration,
  pairOf,
  perform,
  tripleOf,
  type Assignable,
} from '../../support/givenEntitlements.ts';
import { accessOf, callPortal, saidByPortal } from '../../support/portal.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('portal:ListAccessConfigurations', (world) => {
  let account: Account;
  let made: Assignable;
  beforeAll(async () => {
    account = await world().account();
    made = await makeAssignable(world(), account);
    await perform(world(), account, 'CreateAccessAssignment', tripleOf(made));
  });
  const list = (params: Record<string, unknown> = {}, person = made) =>
    callPortal(world(), accessOf(world(), person), 'ListAccessConfigurations', {
      AccountId: person.MemberId,
      ...params,
    });
  const named = ({ body }: { body: object }) =>
    (
      body as { AccessConfigurationsForAccount?: { AccessConfigurationName: string }[] }
    ).AccessConfigurationsForAccount?.map(({ AccessConfigurationName }) => AccessConfigurationName);

  describe('200', () => {
    it('with what is assigned to the person or a group, each once, by name, page by page', async () => {
      const { DirectoryId, UserId } = made;
      const group = await world().call(account, 'CreateGroup', { DirectoryId, GroupName: 'ops' });
      const { GroupId } = group.body['Group'] as { GroupId: string };
      await world().call(account, 'AddUserToGroup', { DirectoryId, UserId, GroupId });
      const byGroup = { ...pairOf(made), PrincipalType: 'Group', PrincipalId: GroupId };
      await perform(world(), account, 'CreateAccessAssignment', byGroup);
      for (const [name, Description] of [
        ['Zoo', 'animals'],
        ['auditor', 'looks'],
      ] as const) {
        const AccessConfigurationId = await makeConfiguration(world(), account, DirectoryId, name, { Description });
        await perform(world(), account, 'CreateAccessAssignment', { ...byGroup, ...{ AccessConfigurationId } });
      }
      expect(named(await list())).toEqual(['auditor', 'ECS-Admin', 'Zoo']);
      const first = await list({ MaxResults: 1 });
      expect(first.body).toMatchObject({
        AccessConfigurationsForAccount: [{ AccessConfigurationDescription: 'looks' }],
        IsTruncated: true,
      });
      const second = await list({ MaxResults: 2, NextToken: first.body['NextToken'] });
      expect([named(second), second.body['IsTruncated'], second.body['NextToken']]).toEqual([
        ['ECS-Admin', 'Zoo'],
        false,
        '',
      ]);
      const token = { NextToken: first.body['NextToken'] };
      expect(saidByPortal(await list({ ...token, AccountId: account.accountId }))).toBe(
        '400 InvalidParameter.NextToken',
      );
      const accounts = await callPortal(world(), accessOf(world(), made), 'ListAccounts', token);
      expect(saidByPortal(accounts)).toBe('400 InvalidParameter.NextToken');
      await world().call(account, 'RemoveUserFromGroup', { DirectoryId, UserId, GroupId });
      expect(named(await list())).toEqual(['ECS-Admin']);
    }, 60_000);

    it('with nothing for an account that is not assigned, is not there or has left the organization', async () => {
      for (const AccountId of [account.accountId, '1000000000000001']) {
        expect((await list({ AccountId })).body).toMatchObject({
          ...{ AccessConfigurationsForAccount: [], IsTruncated: false, NextToken: '' },
        });
      }
      const own = await world().account();
      const there = await makeAssignable(world(), own);
      await perform(world(), own, 'CreateAccessAssignment', tripleOf(there));
      expect(named(await list({}, there))).toEqual(['ECS-Admin']);
      await world().call(own, 'RemoveMemberAccount', { AccountId: there.MemberId }, PAIFANG);
      expect(named(await list({}, there))).toEqual([]);
    });

    it('without an assignment that was taken back', async () => {
      const own = await world().account();
      const there = await makeAssignable(world(), own);
      await perform(world(), own, 'CreateAccessAssignment', tripleOf(there));
      await perform(world(), own, 'DeleteAccessAssignment', tripleOf(there));
      expect(named(await list({}, there))).toEqual([]);
    });
  });

  it.each(['', 'x', '1 or 1=1', '1'.repeat(65), '\0'])('400 for the account %j', async (AccountId) => {
    const code = AccountId === '' ? 'MissingParameter' : 'InvalidParameter';
    expect(saidByPortal(await list({ AccountId }))).toBe(`400 ${code}.AccountId`);
  });

  it('401 without a token', async () => {
    const params = { AccountId: made.MemberId };
    const answer = await callPortal(world(), undefined, 'ListAccessConfigurations', params);
    expect(saidByPortal(answer)).toBe('401 InvalidAccessTokenError');
  });
});
