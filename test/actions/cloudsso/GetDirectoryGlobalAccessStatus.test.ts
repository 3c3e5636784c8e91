import { beforeEach, describe, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { makeDirectory } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:GetDirectoryGlobalAccessStatus', (world) => {
  let account: Account;
  let DirectoryId: string;
  beforeEach(async () => {
    account = await world().account();
    DirectoryId = await makeDirectory(world(), account);
  });
  const call = (params: object = {}) =>
    world().call(account, 'GetDirectoryGlobalAccessStatus', { DirectoryId, ...params });

  describe('200', () => {
    it('tells what was set, under a name in lower case', async () => {
      expect(shown(await call(), 'GlobalAccessStatus')).toEqual({ status: 'Disabled' });
      const params = { DirectoryId, GlobalAccessStatus: 'Enabled' };
      await world().call(account, 'UpdateDirectoryGlobalAccessStatus', params);
      expect(shown(await call(), 'GlobalAccessStatus')).toEqual({ status: 'Enabled' });
    });
  });

  describe('404 EntityNotExists.Directory', () => {
    it('an unknown one, and another account’s', async () => {
      expect(said(await call({ DirectoryId: 'd-000000000000' }))).toBe('404 EntityNotExists.Directory');
      const stranger = await world().account();
      expect(said(await world().call(stranger, 'GetDirectoryGlobalAccessStatus', { DirectoryId }))).toBe(
        '404 EntityNotExists.Directory',
      );
    });
  });
});
