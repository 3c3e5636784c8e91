// What the vendor's Terraform provider sends for alicloud_cloud_sso_user_provisioning (cloudsso 24.9): V1, form bodies, its
// own spelling of a strategy, in its order.
import { expect, it } from '@jest/globals';
import { said, shown } from './outcome.ts';
import { provision, ramUsers, stage } from '../support/givenProvisioning.ts';
import { onEveryDatabase, type Answer, type How } from '../support/world.ts';

const TERRAFORM: How = { scheme: 'V1', v1: { method: 'POST', placement: 'form' } };

onEveryDatabase('the Terraform resource of a user provisioning', (world) => {
  it('create, refresh, update, refresh, destroy, refresh', async () => {
    const account = await world().account();
    const { DirectoryId, UserId, TargetId, member } = await stage(world(), account);
    const send = (action: string, params: object): Promise<Answer> =>
      world().call(account, action, { DirectoryId, ...params }, TERRAFORM);

    const created = await send('CreateUserProvisioning', {
      PrincipalId: UserId,
      PrincipalType: 'User',
      TargetId,
      TargetType: 'RD-Account',
      DuplicationStrategy: 'Takeover',
      DeletionStrategy: 'Keep',
      Description: 'description',
    });
    const { UserProvisioningId } = shown(created, 'UserProvisioning');
    const one = { UserProvisioningId };
    const refresh = async () => {
      const { body } = await send('GetUserProvisioningStatistics', one);
      expect(body['UserProvisioningStatistics']).toMatchObject({
        FailedEventCount: 0,
        LatestAsyncTime: expect.any(String),
      });
      return shown(await send('GetUserProvisioning', one), 'UserProvisioning');
    };
    const wished = { DirectoryId, UserProvisioningId, PrincipalId: UserId, TargetId, DuplicationStrategy: 'Takeover' };
    // Nothing of what it reads may differ from what it sent, or it plans a change for ever
    expect(await refresh()).toMatchObject({ ...wished, DeletionStrategy: 'Keep', Description: 'description' });
    await provision(world());
    expect(await ramUsers(world(), member)).toEqual(['Alice']);

    const NewDescription = 'changed';
    const changes = { ...one, NewDescription, NewDuplicationStrategy: 'KeepBoth', NewDeletionStrategy: 'Delete' };
    expect(said(await send('UpdateUserProvisioning', changes))).toBe('200');
    const kept = {
      DuplicationStrategy: 'KeepBoth',
      DeletionStrategy: 'Delete',
      Description: 'changed',
      Status: 'Enabled',
    };
    expect(await refresh()).toMatchObject(kept);

    expect(said(await send('DeleteUserProvisioning', { ...one, DeletionStrategy: 'Delete' }))).toBe('200');
    expect(said(await send('GetUserProvisioning', one))).toBe('404 EntityNotExists.UserProvisioning');
    await provision(world());
    expect(await ramUsers(world(), member)).toEqual([]);
  });
});
