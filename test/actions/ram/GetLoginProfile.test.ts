import { beforeEach, expect, it } from '@jest/globals';
import { INSTANT, said, shown } from '../../contract/outcome.ts';
import { makeRamUser, RAM } from '../../support/given.ts';
import { makeLoginProfile } from '../../support/signIn.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('ram:GetLoginProfile', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
    await makeRamUser(world(), account);
  });
  const call = (UserName: string, by = account) => world().call(by, 'GetLoginProfile', { UserName }, RAM);

  it('200 with what the next sign-in asks for', async () => {
    await makeLoginProfile(world(), account);
    expect(shown(await call('alice'), 'LoginProfile')).toEqual({
      UserName: 'Alice',
      PasswordResetRequired: true,
      MFABindRequired: false,
      CreateDate: expect.stringMatching(INSTANT),
    });
  });

  it('404 EntityNotExist.User, also for a user of another account', async () => {
    expect(said(await call('bob'))).toBe('404 EntityNotExist.User');
    expect(said(await call('Alice', await world().account()))).toBe('404 EntityNotExist.User');
  });

  it('404 EntityNotExist.User.LoginProfile for a user who cannot sign in', async () => {
    expect(said(await call('Alice'))).toBe('404 EntityNotExist.User.LoginProfile');
  });
});
