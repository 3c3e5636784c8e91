// What the vendor's Terraform provider sends for its data sources (cloudsso 24.11), and which members of the answers it reads:
// whatever is missing there would be empty for everybody who uses it.
import { beforeEach, describe, expect, it } from '@jest/globals';
import { makeDirectory, makeUserIn } from '../support/given.ts';
import { bindUserDevice } from '../support/givenDevices.ts';
import { addPolicy, ECS, LOOK, makeConfiguration, makeMember, pairOf, perform } from '../support/givenEntitlements.ts';
import { makeFailure } from '../support/givenProvisioning.ts';
import { onEveryDatabase, type Account } from '../support/world.ts';
import { INSTANT, said, shown } from './outcome.ts';
import { openTerraform, type Terraform } from './terraform.ts';

const AT = expect.stringMatching(INSTANT);
// How many rows it asks for, by the kind of list
const [SMALL, LARGE] = [{ MaxResults: 10 }, { MaxResults: 50 }];

onEveryDatabase('the Terraform data sources', (world) => {
  let account: Account;
  let DirectoryId: string;
  let terraform: Terraform;
  beforeEach(async () => {
    account = await world().account();
    DirectoryId = await makeDirectory(world(), account);
    terraform = openTerraform(world(), account, DirectoryId);
  });

  const one = (AccessConfigurationId: string, MemberId: string) =>
    pairOf({ DirectoryId, AccessConfigurationId, MemberId, UserId: '' });

  describe('directories', () => {
    it('without details', async () => {
      const [directory] = shown<object[]>(await openTerraform(world(), account).send('ListDirectories'), 'Directories');
      expect(directory).toMatchObject({ DirectoryId, DirectoryName: expect.any(String), CreateTime: AT });
      expect(directory).toHaveProperty('Region', 'cn-shanghai');
      const nobody = openTerraform(world(), await world().account());
      expect(shown(await nobody.send('ListDirectories'), 'Directories')).toEqual([]);
    });

    it('with details: switches, provider and tasks', async () => {
      const { accountId: MemberId } = await makeMember(world(), account);
      const AccessConfigurationId = await makeConfiguration(world(), account, DirectoryId);
      const TaskId = await perform(
        world(),
        account,
        'ProvisionAccessConfiguration',
        one(AccessConfigurationId, MemberId),
      );
      const details = {};
      for (const action of ['GetDirectory', 'GetMFAAuthenticationStatus', 'GetSCIMSynchronizationStatus']) {
        Object.assign(details, (await terraform.send(action)).body);
      }
      expect(details).toMatchObject({
        Directory: { DirectoryId, DirectoryName: expect.any(String) },
        MFAAuthenticationStatus: 'Enabled',
        SCIMSynchronizationStatus: 'Disabled',
      });
      const provider = await terraform.send('GetExternalSAMLIdentityProvider');
      expect(shown(provider, 'SAMLIdentityProviderConfiguration')).toMatchObject({
        ...{ SSOStatus: 'Disabled', EntityId: '', CreateTime: AT, LoginUrl: '', EncodedMetadataDocument: '' },
      });
      const [task] = shown<object[]>(await terraform.send('ListTasks'), 'Tasks');
      expect(task).toMatchObject({
        ...{
          AccessConfigurationId,
          AccessConfigurationName: 'ECS-Admin',
          Status: 'Success',
          StartTime: AT,
          EndTime: AT,
        },
        ...{ TargetId: MemberId, TargetName: 'dev-test', TargetType: 'RD-Account', TargetPath: expect.any(String) },
        ...{ TaskId, TaskType: 'ProvisionAccessConfiguration' },
      });
    });
  });

  it('users with their devices, by kind and status, over all pages', async () => {
    const UserId = await makeUserIn(world(), account, DirectoryId, { Email: 'alice@example.com' });
    const Bob = await makeUserIn(world(), account, DirectoryId, { UserName: 'Bob', Status: 'Disabled' });
    const DeviceId = await bindUserDevice(world(), account, { DirectoryId, UserId });
    const list = (filter: object) => terraform.listAll('ListUsers', 'Users', { ...filter, ...LARGE });
    const empty = { Description: '', DisplayName: '', FirstName: '', LastName: '' };
    const common = { ...empty, CreateTime: AT, ProvisionType: 'Manual' };
    expect(await list({})).toMatchObject([
      { ...common, UserId, UserName: 'Alice', Email: 'alice@example.com', Status: 'Enabled' },
      { ...common, UserId: Bob, UserName: 'Bob', Email: '', Status: 'Disabled' },
    ]);
    expect(await list({ Status: 'Disabled' })).toMatchObject([{ UserId: Bob }]);
    expect(await list({ ProvisionType: 'Synchronized' })).toEqual([]);
    const paged = await terraform.listAll('ListUsers', 'Users', { MaxResults: 1 });
    expect(paged.map((row) => row['UserId'])).toEqual([UserId, Bob]);

    const device = { DeviceId, DeviceName: 'Alice-MFA1', DeviceType: 'TOTP', EffectiveTime: AT };
    expect(shown(await terraform.send('ListMFADevicesForUser', { UserId }), 'MFADevices')).toMatchObject([device]);
    expect(shown(await terraform.send('ListMFADevicesForUser', { UserId: Bob }), 'MFADevices')).toEqual([]);
  });

  it('groups', async () => {
    const params = { GroupName: 'team', Description: 'a' };
    const { GroupId } = shown<{ GroupId: string }>(await terraform.send('CreateGroup', params), 'Group');
    const list = (filter: object) => terraform.listAll('ListGroups', 'Groups', { ...filter, ...LARGE });
    const rows = [{ ...params, GroupId, ProvisionType: 'Manual', CreateTime: AT }];
    expect(await list({})).toMatchObject(rows);
    expect(await list({ ProvisionType: 'Manual' })).toMatchObject(rows);
    expect(await list({ ProvisionType: 'Synchronized' })).toEqual([]);
  });

  it('access configurations with their policies', async () => {
    const { accountId: MemberId } = await makeMember(world(), account);
    const AccessConfigurationId = await makeConfiguration(world(), account, DirectoryId);
    await perform(world(), account, 'ProvisionAccessConfiguration', one(AccessConfigurationId, MemberId));
    await addPolicy(world(), account, { DirectoryId, AccessConfigurationId }, ECS);
    await addPolicy(world(), account, { DirectoryId, AccessConfigurationId });
    const [row] = await terraform.listAll('ListAccessConfigurations', 'AccessConfigurations', LARGE);
    expect(row).toMatchObject({
      ...{ AccessConfigurationId, AccessConfigurationName: 'ECS-Admin', CreateTime: AT, Description: '' },
      ...{ RelayState: '', SessionDuration: 3600, StatusNotifications: [expect.any(String)] },
    });
    const policies = await terraform.send('ListPermissionPoliciesInAccessConfiguration', { AccessConfigurationId });
    expect(shown(policies, 'PermissionPolicies')).toMatchObject([
      {
        ...{ PermissionPolicyType: 'Inline', PermissionPolicyName: 'Look', PermissionPolicyDocument: LOOK },
        AddTime: AT,
      },
      { ...ECS, AddTime: AT },
    ]);
  });

  it('access assignments: by a pair, and by half a pair, which filters nothing', async () => {
    const { accountId: TargetId } = await makeMember(world(), account);
    const PrincipalId = await makeUserIn(world(), account, DirectoryId);
    const AccessConfigurationId = await makeConfiguration(world(), account, DirectoryId);
    const assigned = {
      ...{ AccessConfigurationId, TargetType: 'RD-Account', TargetId, PrincipalType: 'User', PrincipalId },
    };
    await terraform.finish('CreateAccessAssignment', assigned);
    const rows = [
      {
        ...assigned,
        ...{ AccessConfigurationName: 'ECS-Admin', PrincipalName: 'Alice', TargetName: 'dev-test' },
        TargetPathName: expect.any(String),
      },
    ];
    const list = (filter: object) =>
      terraform.listAll('ListAccessAssignments', 'AccessAssignments', { ...filter, ...SMALL });
    expect(await list({})).toMatchObject(rows);
    expect(await list({ PrincipalType: 'Group' })).toMatchObject(rows);
    expect(await list({ TargetType: 'RD-Account' })).toMatchObject(rows);
    expect(await list({ TargetType: 'RD-Account', TargetId: account.accountId })).toEqual([]);
    expect(await list({ AccessConfigurationId })).toMatchObject(rows);
  });

  it('SCIM credentials', async () => {
    await terraform.send('CreateSCIMServerCredential');
    const rows = shown<object[]>(await terraform.send('ListSCIMServerCredentials'), 'SCIMServerCredentials');
    const row = { DirectoryId, CredentialType: 'BearerToken', Status: 'Enabled', CreateTime: AT, ExpireTime: AT };
    expect(rows).toMatchObject([{ ...row, CredentialId: expect.any(String) }]);
  });

  it('events of user provisionings, with their times in the second spelling', async () => {
    const other = await world().account();
    const { DirectoryId: id, UserId, TargetId, UserProvisioningId, EventId } = await makeFailure(world(), other);
    const events = openTerraform(world(), other, id);
    const list = (filter: object) =>
      events.listAll('ListUserProvisioningEvents', 'UserProvisioningEvents', { ...filter, ...LARGE });
    const rows = [
      {
        ...{ EventId, UserProvisioningId, DirectoryId: id, SourceType: 'StartProvisioning', ErrorCount: 1 },
        ...{ PrincipalId: UserId, PrincipalName: 'Alice', PrincipalType: 'User', ErrorInfo: expect.any(String) },
        ...{ TargetId, TargetName: 'dev-test', TargetType: 'RD-Account', TargetPath: expect.any(String) },
        ...{ DuplicationStrategy: 'KeepBoth', DeletionStrategy: 'Delete' },
        ...{ GmtCreate: AT, GmtModified: AT, GmtLastExec: AT },
      },
    ];
    expect(await list({})).toMatchObject(rows);
    expect(await list({ UserProvisioningId })).toMatchObject(rows);
  });

  it('the service, on and off: each as often as it is read', async () => {
    const service = openTerraform(world(), account);
    for (const action of ['EnableService', 'EnableService']) expect(said(await service.send(action))).toBe('200');
    expect(said(await service.send('DisableService'))).toMatch(/^409 /);
    await terraform.send('DeleteDirectory');
    for (const action of ['DisableService', 'DisableService', 'EnableService']) {
      expect(said(await service.send(action))).toBe('200');
    }
  });
});
