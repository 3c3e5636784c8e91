import { beforeEach, expect, it } from '@jest/globals';
import { said } from '../../contract/outcome.ts';
import { makePolicy, makePolicyVersion, RAM } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('ram:DeletePolicyVersion', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
    await makePolicy(world(), account);
    await makePolicyVersion(world(), account);
  });
  const call = (VersionId: string, PolicyName = 'Reader', who = account) =>
    world().call(who, 'DeletePolicyVersion', { PolicyName, VersionId }, RAM);

  it('200, then 404 EntityNotExist.Policy.Version', async () => {
    expect(said(await call('v2'))).toBe('200');
    expect(said(await call('v2'))).toBe('404 EntityNotExist.Policy.Version');
  });

  it('409 DeleteConflict.Policy.Version.Default for the one in force', async () => {
    expect(said(await call('v1'))).toBe('409 DeleteConflict.Policy.Version.Default');
    await world().call(account, 'SetDefaultPolicyVersion', { PolicyName: 'Reader', VersionId: 'v2' }, RAM);
    expect(said(await call('v1'))).toBe('200');
  });

  it('leaves no policy without a version in force when both happen at once', async () => {
    const inForce = { PolicyName: 'Reader', VersionId: 'v2' };
    await Promise.all([call('v2'), world().call(account, 'SetDefaultPolicyVersion', inForce, RAM)]);
    const policy = { PolicyType: 'Custom', PolicyName: 'Reader' };
    expect(said(await world().call(account, 'GetPolicy', policy, RAM))).toBe('200');
  });

  it('400 InvalidParameter.VersionId.Format', async () => {
    expect(said(await call('latest'))).toBe('400 InvalidParameter.VersionId.Format');
  });

  it("404 EntityNotExist.Policy, for another account's too", async () => {
    expect(said(await call('v2', 'nobody'))).toBe('404 EntityNotExist.Policy');
    expect(said(await call('v2', 'Reader', await world().account()))).toBe('404 EntityNotExist.Policy');
  });
});
