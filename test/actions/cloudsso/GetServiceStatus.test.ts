import { beforeEach, describe, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { makeDirectory } from '../../support/given.ts';
import { makeMember } from '../../support/givenEntitlements.ts';
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

    it('tells a member of a resource directory that it could not, which EnableService then says too', async () => {
      const member = await makeMember(world(), account);
      expect(said(await world().call(member, 'DisableService'))).toBe('200');
      expect(shown(await world().call(member, 'GetServiceStatus'), 'ServiceStatus')).toEqual({
        Status: 'Disabled',
        AccountId: member.accountId,
        PrerequisiteCheckResult: 'Failed',
        RegionsInUse: [],
      });
      expect(said(await world().call(member, 'EnableService'))).toBe('403 OperationDenied.NotManagementAccount');
      expect(said(await world().call(account, 'DisableService'))).toBe('200');
      expect(await status()).toMatchObject({ PrerequisiteCheckResult: 'Success' });
    });
  });
});
