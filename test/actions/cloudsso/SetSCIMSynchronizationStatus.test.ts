import { beforeEach, describe, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { makeDirectory } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:SetSCIMSynchronizationStatus', (world) => {
  let account: Account;
  let DirectoryId: string;
  beforeEach(async () => {
    account = await world().account();
    DirectoryId = await makeDirectory(world(), account);
  });
  const call = (params: object = {}) =>
    world().call(account, 'SetSCIMSynchronizationStatus', { DirectoryId, ...params });

  const look = async () =>
    shown(await world().call(account, 'GetSCIMSynchronizationStatus', { DirectoryId }), 'SCIMSynchronizationStatus');

  describe('200', () => {
    it('switches it on and off, and changes nothing without a state', async () => {
      const answer = await call({ SCIMSynchronizationStatus: 'Enabled' });
      expect(Object.keys(answer.body)).toEqual(['RequestId']);
      await call();
      expect(await look()).toBe('Enabled');
      await call({ SCIMSynchronizationStatus: 'Disabled' });
      expect(await look()).toBe('Disabled');
    });
  });

  describe('400 InvalidParameter.SCIMSynchronizationStatus', () => {
    it.each(['On', 'enabled', ''])('%p', async (SCIMSynchronizationStatus) => {
      expect(said(await call({ SCIMSynchronizationStatus }))).toBe('400 InvalidParameter.SCIMSynchronizationStatus');
    });
  });

  describe('404 EntityNotExists.Directory', () => {
    it('an unknown one, and another account’s', async () => {
      expect(said(await call({ DirectoryId: 'd-000000000000' }))).toBe('404 EntityNotExists.Directory');
      const stranger = await world().account();
      expect(said(await world().call(stranger, 'SetSCIMSynchronizationStatus', { DirectoryId }))).toBe(
        '404 EntityNotExists.Directory',
      );
    });
  });
});
