import { beforeEach, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { makePolicy, makePolicyVersion, RAM, READER } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('ram:ListPolicyVersions', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
    await makePolicy(world(), account);
  });
  const call = (PolicyType: string, PolicyName: string, who = account) =>
    world().call(who, 'ListPolicyVersions', { PolicyType, PolicyName }, RAM);

  it('200 with every version, oldest first', async () => {
    const other = READER.replace('List', 'Get');
    await makePolicyVersion(world(), account, other, { SetAsDefault: true });
    expect(shown(await call('Custom', 'Reader'), 'PolicyVersions')).toMatchObject({
      PolicyVersion: [
        { VersionId: 'v1', IsDefaultVersion: false, PolicyDocument: READER },
        { VersionId: 'v2', IsDefaultVersion: true, PolicyDocument: other },
      ],
    });
  });

  it('200 with the one version of a system policy', async () => {
    expect(shown(await call('System', 'PowerUserAccess'), 'PolicyVersions')).toMatchObject({
      PolicyVersion: [{ VersionId: 'v2', IsDefaultVersion: true }],
    });
  });

  it("404 EntityNotExist.Policy, for another account's too", async () => {
    expect(said(await call('Custom', 'nobody'))).toBe('404 EntityNotExist.Policy');
    expect(said(await call('System', 'Reader'))).toBe('404 EntityNotExist.Policy');
    expect(said(await call('Custom', 'Reader', await world().account()))).toBe('404 EntityNotExist.Policy');
  });

  it('400 InvalidParameter.PolicyName.InvalidChars', async () => {
    expect(said(await call('Custom', 'a b'))).toBe('400 InvalidParameter.PolicyName.InvalidChars');
  });
});
