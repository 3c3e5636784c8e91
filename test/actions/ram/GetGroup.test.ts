import { beforeEach, expect, it } from '@jest/globals';
import { INSTANT, said, shown } from '../../contract/outcome.ts';
import { makeRamGroup, RAM } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('ram:GetGroup', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
  });
  const call = (params: object) => world().call(account, 'GetGroup', params, RAM);

  it('200 whatever the case of the name', async () => {
    const GroupId = await makeRamGroup(world(), account);
    const group = shown(await call({ GroupName: 'DEV-TEAM' }), 'Group');
    expect(group).toMatchObject({ GroupId, GroupName: 'Dev-Team', UpdateDate: expect.stringMatching(INSTANT) });
  });

  it("404 EntityNotExist.Group for another account's group", async () => {
    await makeRamGroup(world(), await world().account());
    expect(said(await call({ GroupName: 'Dev-Team' }))).toBe('404 EntityNotExist.Group');
  });
});
