import { beforeEach, describe, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { systemPolicies } from '../../../src/policy/systemPolicies.ts';
import { ECS, LOOK, makeConfigured, type Configured } from '../../support/givenEntitlements.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('cloudsso:AddPermissionPolicyToAccessConfiguration', (world) => {
  let account: Account;
  let made: Configured;
  beforeEach(async () => {
    account = await world().account();
    made = await makeConfigured(world(), account);
  });
  const call = (params: object) =>
    world().call(account, 'AddPermissionPolicyToAccessConfiguration', { ...made, ...params });
  const inline = (PermissionPolicyName: string, InlinePolicyDocument?: string) =>
    call({ PermissionPolicyType: 'Inline', PermissionPolicyName, InlinePolicyDocument });

  it.each(['nothing', ''])('200, and the document %p is ignored for a system policy', async (InlinePolicyDocument) => {
    expect(said(await call({ ...ECS, InlinePolicyDocument }))).toBe('200');
    const policies = await world().call(account, 'ListPermissionPoliciesInAccessConfiguration', made);
    expect(shown<object[]>(policies, 'PermissionPolicies')[0]).not.toHaveProperty('PermissionPolicyDocument');
  });

  it.each([
    ['no document', undefined],
    ['an empty one', ''],
    ['no policy', '{}'],
    ['no JSON', '{'],
    ['a long one', LOOK.padEnd(6145)],
  ])('400 InvalidParameter.InlinePolicyDocument for %s', async (_what, document) => {
    expect(said(await inline('Look', document))).toBe('400 InvalidParameter.InlinePolicyDocument');
  });

  it('400 InvalidParameter.PermissionPolicyName only for an inline name of 33 characters', async () => {
    expect(said(await inline('x'.repeat(33), LOOK))).toBe('400 InvalidParameter.PermissionPolicyName');
    expect(said(await inline('x'.repeat(32), LOOK))).toBe('200');
    const long = { PermissionPolicyType: 'System', PermissionPolicyName: 'x'.repeat(33) };
    expect(said(await call(long))).toBe('404 EntityNotExists.Policy');
  });

  it('404 EntityNotExists.AccessConfiguration, EntityNotExists.Directory', async () => {
    expect(said(await call({ ...ECS, AccessConfigurationId: 'ac-x' }))).toBe('404 EntityNotExists.AccessConfiguration');
    expect(said(await call({ ...ECS, DirectoryId: 'd-x' }))).toBe('404 EntityNotExists.Directory');
  });

  describe('409', () => {
    it('EntityAlreadyExists.PermissionPolicy for the same name, LimitExceeded.InlinePolicy for another inline one', async () => {
      await inline('Look', LOOK);
      expect(said(await inline('Look', LOOK))).toBe('409 EntityAlreadyExists.PermissionPolicy');
      expect(said(await inline('Act', LOOK))).toBe('409 LimitExceeded.InlinePolicy');
    });

    it('LimitExceeded.SystemPolicy for the twenty-first, however many come at once', async () => {
      const names = systemPolicies.slice(0, 22).map(({ name }) => name);
      const answers = await Promise.all(
        names.map((PermissionPolicyName) => call({ PermissionPolicyType: 'System', PermissionPolicyName })),
      );
      expect(answers.map(said).sort()).toEqual([
        ...Array<string>(20).fill('200'),
        ...Array<string>(2).fill('409 LimitExceeded.SystemPolicy'),
      ]);
    });
  });
});
