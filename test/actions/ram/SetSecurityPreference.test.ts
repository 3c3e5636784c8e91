import { beforeEach, describe, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { RAM } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('ram:SetSecurityPreference', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
  });
  const call = (params: object) => world().call(account, 'SetSecurityPreference', params, RAM);
  const preferenceOf = async (owner: Account) =>
    shown(await world().call(owner, 'GetSecurityPreference', {}, RAM), 'SecurityPreference');

  describe('200', () => {
    it('keeps everything, each in its part', async () => {
      const answer = await call({
        EnableSaveMFATicket: true,
        AllowUserToChangePassword: false,
        AllowUserToManageAccessKeys: true,
        AllowUserToManagePublicKeys: true,
        AllowUserToManageMFADevices: false,
        LoginSessionDuration: 24,
        LoginNetworkMasks: '10.0.0.0/8;192.0.2.1;2001:db8::/32',
      });
      const expected = {
        AccessKeyPreference: { AllowUserToManageAccessKeys: true },
        MFAPreference: { AllowUserToManageMFADevices: false },
        PublicKeyPreference: { AllowUserToManagePublicKeys: true },
        LoginProfilePreference: {
          EnableSaveMFATicket: true,
          AllowUserToChangePassword: false,
          LoginSessionDuration: 24,
          LoginNetworkMasks: '10.0.0.0/8;192.0.2.1;2001:db8::/32',
        },
      };
      expect(shown(answer, 'SecurityPreference')).toEqual(expected);
      expect(await preferenceOf(account)).toEqual(expected);
    });

    it('puts what is left out at its default, and leaves the networks, which an empty text clears', async () => {
      await call({ AllowUserToChangePassword: false, LoginNetworkMasks: '10.0.0.0/8' });
      await call({ LoginSessionDuration: 2 });
      expect(await preferenceOf(account)).toMatchObject({
        LoginProfilePreference: {
          AllowUserToChangePassword: true,
          LoginSessionDuration: 2,
          LoginNetworkMasks: '10.0.0.0/8',
        },
      });
      await call({ LoginNetworkMasks: '' });
      expect(await preferenceOf(account)).toMatchObject({ LoginProfilePreference: { LoginNetworkMasks: '' } });
    });

    it('leaves alias and password policy alone, and other accounts', async () => {
      await world().call(account, 'SetPasswordPolicy', { MinimumPasswordLength: 20 }, RAM);
      await call({ AllowUserToManageAccessKeys: true });
      const policy = await world().call(account, 'GetPasswordPolicy', {}, RAM);
      expect(shown(policy, 'PasswordPolicy')).toMatchObject({ MinimumPasswordLength: 20 });
      expect(await preferenceOf(await world().account())).toMatchObject({
        AccessKeyPreference: { AllowUserToManageAccessKeys: false },
      });
    });
  });

  it.each([
    ['LoginSessionDuration', { LoginSessionDuration: 0 }],
    ['LoginSessionDuration', { LoginSessionDuration: 25 }],
    ['AllowUserToChangePassword', { AllowUserToChangePassword: 'perhaps' }],
    ['LoginNetworkMasks.Length', { LoginNetworkMasks: 'x'.repeat(513) }],
    ['LoginNetworkMasks.Length', { LoginNetworkMasks: Array(26).fill('10.0.0.1').join(';') }],
    ['LoginNetworkMasks.Format', { LoginNetworkMasks: '10.0.0.0/33' }],
    ['LoginNetworkMasks.Format', { LoginNetworkMasks: '10.0.0.1,10.0.0.2' }],
  ])('400 InvalidParameter.%s', async (code, params) => {
    expect(said(await call(params))).toBe(`400 InvalidParameter.${code}`);
  });
});
