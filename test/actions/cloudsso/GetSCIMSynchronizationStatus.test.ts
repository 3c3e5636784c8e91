import { beforeEach, describe, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { makeDirectory } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:GetSCIMSynchronizationStatus', (world) => {
  let account: Account;
  let DirectoryId: string;
  beforeEach(async () => {
    account = await world().account();
    DirectoryId = await makeDirectory(world(), account);
  });
  const call = (params: object = {}) =>
    world().call(account, 'GetSCIMSynchronizationStatus', { DirectoryId, ...params });

  describe('200', () => {
    it('tells what was set', async () => {
      expect(shown(await call(), 'SCIMSynchronizationStatus')).toBe('Disabled');
      const params = { DirectoryId, SCIMSynchronizationStatus: 'Enabled' };
      await world().call(account, 'SetSCIMSynchronizationStatus', params);
      expect(shown(await call(), 'SCIMSynchronizationStatus')).toBe('Enabled');
    });
  });

  describe('404 EntityNotExists.Directory', () => {
    it('an unknown one, and another account’s', async () => {
      expect(said(await call({ DirectoryId: 'd-000000000000' }))).toBe('404 EntityNotExists.Directory');
      const stranger = await world().account();
      expect(said(await world().call(stranger, 'GetSCIMSynchronizationStatus', { DirectoryId }))).toBe(
        '404 EntityNotExists.Directory',
      );
    });
  });
});
