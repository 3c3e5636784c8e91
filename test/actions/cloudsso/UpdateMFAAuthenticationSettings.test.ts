import { beforeEach, describe, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { makeDirectory } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:UpdateMFAAuthenticationSettings', (world) => {
  let account: Account;
  let DirectoryId: string;
  beforeEach(async () => {
    account = await world().account();
    DirectoryId = await makeDirectory(world(), account);
  });
  const call = (params: object = {}) =>
    world().call(account, 'UpdateMFAAuthenticationSettings', { DirectoryId, ...params });
  const info = async () =>
    shown(
      await world().call(account, 'GetMFAAuthenticationSettingInfo', { DirectoryId }),
      'MFAAuthenticationSettingInfo',
    );

  it('200 keeps what is left out', async () => {
    const AllowedVerificationTypes = JSON.stringify(['TOTP', 'PlatformPasskey']);
    await call({
      MFAAuthenticationSettings: 'OnlyRiskyLogin',
      OperationForRiskLogin: 'EnforceVerify',
      AllowedVerificationTypes,
    });
    await call({ MFAAuthenticationSettings: 'Byuser' });
    expect(await info()).toEqual({
      MfaAuthenticationAdvanceSettings: 'Byuser',
      OperationForRiskLogin: 'EnforceVerify',
      AllowedVerificationTypes: ['TOTP', 'PlatformPasskey'],
    });
  });

  describe('400', () => {
    it.each([
      ['MFAAuthenticationSettings', 'Sometimes'],
      ['OperationForRiskLogin', 'Hope'],
      ['AllowedVerificationTypes', '["SMS"]'],
      ['AllowedVerificationTypes', '[]'],
      ['AllowedVerificationTypes', 'TOTP'],
    ])('InvalidParameter.%s for %s', async (name, value) => {
      const answer = await call({ MFAAuthenticationSettings: 'Enabled', [name]: value });
      expect(said(answer)).toBe(`400 InvalidParameter.${name}`);
    });

    it('MissingMFAAuthenticationSettings', async () => {
      expect(said(await call())).toBe('400 MissingMFAAuthenticationSettings');
    });
  });

  it('404 EntityNotExists.Directory', async () => {
    expect(said(await call({ DirectoryId: 'd-000000000000', MFAAuthenticationSettings: 'Enabled' }))).toBe(
      '404 EntityNotExists.Directory',
    );
  });
});
