import { beforeEach, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { addPolicy, ECS, makeConfigured, type Configured } from '../../support/givenEntitlements.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:RemovePermissionPolicyFromAccessConfiguration', (world) => {
  let account: Account;
  let made: Configured;
  beforeEach(async () => {
    account = await world().account();
    made = await makeConfigured(world(), account);
    await addPolicy(world(), account, made);
    await addPolicy(world(), account, made, ECS);
  });
  const call = (params: object) =>
    world().call(account, 'RemovePermissionPolicyFromAccessConfiguration', { ...made, ...params });
  const left = async () =>
    shown<{ PermissionPolicyName: string }[]>(
      await world().call(account, 'ListPermissionPoliciesInAccessConfiguration', made),
      'PermissionPolicies',
    ).map(({ PermissionPolicyName: name }) => name);

  it('200, an inline one without its name', async () => {
    expect(said(await call({ PermissionPolicyType: 'Inline' }))).toBe('200');
    expect(await left()).toEqual(['AliyunECSFullAccess']);
    expect(said(await call(ECS))).toBe('200');
    expect(await left()).toEqual([]);
  });

  it.each([
    [{ PermissionPolicyType: 'Inline', PermissionPolicyName: 'Other' }],
    [{ PermissionPolicyType: 'Inline', PermissionPolicyName: '' }],
    [{ PermissionPolicyType: 'System' }],
    [{ PermissionPolicyType: 'System', PermissionPolicyName: 'Look' }],
  ])('404 EntityNotExists.PermissionPolicy for %j', async (params) => {
    expect(said(await call(params))).toBe('404 EntityNotExists.PermissionPolicy');
    expect(await left()).toHaveLength(2);
  });

  it('404 EntityNotExists.AccessConfiguration, EntityNotExists.Directory', async () => {
    expect(said(await call({ ...ECS, AccessConfigurationId: 'ac-x' }))).toBe('404 EntityNotExists.AccessConfiguration');
    expect(said(await call({ ...ECS, DirectoryId: 'd-x' }))).toBe('404 EntityNotExists.Directory');
  });
});
