import { expect, it } from '@jest/globals';
import { shown } from '../../contract/outcome.ts';
import { RAM } from '../../support/given.ts';
import { makeAlias } from '../../support/signIn.ts';
import { onEveryDatabase } from '../../support/world.ts';

onEveryDatabase('ram:GetAccountAlias', (world) => {
  it('200 with the alias of this account, which is empty until it is set', async () => {
    const account = await world().account();
    const alias = async () => shown(await world().call(account, 'GetAccountAlias', {}, RAM), 'AccountAlias');
    await makeAlias(world(), await world().account());
    expect(await alias()).toBe('');
    const made = await makeAlias(world(), account);
    expect(await alias()).toBe(made);
  });
});
