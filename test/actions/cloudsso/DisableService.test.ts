import { beforeEach, describe, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { makeDirectory } from '../../support/given.ts';
import { onEveryDatabase, REGION, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:DisableService', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
  });
  const call = () => world().call(account, 'DisableService');
  const status = async () => shown(await world().call(account, 'GetServiceStatus'), 'ServiceStatus');

  describe('200', () => {
    it('switches it off for this account alone, and no directory can be made', async () => {
      expect(Object.keys((await call()).body)).toEqual(['RequestId']);
      expect(await status()).toMatchObject({ Status: 'Disabled', RegionsInUse: [] });
      expect(said(await world().call(account, 'CreateDirectory'))).toBe('403 OperationDenied.ServiceDisabled');
      await expect(makeDirectory(world(), await world().account())).resolves.toMatch(/^d-/);
    });

    it('never leaves a directory behind, whoever comes first', async () => {
      await Promise.all([call(), world().call(account, 'CreateDirectory'), call()]);
      const { Status, RegionsInUse } = await status();
      expect(RegionsInUse).toEqual(Status === 'Enabled' ? [REGION] : []);
    });
  });

  describe('409 OperationConflict.DirectoryExists', () => {
    it('a directory is still there, in whatever region', async () => {
      const directory_id = await makeDirectory(world(), account);
      expect(said(await call())).toBe('409 OperationConflict.DirectoryExists');
      await world().database.knex('directories').where({ directory_id }).update({ region: 'cn-hongkong' });
      expect(said(await call())).toBe('409 OperationConflict.DirectoryExists');
      expect((await status())['Status']).toBe('Enabled');
    });
  });
});
