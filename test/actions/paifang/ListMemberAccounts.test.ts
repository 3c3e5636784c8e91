import { expect, it } from '@jest/globals';
import { shown } from '../../contract/outcome.ts';
import { PAIFANG } from '../../support/administrator.ts';
import { makeMember } from '../../support/givenEntitlements.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('paifang:ListMemberAccounts', (world) => {
  const namesFor = async (account: Account) =>
    shown<{ DisplayName: string }[]>(await world().call(account, 'ListMemberAccounts', {}, PAIFANG), 'Accounts').map(
      ({ DisplayName }) => DisplayName,
    );

  it('200, its own members alone, and none for a member', async () => {
    const [account, other] = [await world().account(), await world().account()];
    const first = await makeMember(world(), account, 'first');
    world().advance(2);
    await makeMember(world(), account, 'second', 'Shop');
    await makeMember(world(), other, 'first');
    expect(await namesFor(account)).toEqual(['first', 'second']);
    expect(await namesFor(first)).toEqual([]);
  });
});
