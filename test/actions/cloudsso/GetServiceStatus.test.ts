import { beforeEach, describe, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { makeDirectory } from '../../support/given.ts';
import { onEveryDatabase, REGION, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:GetServiceStatus', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
  });
  const call = () => world().call(account, 'GetServiceStatus');
  const status = async () => shown(await world().call(account, 'GetServiceStatus'), 'ServiceStatus');

  describe('200', () => {
    it('is on from the start, without a region in use', async () => {
      expect(shown(await call(), 'ServiceStatus')).toEqual({
        Status: 'Enabled',
        AccountId: account.accountId,
        RegionsInUse: [],
      });
    });

    it('tells the region of a directory', async () => {
      await makeDirectory(world(), account);
      expect((await status())['RegionsInUse']).toEqual([REGION]);
    });

    it('tells whether it could be switched on, while it is off', async () => {
      expect(said(await world().call(account, 'DisableService'))).toBe('200');
      expect(await status()).toMatchObject({ Status: 'Disabled', PrerequisiteCheckResult: 'Success' });
    });
  });
});
