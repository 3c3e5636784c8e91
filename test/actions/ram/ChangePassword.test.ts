import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { RAM } from '../../support/given.ts';
import { makeUserWhoSignsIn, PASSWORD } from '../../support/signIn.ts';
import { logLine } from '../../support/logLine.ts';
import { onEveryDatabase, type Account, type Key } from '../../support/world.ts';

// Passwords are hashed slowly on purpose, and the machine may be busy
jest.setTimeout(30_000);

onEveryDatabase('ram:ChangePassword', (world) => {
  let account: Account;
  let alice: Key;
  beforeEach(async () => {
    account = await world().account();
    alice = await makeUserWhoSignsIn(world(), account);
  });
  const call = (OldPassword: string, NewPassword: string, by: Key = alice) =>
    world().call(by, 'ChangePassword', { OldPassword, NewPassword }, RAM);
  const setPolicy = (params: object) => world().call(account, 'SetPasswordPolicy', params, RAM);

  describe('200', () => {
    it('the new password holds, the old one no longer, and no reset is due any more', async () => {
      expect(said(await call(PASSWORD, 'battery staple'))).toBe('200');
      expect(said(await call(PASSWORD, 'another horse'))).toBe('400 InvalidParameter.OldPassword.Incorrect');
      const profile = await world().call(account, 'GetLoginProfile', { UserName: 'Alice' }, RAM);
      expect(shown(profile, 'LoginProfile')).toMatchObject({ PasswordResetRequired: false });
      expect(said(await call('battery staple', PASSWORD))).toBe('200');
    });

    it('for one of two who start from the same password at once', async () => {
      const answers = await Promise.all([call(PASSWORD, 'battery staple'), call(PASSWORD, 'another horse')]);
      expect(answers.map(said).sort()).toEqual(['200', '400 InvalidParameter.OldPassword.Incorrect']);
    });

    it('and neither password is in row, event or log', async () => {
      const answer = await call(PASSWORD, 'battery staple');
      const row = await world().database.knex('login_profiles').whereNot({ past_hashes: '{}' });
      const event = await world().database.knex('audit_events').where({ request_id: answer.body.RequestId });
      expect([row.length > 0, event.length]).toEqual([true, 1]);
      expect(JSON.stringify([row, event, logLine(world(), answer)])).not.toMatch(/battery|horse/);
    });
  });

  describe('400', () => {
    it('InvalidParameter.NewPassword.TooWeak', async () => {
      expect(said(await call(PASSWORD, 'horse'))).toBe('400 InvalidParameter.NewPassword.TooWeak');
    });

    it('InvalidParameter.NewPassword.ReusePrevention for as many as the policy says, the present one among them', async () => {
      await setPolicy({ PasswordReusePrevention: 2 });
      expect(said(await call(PASSWORD, PASSWORD))).toBe('400 InvalidParameter.NewPassword.ReusePrevention');
      expect(said(await call(PASSWORD, 'battery staple'))).toBe('200');
      expect(said(await call('battery staple', PASSWORD))).toBe('400 InvalidParameter.NewPassword.ReusePrevention');
      expect(said(await call('battery staple', 'another horse'))).toBe('200');
      expect(said(await call('another horse', PASSWORD))).toBe('200');
    });

    it('NotSupport.Account for the account itself', async () => {
      expect(said(await call(PASSWORD, 'battery staple', account))).toBe('400 NotSupport.Account');
    });

    it.each(['OldPassword', 'NewPassword'])('Missing%s', async (name) => {
      const params = { OldPassword: PASSWORD, NewPassword: 'battery staple', [name]: undefined };
      expect(said(await world().call(alice, 'ChangePassword', params, RAM))).toBe(`400 Missing${name}`);
    });
  });

  it('403 NoPermission for a user whom no policy allows it', async () => {
    const AccessKeys = [{ AccessKeyId: `LTAI${account.accountId}`, AccessKeySecret: 'secret' }];
    await world().declare(account, { Users: [{ UserName: 'Bob', AccessKeys }] });
    const bob = { accessKeyId: `LTAI${account.accountId}`, accessKeySecret: 'secret' };
    expect(said(await call(PASSWORD, 'battery staple', bob))).toBe('403 NoPermission');
  });

  it('404 EntityNotExist.User.LoginProfile for a user who cannot sign in', async () => {
    await world().call(account, 'DeleteLoginProfile', { UserName: 'Alice' }, RAM);
    expect(said(await call(PASSWORD, 'battery staple'))).toBe('404 EntityNotExist.User.LoginProfile');
  });
});
