import { beforeEach, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { makeDirectory } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:GetMFAAuthenticationSettings', (world) => {
  let account: Account;
  let DirectoryId: string;
  beforeEach(async () => {
    account = await world().account();
    DirectoryId = await makeDirectory(world(), account);
  });
  const call = (params: object = {}) =>
    world().call(account, 'GetMFAAuthenticationSettings', { DirectoryId, ...params });
  const set = (params: object) => world().call(account, 'UpdateMFAAuthenticationSettings', { DirectoryId, ...params });

  it('200 shows the mode, Enabled at first', async () => {
    expect(shown(await call(), 'MFAAuthenticationAdvanceSettings')).toBe('Enabled');
    await set({ MFAAuthenticationSettings: 'Byuser' });
    expect(shown(await call(), 'MFAAuthenticationAdvanceSettings')).toBe('Byuser');
  });

  it('404 EntityNotExists.Directory', async () => {
    expect(said(await call({ DirectoryId: 'd-000000000000' }))).toBe('404 EntityNotExists.Directory');
  });
});
