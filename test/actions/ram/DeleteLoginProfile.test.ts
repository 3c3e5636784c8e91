import { beforeEach, expect, it } from '@jest/globals';
import { said } from '../../contract/outcome.ts';
import { makeRamUser, RAM } from '../../support/given.ts';
import { makeLoginProfile } from '../../support/signIn.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('ram:DeleteLoginProfile', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
    await makeRamUser(world(), account);
    await makeLoginProfile(world(), account);
  });
  const call = (UserName: string, by = account) => world().call(by, 'DeleteLoginProfile', { UserName }, RAM);

  it('200, and the user can be deleted', async () => {
    expect(said(await call('aLICE'))).toBe('200');
    expect(said(await world().call(account, 'DeleteUser', { UserName: 'Alice' }, RAM))).toBe('200');
  });

  it('404 EntityNotExist.User, also for a user of another account', async () => {
    expect(said(await call('bob'))).toBe('404 EntityNotExist.User');
    expect(said(await call('Alice', await world().account()))).toBe('404 EntityNotExist.User');
  });

  it('404 EntityNotExist.User.LoginProfile for all but one of many at once', async () => {
    const answers = await Promise.all(Array.from({ length: 3 }, () => call('Alice')));
    const absent = '404 EntityNotExist.User.LoginProfile';
    expect(answers.map(said).sort()).toEqual(['200', absent, absent]);
  });
});
