import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { INSTANT, said, shown } from '../../contract/outcome.ts';
import { makeRamUser, RAM } from '../../support/given.ts';
import { makeLoginProfile } from '../../support/signIn.ts';
import { logLine } from '../../support/logLine.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

// Passwords are hashed slowly on purpose, and the machine may be busy
jest.setTimeout(30_000);

onEveryDatabase('ram:CreateLoginProfile', (world) => {
  let account: Account;
  let UserId: string;
  beforeEach(async () => {
    account = await world().account();
    UserId = await makeRamUser(world(), account);
  });
  const call = (params: object, by = account) =>
    world().call(by, 'CreateLoginProfile', { UserName: 'Alice', Password: 'correct horse', ...params }, RAM);
  const setPolicy = (params: object) => world().call(account, 'SetPasswordPolicy', params, RAM);

  describe('200', () => {
    it('shows the profile under the user’s own spelling, without the password', async () => {
      expect(shown(await call({ UserName: 'aLICE', MFABindRequired: true }), 'LoginProfile')).toEqual({
        UserName: 'Alice',
        PasswordResetRequired: false,
        MFABindRequired: true,
        CreateDate: expect.stringMatching(INSTANT),
      });
    });

    it('keeps a salted hash: the password is in no row, no event, no log line', async () => {
      const Password = 'battery staple of Alice';
      const answer = await call({ Password });
      const [row] = await world().database.knex('login_profiles').where({ user_id: UserId });
      const [event] = await world().database.knex('audit_events').where({ request_id: answer.body.RequestId });
      expect(row).toMatchObject({ password_hash: expect.stringMatching(/^scrypt\.15\.[\w-]{22}\.[\w-]{43}$/) });
      expect(event).toBeDefined();
      expect(JSON.stringify([answer.text, row, event, logLine(world(), answer)])).not.toContain('battery');
    });

    it('makes the user undeletable until the profile is gone', async () => {
      await call({});
      const gone = await world().call(account, 'DeleteUser', { UserName: 'Alice' }, RAM);
      expect(said(gone)).toBe('409 DeleteConflict.User.LoginProfile');
    });
  });

  describe('400 InvalidParameter.Password.TooWeak', () => {
    it('for fewer than eight characters, and neither answer nor log tells them', async () => {
      const answer = await call({ Password: 'h0rse' });
      expect(said(answer)).toBe('400 InvalidParameter.Password.TooWeak');
      expect(JSON.stringify([answer.text, logLine(world(), answer)])).not.toContain('h0rse');
    });

    it.each([
      ['MinimumPasswordLength', 14, 'correct horses'],
      ['RequireLowercaseCharacters', true, 'CORRECT HORSe'],
      ['RequireUppercaseCharacters', true, 'Correct horse'],
      ['RequireNumbers', true, 'correct h0rse'],
      ['RequireSymbols', true, 'correct-horse'],
    ])('for what %s asks', async (name, value, Password) => {
      await setPolicy({ [name]: value });
      const weak = { RequireLowercaseCharacters: 'CORRECT HORSE', RequireSymbols: 'correcthorse' }[name];
      const answer = await call({ Password: weak ?? 'correct horse' });
      expect(said(answer)).toBe('400 InvalidParameter.Password.TooWeak');
      expect(said(await call({ Password }))).toBe('200');
    });
  });

  it.each(['UserName', 'Password'])('400 Missing%s', async (name) => {
    expect(said(await call({ [name]: undefined }))).toBe(`400 Missing${name}`);
  });

  it.each([
    ['Length', 'x'.repeat(65)],
    ['InvalidChars', 'a b'],
  ])('400 InvalidParameter.UserName.%s', async (part, UserName) => {
    expect(said(await call({ UserName }))).toBe(`400 InvalidParameter.UserName.${part}`);
  });

  it('404 EntityNotExist.User, also for a user of another account', async () => {
    expect(said(await call({ UserName: 'bob' }))).toBe('404 EntityNotExist.User');
    expect(said(await call({}, await world().account()))).toBe('404 EntityNotExist.User');
  });

  describe('409 EntityAlreadyExists.User.LoginProfile', () => {
    it('the second time', async () => {
      await makeLoginProfile(world(), account);
      expect(said(await call({}))).toBe('409 EntityAlreadyExists.User.LoginProfile');
    });

    it('for all but one of many at once', async () => {
      const answers = await Promise.all(Array.from({ length: 4 }, () => call({})));
      const taken = '409 EntityAlreadyExists.User.LoginProfile';
      expect(answers.map(said).sort()).toEqual(['200', taken, taken, taken]);
    });
  });
});
