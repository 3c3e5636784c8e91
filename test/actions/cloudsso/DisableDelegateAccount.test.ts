import { beforeEach, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { PAIFANG } from '../../support/administrator.ts';
import { makeDelegate, makeMember } from '../../support/givenEntitlements.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:DisableDelegateAccount', (world) => {
  let account: Account;
  let member: Account;
  beforeEach(async () => {
    account = await world().account();
    member = await makeMember(world(), account);
    await makeDelegate(world(), account, member.accountId);
  });
  const call = (AccountId?: string, caller = account) => world().call(caller, 'DisableDelegateAccount', { AccountId });
  const isRegistered = async () =>
    shown<{ IsDelegatedAdministrator: boolean }[]>(
      await world().call(account, 'ListMemberAccounts', {}, PAIFANG),
      'Accounts',
    )[0]?.IsDelegatedAdministrator;

  it('200 once, the registration stays, and it can be enabled again', async () => {
    expect(Object.keys((await call(member.accountId)).body)).toEqual(['RequestId']);
    expect(await isRegistered()).toBe(true);
    expect(said(await call(member.accountId))).toBe('404 EntityNotExists.DelegateAccount');
    expect(said(await world().call(account, 'EnableDelegateAccount', { AccountId: member.accountId }))).toBe('200');
  });

  it.each(['DeregisterDelegatedAdministrator', 'RemoveMemberAccount'])('404 after %s', async (action) => {
    const AccountId = member.accountId;
    expect(said(await world().call(account, action, { AccountId }, PAIFANG))).toBe('200');
    expect(said(await call(AccountId))).toBe('404 EntityNotExists.DelegateAccount');
  });

  it('403 OperationDenied.NotManagementAccount for the delegate itself', async () => {
    world().advance(5);
    expect(said(await call(member.accountId, member))).toBe('403 OperationDenied.NotManagementAccount');
  });

  it('400 MissingAccountId', async () => {
    expect(said(await call())).toBe('400 MissingAccountId');
  });
});
