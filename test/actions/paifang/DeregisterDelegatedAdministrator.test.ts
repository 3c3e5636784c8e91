import { beforeEach, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { PAIFANG } from '../../support/administrator.ts';
import { makeMember } from '../../support/givenEntitlements.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('paifang:DeregisterDelegatedAdministrator', (world) => {
  let account: Account;
  let member: Account;
  beforeEach(async () => {
    account = await world().account();
    member = await makeMember(world(), account);
  });
  const call = (action: string, AccountId = member.accountId, caller = account) =>
    world().call(caller, action, { AccountId }, PAIFANG);
  const isDelegate = async () => {
    const accounts = await world().call(account, 'ListMemberAccounts', {}, PAIFANG);
    return shown<{ IsDelegatedAdministrator: boolean }[]>(accounts, 'Accounts')[0]?.IsDelegatedAdministrator;
  };

  it('200, and whether it was one or not', async () => {
    await call('RegisterDelegatedAdministrator');
    expect(said(await call('DeregisterDelegatedAdministrator'))).toBe('200');
    expect(said(await call('DeregisterDelegatedAdministrator'))).toBe('200');
    expect(await isDelegate()).toBe(false);
  });

  it('404 EntityNotExists.MemberAccount for an account from elsewhere', async () => {
    const { accountId } = await world().account();
    expect(said(await call('DeregisterDelegatedAdministrator', accountId))).toBe('404 EntityNotExists.MemberAccount');
  });

  it('409 OperationConflict.MemberAccount for a member', async () => {
    expect(said(await call('DeregisterDelegatedAdministrator', member.accountId, member))).toBe(
      '409 OperationConflict.MemberAccount',
    );
  });
});
