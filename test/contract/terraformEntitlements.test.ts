// What the vendor's Terraform provider sends for access configurations, their provisionings and assignments (cloudsso 24.5 to
// 24.7): V1, parameters in the form, common ones in the query; waits on tasks, and tries again what it tries again.
import { beforeEach, expect, it } from '@jest/globals';
import { makeDirectory, makeUserIn } from '../support/given.ts';
import { LOOK, makeMember } from '../support/givenEntitlements.ts';
import { onEveryDatabase, type Account } from '../support/world.ts';
import { said, shown } from './outcome.ts';
import { openTerraform, type Terraform } from './terraform.ts';

const CONFLICTS = [
  'DeletionConflict.AccessConfiguration.Provisioning',
  'DeletionConflict.AccessConfiguration.AccessAssignment',
  'DeletionConflict.AccessConfiguration.Task',
];

onEveryDatabase('the Terraform resources of entitlements', (world) => {
  let account: Account;
  let terraform: Terraform;
  let UserId: string;
  let TargetId: string;
  beforeEach(async () => {
    account = await world().account();
    const DirectoryId = await makeDirectory(world(), account);
    UserId = await makeUserIn(world(), account, DirectoryId);
    TargetId = (await makeMember(world(), account)).accountId;
    terraform = openTerraform(world(), account, DirectoryId);
  });

  const inline = { PermissionPolicyType: 'Inline', PermissionPolicyName: 'Look', InlinePolicyDocument: LOOK };
  const system = { PermissionPolicyType: 'System', PermissionPolicyName: 'AliyunRAMReadOnlyAccess' };
  const other = { PermissionPolicyType: 'System', PermissionPolicyName: 'AliyunECSFullAccess' };
  const without = ({ PermissionPolicyType, PermissionPolicyName }: typeof system) => ({
    PermissionPolicyType,
    PermissionPolicyName,
  });
  const target = () => ({ TargetType: 'RD-Account', TargetId });

  /** As its create and update do: add policies, then bring every account up to date. */
  async function setPolicies(one: object, removed: readonly object[], added: readonly object[]): Promise<void> {
    for (const policy of removed) {
      await terraform.send('RemovePermissionPolicyFromAccessConfiguration', { ...one, ...policy });
    }
    for (const policy of added) await terraform.send('AddPermissionPolicyToAccessConfiguration', { ...one, ...policy });
    for (const { TargetId: id, TargetType } of await terraform.listAll(
      'ListAccessConfigurationProvisionings',
      'AccessConfigurationProvisionings',
      { ...one, MaxResults: 20 },
    )) {
      await terraform.finish('ProvisionAccessConfiguration', { ...one, TargetId: id, TargetType });
    }
  }

  async function createConfiguration(): Promise<{ AccessConfigurationId: string }> {
    const wish = {
      AccessConfigurationName: 'tf-look',
      SessionDuration: 1800,
      RelayState: 'https://x.console.aliyun.com',
    };
    const { AccessConfigurationId } = shown<Record<string, string>>(
      await terraform.send('CreateAccessConfiguration', { ...wish, Description: 'a' }),
      'AccessConfiguration',
    );
    const one = { AccessConfigurationId: String(AccessConfigurationId) };
    // It goes on with one request for all of them: the document of an inline policy comes along with the next one
    await setPolicies(one, [], [inline, { ...system, InlinePolicyDocument: LOOK }]);
    return one;
  }

  async function refreshConfiguration(one: object) {
    const read = shown(await terraform.send('GetAccessConfiguration', one), 'AccessConfiguration');
    const listed = await terraform.send('ListPermissionPoliciesInAccessConfiguration', one);
    return { ...read, policies: shown(listed, 'PermissionPolicies') };
  }

  const firstProvisioning = async (one: object) => {
    const filters = { ...one, ...target(), MaxResults: 20 };
    const rows = await terraform.listAll(
      'ListAccessConfigurationProvisionings',
      'AccessConfigurationProvisionings',
      filters,
    );
    return rows[0];
  };

  it('an access configuration: create, refresh, update with re-provisioning, refresh, destroy, refresh', async () => {
    const one = await createConfiguration();
    const wished = { Description: 'a', SessionDuration: 1800, RelayState: 'https://x.console.aliyun.com' };
    const look = { ...without(inline), PermissionPolicyDocument: LOOK };
    expect(await refreshConfiguration(one)).toMatchObject({ ...wished, policies: [look, system] });
    await terraform.finish('ProvisionAccessConfiguration', { ...one, ...target() });

    const changes = { NewDescription: 'b', NewSessionDuration: 900, NewRelayState: '' };
    expect(said(await terraform.send('UpdateAccessConfiguration', { ...one, ...changes }))).toBe('200');
    await setPolicies(one, [without(inline), without(system)], [other]);
    const after = { Description: 'b', SessionDuration: 900, RelayState: '' };
    expect(await refreshConfiguration(one)).toMatchObject({ ...after, policies: [other] });
    expect(await refreshConfiguration(one)).not.toHaveProperty('StatusNotifications');
    expect(await firstProvisioning(one)).toMatchObject({ Status: 'Provisioned' });
    const attached = await world().database.knex('policy_attachments').where({ account_id: TargetId });
    expect(attached).toMatchObject([{ policy_name: 'AliyunECSFullAccess' }]);

    await terraform.send('RemovePermissionPolicyFromAccessConfiguration', { ...one, ...other });
    // It destroys the configuration while another resource is about to be destroyed: tried again until that is gone
    let tries = 0;
    const destroyed = terraform.retry('DeleteAccessConfiguration', one, CONFLICTS, async () => {
      tries += 1;
      if (tries === 1) await terraform.finish('DeprovisionAccessConfiguration', { ...one, ...target() });
    });
    expect(said(await destroyed)).toBe('200');
    expect(tries).toBe(1);
    expect(said(await terraform.send('GetAccessConfiguration', one))).toBe('404 EntityNotExists.AccessConfiguration');
    expect(said(await terraform.send('DeleteAccessConfiguration', one))).toBe(
      '404 EntityNotExists.AccessConfiguration',
    );
  });

  it('a forced destroy needs no removal of policies', async () => {
    const one = await createConfiguration();
    expect(said(await terraform.send('DeleteAccessConfiguration', one))).toBe(
      '409 DeletionConflict.AccessConfiguration.PermissionPolicy',
    );
    const forced = { ...one, ForceRemovePermissionPolicies: true };
    expect(said(await terraform.send('DeleteAccessConfiguration', forced))).toBe('200');
  });

  it('a provisioning: create, refresh, drift, update, destroy, refresh', async () => {
    const one = await createConfiguration();
    expect(await firstProvisioning(one)).toBeUndefined();
    await terraform.finish('ProvisionAccessConfiguration', { ...one, ...target() });
    expect(await firstProvisioning(one)).toMatchObject({ ...one, ...target(), Status: 'Provisioned' });
    await terraform.send('AddPermissionPolicyToAccessConfiguration', { ...one, ...other });
    expect(await firstProvisioning(one)).toMatchObject({ Status: 'ReprovisionRequired' });
    await terraform.finish('ProvisionAccessConfiguration', { ...one, ...target() });
    expect(await firstProvisioning(one)).toMatchObject({ Status: 'Provisioned' });
    await terraform.finish('DeprovisionAccessConfiguration', { ...one, ...target() });
    expect(await firstProvisioning(one)).toBeUndefined();
    expect(said(await terraform.send('DeprovisionAccessConfiguration', { ...one, ...target() }))).toBe(
      '404 EntityNotExists.AccessConfigurationProvisioning',
    );
  });

  it('an assignment: create, refresh, destroy with the provisioning of the last one, refresh', async () => {
    const one = await createConfiguration();
    const { GroupId: PrincipalId } = shown<Record<string, string>>(
      await terraform.send('CreateGroup', { GroupName: 'team' }),
      'Group',
    );
    const ofUser = { ...one, ...target(), PrincipalType: 'User', PrincipalId: UserId };
    const ofGroup = { ...one, ...target(), PrincipalType: 'Group', PrincipalId };
    const first = async (triple: object) =>
      (await terraform.listAll('ListAccessAssignments', 'AccessAssignments', { ...triple, MaxResults: 20 }))[0];
    const last = { DeprovisionStrategy: 'DeprovisionForLastAccessAssignmentOnAccount' };

    // Two resources of one configuration and account at once: the second is told to wait, and waits
    world().worker.hold();
    const started = await terraform.send('CreateAccessAssignment', ofUser);
    let tries = 0;
    const second = await terraform.retry('CreateAccessAssignment', ofGroup, ['OperationConflict.Task'], async () => {
      tries += 1;
      world().worker.release();
      await terraform.wait(started);
    });
    await terraform.wait(second);
    expect(tries).toBe(1);
    expect([await first(ofUser), await first(ofGroup)]).toMatchObject([ofUser, ofGroup]);

    // Destroying the principal first is tried again until the assignment has gone
    const destroyed = await terraform.retry(
      'DeleteGroup',
      { GroupId: PrincipalId },
      ['DeletionConflict.Group.AccessAssigment'],
      () => terraform.finish('DeleteAccessAssignment', { ...ofGroup, ...last }),
    );
    expect(said(destroyed)).toBe('200');
    expect(await firstProvisioning(one)).toMatchObject({ Status: 'Provisioned' });
    const user = await terraform.retry('DeleteUser', { UserId }, ['DeletionConflict.User.AccessAssigment'], () =>
      terraform.finish('DeleteAccessAssignment', { ...ofUser, ...last }),
    );
    expect(said(user)).toBe('200');
    expect([await first(ofUser), await firstProvisioning(one)]).toEqual([undefined, undefined]);
    expect(said(await terraform.send('DeleteAccessAssignment', { ...ofUser, ...last }))).toBe(
      '404 EntityNotExists.AccessAssignment',
    );
  });
});
