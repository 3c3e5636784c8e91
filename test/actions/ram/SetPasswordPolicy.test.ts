import { beforeEach, describe, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { RAM } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

const EVERYTHING = {
  MinimumPasswordLength: 12,
  RequireLowercaseCharacters: true,
  RequireUppercaseCharacters: true,
  RequireNumbers: true,
  RequireSymbols: true,
  HardExpiry: true,
  MaxPasswordAge: 90,
  PasswordReusePrevention: 24,
  MaxLoginAttemps: 3,
};

onEveryDatabase('ram:SetPasswordPolicy', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
  });
  const call = (params: object) => world().call(account, 'SetPasswordPolicy', params, RAM);
  const policyOf = async (owner: Account) =>
    shown(await world().call(owner, 'GetPasswordPolicy', {}, RAM), 'PasswordPolicy');

  describe('200', () => {
    it('keeps everything and shows it', async () => {
      expect(shown(await call(EVERYTHING), 'PasswordPolicy')).toEqual(EVERYTHING);
      expect(await policyOf(account)).toEqual(EVERYTHING);
    });

    it('puts what is left out at its default, or leaves it where none is known', async () => {
      await call(EVERYTHING);
      expect(shown(await call({ RequireSymbols: false }), 'PasswordPolicy')).toEqual({
        ...EVERYTHING,
        RequireSymbols: false,
        MinimumPasswordLength: 8,
        HardExpiry: false,
        MaxPasswordAge: 0,
        PasswordReusePrevention: 0,
      });
    });

    it('keeps both of two changes at once', async () => {
      await Promise.all([call({ RequireSymbols: true }), call({ RequireNumbers: true })]);
      expect(await policyOf(account)).toMatchObject({ RequireSymbols: true, RequireNumbers: true });
    });

    it('concerns no other account', async () => {
      await call(EVERYTHING);
      expect(await policyOf(await world().account())).toMatchObject({ MinimumPasswordLength: 8 });
    });
  });

  it.each([
    ['MinimumPasswordLength', 7],
    ['MinimumPasswordLength', 33],
    ['MaxPasswordAge', -1],
    ['PasswordReusePrevention', 25],
    ['MaxLoginAttemps', -1],
    ['RequireNumbers', 'perhaps'],
  ])('400 InvalidParameter.%s for %s', async (name, value) => {
    expect(said(await call({ [name]: value }))).toBe(`400 InvalidParameter.${name}`);
  });
});
