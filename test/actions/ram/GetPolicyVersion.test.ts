import { beforeEach, expect, it } from '@jest/globals';
import { INSTANT, said, shown } from '../../contract/outcome.ts';
import { makePolicy, makePolicyVersion, RAM, READER } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('ram:GetPolicyVersion', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
    await makePolicy(world(), account);
  });
  const call = (params: object, who = account) =>
    world().call(who, 'GetPolicyVersion', { PolicyType: 'Custom', PolicyName: 'Reader', ...params }, RAM);

  it('200 with its own document', async () => {
    const other = READER.replace('List', 'Get');
    await makePolicyVersion(world(), account, other);
    expect(shown(await call({ VersionId: 'v2' }), 'PolicyVersion')).toEqual({
      VersionId: 'v2',
      IsDefaultVersion: false,
      PolicyDocument: other,
      CreateDate: expect.stringMatching(INSTANT),
    });
    expect(shown(await call({ VersionId: 'v1' }), 'PolicyVersion')).toMatchObject({ IsDefaultVersion: true });
  });

  it('200 for the one version of a system policy', async () => {
    const readOnly = { PolicyType: 'System', PolicyName: 'AliyunRAMReadOnlyAccess' };
    expect(said(await call({ ...readOnly, VersionId: 'v3' }))).toBe('200');
    expect(said(await call({ ...readOnly, VersionId: 'v2' }))).toBe('404 EntityNotExist.Policy.Version');
  });

  it.each(['1', 'v0', 'V1', 'v', 'v1 '])('400 InvalidParameter.VersionId.Format for %j', async (VersionId) => {
    expect(said(await call({ VersionId }))).toBe('400 InvalidParameter.VersionId.Format');
  });

  it('404 EntityNotExist.Policy.Version, however large the number', async () => {
    for (const VersionId of ['v2', `v${'9'.repeat(30)}`]) {
      expect(said(await call({ VersionId }))).toBe('404 EntityNotExist.Policy.Version');
    }
  });

  it("404 EntityNotExist.Policy, for another account's too", async () => {
    expect(said(await call({ PolicyName: 'nobody', VersionId: 'v1' }))).toBe('404 EntityNotExist.Policy');
    expect(said(await call({ VersionId: 'v1' }, await world().account()))).toBe('404 EntityNotExist.Policy');
  });
});
