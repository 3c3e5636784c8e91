import { beforeEach, expect, it } from '@jest/globals';
import { INSTANT, said, shown } from '../../contract/outcome.ts';
import { makeRamUser, RAM } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('ram:GetUser', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
  });
  const call = (params: object) => world().call(account, 'GetUser', params, RAM);

  it('200 whatever the case of the name', async () => {
    const UserId = await makeRamUser(world(), account);
    const user = shown(await call({ UserName: 'ALICE' }), 'User');
    expect(user).toMatchObject({ UserId, UserName: 'Alice', UpdateDate: expect.stringMatching(INSTANT) });
  });

  it("404 EntityNotExist.User for another account's user", async () => {
    await makeRamUser(world(), await world().account());
    expect(said(await call({ UserName: 'Alice' }))).toBe('404 EntityNotExist.User');
  });
});
