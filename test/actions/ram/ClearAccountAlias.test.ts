import { expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { RAM } from '../../support/given.ts';
import { makeAlias } from '../../support/signIn.ts';
import { onEveryDatabase } from '../../support/world.ts';

onEveryDatabase('ram:ClearAccountAlias', (world) => {
  it('200, also when there is none, and the alias is free for another account', async () => {
    const [account, other] = [await world().account(), await world().account()];
    const AccountAlias = await makeAlias(world(), account);
    const clear = () => world().call(account, 'ClearAccountAlias', {}, RAM);
    expect([said(await clear()), said(await clear())]).toEqual(['200', '200']);
    expect(shown(await world().call(account, 'GetAccountAlias', {}, RAM), 'AccountAlias')).toBe('');
    expect(said(await world().call(other, 'SetAccountAlias', { AccountAlias }, RAM))).toBe('200');
  });
});
