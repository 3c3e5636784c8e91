import { describe, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { makeUserProvisioning, stage } from '../../support/givenProvisioning.ts';
import { onEveryDatabase } from '../../support/world.ts';

onEveryDatabase('cloudsso:GetUserProvisioning', (world) => {
  it('200: as it is', async () => {
    const account = await world().account();
    const staged = await stage(world(), account);
    const { DirectoryId } = staged;
    const UserProvisioningId = await makeUserProvisioning(world(), account, staged, { Description: 'd' });
    const answer = await world().call(account, 'GetUserProvisioning', { DirectoryId, UserProvisioningId });
    expect(shown(answer, 'UserProvisioning')).toMatchObject({
      UserProvisioningId,
      Description: 'd',
      PrincipalName: 'Alice',
      TargetId: staged.TargetId,
    });
  });

  describe('404', () => {
    it('EntityNotExists.UserProvisioning', async () => {
      const account = await world().account();
      const { DirectoryId } = await stage(world(), account);
      const params = { DirectoryId, UserProvisioningId: 'up-00000000000000000000' };
      expect(said(await world().call(account, 'GetUserProvisioning', params))).toBe(
        '404 EntityNotExists.UserProvisioning',
      );
    });

    it('EntityNotExists.Directory', async () => {
      const params = { DirectoryId: 'd-000000000000', UserProvisioningId: 'up-00000000000000000000' };
      expect(said(await world().call(await world().account(), 'GetUserProvisioning', params))).toBe(
        '404 EntityNotExists.Directory',
      );
    });
  });
});
