import { expect, it } from '@jest/globals';
import { INSTANT, said, shown } from '../../contract/outcome.ts';
import { makeFailure } from '../../support/givenProvisioning.ts';
import { onEveryDatabase } from '../../support/world.ts';

onEveryDatabase('cloudsso:GetUserProvisioningRdAccountStatistics', (world) => {
  it('200: all provisionings into the account together', async () => {
    const account = await world().account();
    const { DirectoryId, TargetId: RdMemberId } = await makeFailure(world(), account);
    const answer = await world().call(account, 'GetUserProvisioningRdAccountStatistics', { DirectoryId, RdMemberId });
    expect(shown(answer, 'UserProvisioningStatistics')).toEqual({
      EntityId: RdMemberId,
      Type: 'RD-Account',
      DirectoryId,
      OwnerPk: account.accountId,
      FailedEventCount: 1,
      LatestAsyncTime: expect.stringMatching(INSTANT),
    });
  });

  it('200: zeros for an account that nobody is provisioned into', async () => {
    const account = await world().account();
    const { DirectoryId } = await makeFailure(world(), account);
    const params = { DirectoryId, RdMemberId: account.accountId };
    const answer = await world().call(account, 'GetUserProvisioningRdAccountStatistics', params);
    const standing = shown(answer, 'UserProvisioningStatistics');
    expect(standing).toMatchObject({ EntityId: account.accountId, FailedEventCount: 0 });
    expect(standing).not.toHaveProperty('LatestAsyncTime');
  });

  it('404 EntityNotExists.Directory', async () => {
    const params = { DirectoryId: 'd-000000000000', RdMemberId: '1000000000000001' };
    const answer = await world().call(await world().account(), 'GetUserProvisioningRdAccountStatistics', params);
    expect(said(answer)).toBe('404 EntityNotExists.Directory');
  });
});
