import { beforeEach, expect, it } from '@jest/globals';
import { INSTANT, said } from '../../contract/outcome.ts';
import { join, makeRamGroup, makeRamUser, RAM } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('ram:ListGroupsForUser', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
  });
  const call = (UserName: string) => world().call(account, 'ListGroupsForUser', { UserName }, RAM);

  it('200 with the groups of this user alone, by name', async () => {
    for (const user of ['Alice', 'Bob']) await makeRamUser(world(), account, user);
    for (const group of ['c', 'B', 'a', 'other']) await makeRamGroup(world(), account, group);
    for (const group of ['c', 'B', 'a']) await join(world(), account, 'Alice', group);
    await join(world(), account, 'Bob', 'other');
    const { body } = await call('ALICE');
    expect(body).toMatchObject({
      Groups: { Group: [{ GroupName: 'a' }, { GroupName: 'B', JoinDate: expect.stringMatching(INSTANT) }, {}] },
    });
  });

  it("404 EntityNotExist.User for another account's user", async () => {
    await makeRamUser(world(), await world().account());
    expect(said(await call('Alice'))).toBe('404 EntityNotExist.User');
  });
});
