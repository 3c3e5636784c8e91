import { describe, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { makeFailure, makeUserProvisioning, provision, stage } from '../../support/givenProvisioning.ts';
import { onEveryDatabase } from '../../support/world.ts';

onEveryDatabase('cloudsso:GetUserProvisioningStatistics', (world) => {
  describe('200', () => {
    it('no failures, and the time of the latest run', async () => {
      const account = await world().account();
      const staged = await stage(world(), account);
      const UserProvisioningId = await makeUserProvisioning(world(), account, staged);
      const { DirectoryId } = staged;
      const call = async () => {
        const params = { DirectoryId, UserProvisioningId };
        const answer = await world().call(account, 'GetUserProvisioningStatistics', params);
        return shown(answer, 'UserProvisioningStatistics');
      };
      const before = await call();
      expect(before).toEqual({
        EntityId: UserProvisioningId,
        Type: 'User Provisioning',
        DirectoryId,
        OwnerPk: account.accountId,
        FailedEventCount: 0,
        LatestAsyncTime: before['LatestAsyncTime'],
      });
      world().advance(5);
      await provision(world());
      const after = await call();
      expect(String(after['LatestAsyncTime']) > String(before['LatestAsyncTime'])).toBe(true);
    });

    it('failures', async () => {
      const account = await world().account();
      const { DirectoryId, UserProvisioningId } = await makeFailure(world(), account);
      const params = { DirectoryId, UserProvisioningId };
      const answer = await world().call(account, 'GetUserProvisioningStatistics', params);
      expect(shown(answer, 'UserProvisioningStatistics')).toMatchObject({ FailedEventCount: 1 });
    });
  });

  it('404', async () => {
    const account = await world().account();
    const { DirectoryId } = await stage(world(), account);
    const call = async (params: object) =>
      said(await world().call(account, 'GetUserProvisioningStatistics', { DirectoryId, ...params }));
    const UserProvisioningId = 'up-00000000000000000000';
    expect(await call({ UserProvisioningId })).toBe('404 EntityNotExists.UserProvisioning');
    expect(await call({ UserProvisioningId, DirectoryId: 'd-000000000000' })).toBe('404 EntityNotExists.Directory');
  });
});
