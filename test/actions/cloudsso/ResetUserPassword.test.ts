import { beforeEach, describe, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { makeUser, makeUserIn, synchronize, type Made } from '../../support/given.ts';
import { makeIdentityProvider } from '../../support/givenSettings.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:ResetUserPassword', (world) => {
  let account: Account;
  let made: Made;
  beforeEach(async () => {
    account = await world().account();
    made = await makeUser(world(), account);
  });
  const call = (params: object = {}) => world().call(account, 'ResetUserPassword', { ...made, ...params });
  const policy = (params: object) => world().call(account, 'SetPasswordPolicy', { ...made, ...params });

  describe('200', () => {
    it('makes a password that keeps the strictest policy, another one each time', async () => {
      await policy({ MinPasswordLength: 32, MinPasswordDifferentChars: 32, PasswordReusePrevention: 24 });
      const passwords = [
        await call({ GenerateRandomPassword: true }),
        await call({ GenerateRandomPassword: true }),
      ].map((answer) => shown<string>(answer, 'NewPassword'));
      for (const password of passwords) expect(new Set(password).size).toBe(32);
      expect(new Set(passwords).size).toBe(2);
    });

    it('sets a given one, which is answered by nothing and rests as a hash alone', async () => {
      const Password = 'Corr3ct-Horse-42';
      const answer = await call({ Password, RequirePasswordResetForNextLogin: true });
      expect(Object.keys(answer.body)).toEqual(['RequestId']);
      const kept = (await world().database.knex('user_passwords').where({ user_id: made.UserId })) as object[];
      expect(kept).toMatchObject([{ reset_required: true, password_hash: expect.stringMatching(/^scrypt\./) }]);
      const events = (await world().database.knex('audit_events').where({ account_id: account.accountId })) as object[];
      expect(JSON.stringify([kept, events])).not.toContain(Password);
    });

    it('of a synchronized user while synchronization is on', async () => {
      await synchronize(world(), made);
      expect(said(await call({ Password: 'Corr3ct-Horse-42' }))).toBe('200');
    });

    it('an earlier password once enough others came after it', async () => {
      await policy({ PasswordReusePrevention: 2 });
      for (const at of [1, 2]) await call({ Password: `Corr3ct-Horse-${at}` });
      expect(said(await call({ Password: 'Corr3ct-Horse-1' }))).toBe('400 InvalidParameter.Password');
      await call({ Password: 'Corr3ct-Horse-3' });
      expect(said(await call({ Password: 'Corr3ct-Horse-1' }))).toBe('200');
      expect(said(await call({ Password: 'Corr3ct-Horse-3' }))).toBe('400 InvalidParameter.Password');
    });
  });

  describe('400 InvalidParameter.Password', () => {
    it.each([
      {},
      { Password: 'Corr3ct-Horse-42', GenerateRandomPassword: true },
      { Password: 'Aa1!bcd' },
      { Password: 'Aa1!'.repeat(9) },
      { Password: 'Aa1!Aa1!Aa1!' },
      { Password: 'corr3ct-horse-42' },
      { Password: 'CORR3CT-HORSE-42' },
      { Password: 'Correct-Horse' },
      { Password: 'Corr3ctHorse42' },
      { Password: 'My-aLICE-42x' },
    ])('%j', async (params) => {
      expect(said(await call(params))).toBe('400 InvalidParameter.Password');
    });

    it('again after a lost race: two resets to one password let one in', async () => {
      const Password = 'Corr3ct-Horse-42';
      const answers = await Promise.all([call({ Password }), call({ Password })]);
      expect(answers.map(said).sort()).toEqual(['200', '400 InvalidParameter.Password']);
    });
  });

  it('409 OperationConflict.SSOEnabled while users sign in through an identity provider', async () => {
    const other = await world().account();
    const { DirectoryId } = await makeIdentityProvider(world(), other, 'Enabled');
    const UserId = await makeUserIn(world(), other, DirectoryId);
    const params = { DirectoryId, UserId, GenerateRandomPassword: true };
    expect(said(await world().call(other, 'ResetUserPassword', params))).toBe('409 OperationConflict.SSOEnabled');
  });

  it('404 EntityNotExists.User', async () => {
    const answer = await call({ UserId: 'u-00000000000000000000', Password: 'Corr3ct-Horse-42' });
    expect(said(answer)).toBe('404 EntityNotExists.User');
  });
});
