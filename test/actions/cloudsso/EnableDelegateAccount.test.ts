import { beforeEach, expect, it } from '@jest/globals';
import { said } from '../../contract/outcome.ts';
import { makeDelegate, makeMember } from '../../support/givenEntitlements.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:EnableDelegateAccount', (world) => {
  let account: Account;
  let member: Account;
  beforeEach(async () => {
    account = await world().account();
    member = await makeMember(world(), account);
  });
  const call = (AccountId?: string, caller = account) => world().call(caller, 'EnableDelegateAccount', { AccountId });

  it('200, as often as one likes, also at once', async () => {
    await makeDelegate(world(), account, member.accountId, false);
    const answers = await Promise.all([1, 2, 3, 4].map(() => call(member.accountId)));
    expect(answers.map(said)).toEqual(['200', '200', '200', '200']);
    expect(Object.keys((await call(member.accountId)).body)).toEqual(['RequestId']);
  });

  it('403 OperationDenied.NotManagementAccount for a member, also once it is a delegate', async () => {
    const refusal = '403 OperationDenied.NotManagementAccount';
    expect(said(await call(member.accountId, member))).toBe(refusal);
    await makeDelegate(world(), account, member.accountId);
    world().advance(5);
    expect(said(await call(member.accountId, member))).toBe(refusal);
  });

  it('404 EntityNotExists.Account for who is not registered', async () => {
    const absent = '404 EntityNotExists.Account';
    expect(said(await call(member.accountId))).toBe(absent);
    expect(said(await call(account.accountId))).toBe(absent);
    expect(said(await call('nobody'))).toBe(absent);
    await makeDelegate(world(), account, member.accountId, false);
    expect(said(await call(member.accountId, await world().account()))).toBe(absent);
  });

  it('400 MissingAccountId', async () => {
    expect(said(await call())).toBe('400 MissingAccountId');
  });
});
