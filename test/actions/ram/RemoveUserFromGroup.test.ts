import { beforeEach, expect, it } from '@jest/globals';
import { said } from '../../contract/outcome.ts';
import { join, makeRamGroup, makeRamUser, RAM } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('ram:RemoveUserFromGroup', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
    await makeRamUser(world(), account);
    for (const group of ['Dev-Team', 'Ops']) await makeRamGroup(world(), account, group);
  });
  const call = (UserName = 'Alice', GroupName = 'Dev-Team') =>
    world().call(account, 'RemoveUserFromGroup', { UserName, GroupName }, RAM);

  it('200, and the other groups stay', async () => {
    await join(world(), account);
    await join(world(), account, 'Alice', 'Ops');
    expect(said(await call('ALICE', 'dev-team'))).toBe('200');
    const { body } = await world().call(account, 'ListGroupsForUser', { UserName: 'Alice' }, RAM);
    expect(body).toMatchObject({ Groups: { Group: [{ GroupName: 'Ops' }] } });
  });

  it('404 EntityNotExist.User.Group for all but one of many at once', async () => {
    await join(world(), account);
    const answers = await Promise.all([call(), call(), call()]);
    expect(answers.map(said).sort()).toEqual(['200', ...Array(2).fill('404 EntityNotExist.User.Group')]);
  });

  it.each([
    ['User', 'nobody', 'Dev-Team'],
    ['Group', 'Alice', 'nobody'],
  ])('404 EntityNotExist.%s', async (entity, UserName, GroupName) => {
    expect(said(await call(UserName, GroupName))).toBe(`404 EntityNotExist.${entity}`);
  });
});
