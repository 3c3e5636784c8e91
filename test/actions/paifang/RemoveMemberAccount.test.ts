import { beforeEach, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { PAIFANG } from '../../support/administrator.ts';
import { makeMember } from '../../support/givenEntitlements.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('paifang:RemoveMemberAccount', (world) => {
  let account: Account;
  let member: Account;
  beforeEach(async () => {
    account = await world().account();
    member = await makeMember(world(), account);
  });
  const call = (AccountId: string, caller = account) =>
    world().call(caller, 'RemoveMemberAccount', { AccountId }, PAIFANG);

  it('200, and the account stands on its own: its key works, it may have members, its name is free', async () => {
    expect(said(await call(member.accountId))).toBe('200');
    expect(shown(await world().call(account, 'ListMemberAccounts', {}, PAIFANG), 'Accounts')).toEqual([]);
    await makeMember(world(), member, 'own-member');
    await makeMember(world(), account, 'dev-test');
  });

  it('404 EntityNotExists.MemberAccount for itself, a stranger, and the second time', async () => {
    const stranger = await world().account();
    await call(member.accountId);
    const answers = [await call(account.accountId), await call(stranger.accountId), await call(member.accountId)];
    expect(answers.map(said)).toEqual(Array(3).fill('404 EntityNotExists.MemberAccount'));
  });

  it('409 OperationConflict.MemberAccount for a member', async () => {
    expect(said(await call(member.accountId, member))).toBe('409 OperationConflict.MemberAccount');
  });
});
