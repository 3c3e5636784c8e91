import { beforeEach, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { makeDirectory } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:GetMFAAuthenticationSettingInfo', (world) => {
  let account: Account;
  let DirectoryId: string;
  beforeEach(async () => {
    account = await world().account();
    DirectoryId = await makeDirectory(world(), account);
  });
  const call = (params: object = {}) =>
    world().call(account, 'GetMFAAuthenticationSettingInfo', { DirectoryId, ...params });
  const set = (params: object) => world().call(account, 'UpdateMFAAuthenticationSettings', { DirectoryId, ...params });

  it('200 leaves out what nobody said', async () => {
    expect(shown(await call(), 'MFAAuthenticationSettingInfo')).toEqual({
      MfaAuthenticationAdvanceSettings: 'Enabled',
      AllowedVerificationTypes: ['TOTP', 'CrossPlatformPasskey', 'PlatformPasskey'],
    });
  });

  it('200 shows the operation in every mode, as Terraform wants it back', async () => {
    await set({ MFAAuthenticationSettings: 'Enabled', OperationForRiskLogin: 'Autonomous' });
    const info = { MfaAuthenticationAdvanceSettings: 'Enabled', OperationForRiskLogin: 'Autonomous' };
    expect(shown(await call(), 'MFAAuthenticationSettingInfo')).toMatchObject(info);
  });

  it('200 in XML repeats the types', async () => {
    const { text } = await world().call(account, 'GetMFAAuthenticationSettingInfo', { DirectoryId, Format: 'XML' });
    expect(text).toContain(
      '<AllowedVerificationTypes>TOTP</AllowedVerificationTypes><AllowedVerificationTypes>CrossPlatformPasskey<',
    );
  });

  it('404 EntityNotExists.Directory', async () => {
    expect(said(await call({ DirectoryId: 'd-000000000000' }))).toBe('404 EntityNotExists.Directory');
  });
});
