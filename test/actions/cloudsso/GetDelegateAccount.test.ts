import { beforeEach, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { makeDelegate, makeMember } from '../../support/givenEntitlements.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:GetDelegateAccount', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
  });
  const call = (AccountId?: string, caller = account) => world().call(caller, 'GetDelegateAccount', { AccountId });

  it('200 Enabled for the management account alone', async () => {
    const { accountId: AccountId } = await makeMember(world(), account);
    await makeDelegate(world(), account, AccountId);
    expect(shown(await call(AccountId), 'DelegateAccount')).toEqual({ AccountId, DelegateStatus: 'Enabled' });
    const elsewhere = await call(AccountId, await world().account());
    expect(shown(elsewhere, 'DelegateAccount')).toEqual({ AccountId, DelegateStatus: 'Disabled' });
  });

  it('200 Disabled for an account that was never enabled', async () => {
    const AccountId = '1000000000000001';
    expect(shown(await call(AccountId), 'DelegateAccount')).toEqual({ AccountId, DelegateStatus: 'Disabled' });
  });

  it('400 MissingAccountId', async () => {
    expect(said(await call())).toBe('400 MissingAccountId');
  });
});
