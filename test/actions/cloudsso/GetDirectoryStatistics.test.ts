import { beforeEach, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { makeUserIn } from '../../support/given.ts';
import { addPolicy, makeAssignable, pairOf, perform, tripleOf } from '../../support/givenEntitlements.ts';
import { onEveryDatabase, REGION, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:GetDirectoryStatistics', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
  });
  const call = (DirectoryId: string) => world().call(account, 'GetDirectoryStatistics', { DirectoryId });

  it('200 counts what is there, and what works on it', async () => {
    const made = await makeAssignable(world(), account);
    const { DirectoryId } = made;
    await makeUserIn(world(), account, DirectoryId, { UserName: 'Bob' });
    await world().call(account, 'CreateGroup', { DirectoryId, GroupName: 'Team' });
    await world().call(account, 'CreateSCIMServerCredential', { DirectoryId });
    await world().call(account, 'SetSCIMSynchronizationStatus', { DirectoryId, SCIMSynchronizationStatus: 'Enabled' });
    await addPolicy(world(), account, made);
    await perform(world(), account, 'CreateAccessAssignment', tripleOf(made));
    world().worker.hold();
    try {
      expect(said(await world().call(account, 'ProvisionAccessConfiguration', pairOf(made)))).toBe('200');
      const { DirectoryName, ...statistics } = shown(await call(DirectoryId), 'DirectoryStatistics');
      expect(DirectoryName).toEqual(expect.any(String));
      expect(statistics).toEqual({
        DirectoryId,
        Region: REGION,
        UserCount: 2,
        UserQuota: 15,
        GroupCount: 1,
        GroupQuota: 12,
        AccessConfigurationCount: 1,
        AccessConfigurationQuota: 1000,
        SystemPolicyPerAccessConfigurationQuota: 20,
        InlinePolicyPerAccessConfigurationQuota: 1,
        AccessAssignmentCount: 1,
        SCIMServerCredentialCount: 1,
        InProgressTaskCount: 1,
        SSOEnabled: false,
        SCIMSyncEnabled: true,
      });
    } finally {
      world().worker.release();
    }
  });

  it('404 EntityNotExists.Directory', async () => {
    expect(said(await call('d-000000000000'))).toBe('404 EntityNotExists.Directory');
  });
});
