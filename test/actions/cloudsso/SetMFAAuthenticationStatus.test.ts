import { beforeEach, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { makeDirectory } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:SetMFAAuthenticationStatus', (world) => {
  let account: Account;
  let DirectoryId: string;
  beforeEach(async () => {
    account = await world().account();
    DirectoryId = await makeDirectory(world(), account);
  });
  const call = (params: object = {}) => world().call(account, 'SetMFAAuthenticationStatus', { DirectoryId, ...params });
  const mode = async () =>
    shown(
      await world().call(account, 'GetMFAAuthenticationSettings', { DirectoryId }),
      'MFAAuthenticationAdvanceSettings',
    );

  it('200 writes the mode; left out, it changes nothing', async () => {
    await call({ MFAAuthenticationStatus: 'Disabled' });
    expect(await mode()).toBe('Disabled');
    expect(said(await call())).toBe('200');
    expect(await mode()).toBe('Disabled');
    await call({ MFAAuthenticationStatus: 'Enabled' });
    expect(await mode()).toBe('Enabled');
  });

  it('400 InvalidParameter.MFAAuthenticationStatus', async () => {
    const answer = await call({ MFAAuthenticationStatus: 'Byuser' });
    expect(said(answer)).toBe('400 InvalidParameter.MFAAuthenticationStatus');
  });

  it('404 EntityNotExists.Directory', async () => {
    expect(said(await call({ DirectoryId: 'd-000000000000' }))).toBe('404 EntityNotExists.Directory');
  });
});
