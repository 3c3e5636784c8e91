import { beforeEach, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { makeDirectory } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:GetMFAAuthenticationStatus', (world) => {
  let account: Account;
  let DirectoryId: string;
  beforeEach(async () => {
    account = await world().account();
    DirectoryId = await makeDirectory(world(), account);
  });
  const call = (params: object = {}) => world().call(account, 'GetMFAAuthenticationStatus', { DirectoryId, ...params });
  const set = (params: object) => world().call(account, 'UpdateMFAAuthenticationSettings', { DirectoryId, ...params });

  it.each([
    ['Enabled', 'Enabled'],
    ['Byuser', 'Disabled'],
    ['OnlyRiskyLogin', 'Disabled'],
    ['Disabled', 'Disabled'],
  ])('200 shows %s as %s', async (MFAAuthenticationSettings, status) => {
    await set({ MFAAuthenticationSettings });
    expect(shown(await call(), 'MFAAuthenticationStatus')).toBe(status);
  });

  it('404 EntityNotExists.Directory', async () => {
    expect(said(await call({ DirectoryId: 'd-000000000000' }))).toBe('404 EntityNotExists.Directory');
  });
});
