import { beforeEach, expect, it } from '@jest/globals';
import { INSTANT, said } from '../../contract/outcome.ts';
import { addPolicy, ECS, LOOK, makeConfigured, type Configured } from '../../support/givenEntitlements.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:ListPermissionPoliciesInAccessConfiguration', (world) => {
  let account: Account;
  let made: Configured;
  beforeEach(async () => {
    account = await world().account();
    made = await makeConfigured(world(), account);
    await addPolicy(world(), account, made, ECS);
    await addPolicy(world(), account, made);
  });
  const call = (params: object = {}) =>
    world().call(account, 'ListPermissionPoliciesInAccessConfiguration', { ...made, ...params });

  it('200, the inline one first', async () => {
    const AddTime = expect.stringMatching(INSTANT);
    const inline = { PermissionPolicyName: 'Look', PermissionPolicyType: 'Inline', PermissionPolicyDocument: LOOK };
    expect((await call()).body).toMatchObject({ TotalCounts: 2 });
    expect((await call()).body['PermissionPolicies']).toEqual([
      { ...inline, AddTime },
      { ...ECS, AddTime },
    ]);
    expect((await call({ PermissionPolicyType: 'System' })).body).toMatchObject({ TotalCounts: 1 });
  });

  it('404 EntityNotExists.AccessConfiguration, EntityNotExists.Directory', async () => {
    expect(said(await call({ AccessConfigurationId: 'ac-x' }))).toBe('404 EntityNotExists.AccessConfiguration');
    expect(said(await call({ DirectoryId: 'd-x' }))).toBe('404 EntityNotExists.Directory');
  });
});
