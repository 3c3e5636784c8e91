import { beforeEach, describe, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { makePolicy, makePolicyVersion, RAM, READER } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('ram:CreatePolicyVersion', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
    await makePolicy(world(), account);
  });
  const call = (params: object = {}, who = account) =>
    world().call(who, 'CreatePolicyVersion', { PolicyName: 'Reader', PolicyDocument: READER, ...params }, RAM);

  const versions = async () => {
    const policy = { PolicyType: 'Custom', PolicyName: 'Reader' };
    const { body } = await world().call(account, 'ListPolicyVersions', policy, RAM);
    const { PolicyVersion } = body['PolicyVersions'] as {
      PolicyVersion: { VersionId: string; IsDefaultVersion: boolean }[];
    };
    return PolicyVersion.map(({ VersionId, IsDefaultVersion }) => (IsDefaultVersion ? `${VersionId}*` : VersionId));
  };

  describe('200', () => {
    it('keeps a version for later, or puts it in force', async () => {
      expect(shown(await call(), 'PolicyVersion')).toMatchObject({ VersionId: 'v2', IsDefaultVersion: false });
      expect(shown(await call({ SetAsDefault: true }), 'PolicyVersion')).toMatchObject({
        VersionId: 'v3',
        IsDefaultVersion: true,
        PolicyDocument: READER,
      });
      expect(await versions()).toEqual(['v1', 'v2', 'v3*']);
    });

    it('never gives a number again', async () => {
      await makePolicyVersion(world(), account);
      await world().call(account, 'DeletePolicyVersion', { PolicyName: 'Reader', VersionId: 'v2' }, RAM);
      expect(shown(await call(), 'PolicyVersion')).toMatchObject({ VersionId: 'v3' });
    });

    it('rotates out the oldest version that is not in force', async () => {
      for (let made = 1; made < 5; made++) await makePolicyVersion(world(), account);
      const RotateStrategy = 'DeleteOldestNonDefaultVersionWhenLimitExceeded';
      expect(said(await call({ RotateStrategy }))).toBe('200');
      expect(await versions()).toEqual(['v1*', 'v3', 'v4', 'v5', 'v6']);
      expect(said(await call({ RotateStrategy, SetAsDefault: true }))).toBe('200');
      expect(await versions()).toEqual(['v1', 'v4', 'v5', 'v6', 'v7*']);
    });
  });

  it.each([
    ['MalformedPolicyDocument', { PolicyDocument: '{}' }],
    ['MalformedPolicyDocument', { PolicyDocument: '{}', PolicyName: 'nobody' }],
    ['InvalidParameter.PolicyDocument.Length', { PolicyDocument: READER.padEnd(6145) }],
    ['InvalidParameter.PolicyName.Length', { PolicyName: 'x'.repeat(129) }],
    ['InvalidParameter.RotateStrategy', { RotateStrategy: 'All' }],
  ])('400 %s', async (code, params) => {
    expect(said(await call(params))).toBe(`400 ${code}`);
  });

  it("404 EntityNotExist.Policy for another account's and for a system policy", async () => {
    expect(said(await call({}, await world().account()))).toBe('404 EntityNotExist.Policy');
    expect(said(await call({ PolicyName: 'AdministratorAccess' }))).toBe('404 EntityNotExist.Policy');
  });

  it('409 LimitExceeded.Policy.Version beyond five, never passed by many at once', async () => {
    const answers = await Promise.all(Array.from({ length: 7 }, () => call()));
    const full = Array(3).fill('409 LimitExceeded.Policy.Version') as string[];
    expect(answers.map(said).sort()).toEqual(['200', '200', '200', '200', ...full]);
    expect(await versions()).toEqual(['v1*', 'v2', 'v3', 'v4', 'v5']);
  });
});
