import { beforeEach, expect, it } from '@jest/globals';
import { said } from '../../contract/outcome.ts';
import { makePolicy, makePolicyVersion, RAM, READER } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('ram:SetDefaultPolicyVersion', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
    await makePolicy(world(), account);
  });
  const call = (VersionId: string, PolicyName = 'Reader', who = account) =>
    world().call(who, 'SetDefaultPolicyVersion', { PolicyName, VersionId }, RAM);

  it('200, and the document of that version is in force', async () => {
    const other = READER.replace('List', 'Get');
    await makePolicyVersion(world(), account, other);
    expect(said(await call('v2'))).toBe('200');
    const { body } = await world().call(account, 'GetPolicy', { PolicyType: 'Custom', PolicyName: 'Reader' }, RAM);
    expect(body).toMatchObject({ Policy: { DefaultVersion: 'v2', PolicyDocument: other } });
    expect(said(await call('v2'))).toBe('200');
  });

  it('400 InvalidParameter.VersionId.Format', async () => {
    expect(said(await call('2'))).toBe('400 InvalidParameter.VersionId.Format');
  });

  it('404 EntityNotExist.Policy.Version', async () => {
    expect(said(await call('v2'))).toBe('404 EntityNotExist.Policy.Version');
  });

  it("404 EntityNotExist.Policy, for another account's and for system policies too", async () => {
    expect(said(await call('v1', 'nobody'))).toBe('404 EntityNotExist.Policy');
    expect(said(await call('v1', 'AdministratorAccess'))).toBe('404 EntityNotExist.Policy');
    expect(said(await call('v1', 'Reader', await world().account()))).toBe('404 EntityNotExist.Policy');
  });
});
