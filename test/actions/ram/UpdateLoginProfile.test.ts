import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { makeRamUser, RAM } from '../../support/given.ts';
import { makeUserWhoSignsIn, PASSWORD } from '../../support/signIn.ts';
import { onEveryDatabase, type Account, type Key } from '../../support/world.ts';

// Passwords are hashed slowly on purpose, and the machine may be busy
jest.setTimeout(30_000);

onEveryDatabase('ram:UpdateLoginProfile', (world) => {
  let account: Account;
  let alice: Key;
  beforeEach(async () => {
    account = await world().account();
    alice = await makeUserWhoSignsIn(world(), account);
  });
  const call = (params: object, by = account) =>
    world().call(by, 'UpdateLoginProfile', { UserName: 'Alice', ...params }, RAM);
  const profile = async () =>
    shown(await world().call(account, 'GetLoginProfile', { UserName: 'Alice' }, RAM), 'LoginProfile');
  const change = (OldPassword: string, NewPassword: string) =>
    world().call(alice, 'ChangePassword', { OldPassword, NewPassword }, RAM);

  describe('200', () => {
    it('a new password replaces the old one and leaves the rest', async () => {
      expect(said(await call({ Password: 'battery staple' }))).toBe('200');
      expect(await profile()).toMatchObject({ PasswordResetRequired: true, MFABindRequired: false });
      expect(said(await change(PASSWORD, 'another horse'))).toBe('400 InvalidParameter.OldPassword.Incorrect');
      expect(said(await change('battery staple', 'another horse'))).toBe('200');
    });

    it('the rest may change and leaves the password', async () => {
      expect(said(await call({ PasswordResetRequired: false }))).toBe('200');
      expect(said(await call({ MFABindRequired: true }))).toBe('200');
      expect(await profile()).toMatchObject({ PasswordResetRequired: false, MFABindRequired: true });
      expect(said(await change(PASSWORD, 'another horse'))).toBe('200');
    });

    it('changes of different members at once are all kept', async () => {
      await Promise.all([call({ PasswordResetRequired: false }), call({ MFABindRequired: true })]);
      expect(await profile()).toMatchObject({ PasswordResetRequired: false, MFABindRequired: true });
    });
  });

  it('400 InvalidParameter.Password.TooWeak, and the old one stays', async () => {
    expect(said(await call({ Password: 'horse' }))).toBe('400 InvalidParameter.Password.TooWeak');
    expect(said(await change(PASSWORD, 'another horse'))).toBe('200');
  });

  it('404 EntityNotExist.User, also for a user of another account', async () => {
    expect(said(await call({ UserName: 'nobody' }))).toBe('404 EntityNotExist.User');
    expect(said(await call({}, await world().account()))).toBe('404 EntityNotExist.User');
  });

  it('404 EntityNotExist.User.LoginProfile for a user who cannot sign in', async () => {
    await makeRamUser(world(), account, 'Bob');
    expect(said(await call({ UserName: 'Bob', MFABindRequired: true }))).toBe('404 EntityNotExist.User.LoginProfile');
  });
});
