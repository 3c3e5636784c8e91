import { beforeEach, describe, expect, it } from '@jest/globals';
import { INSTANT, said } from '../../contract/outcome.ts';
import { makePolicy, makePolicyVersion, RAM, READER } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('ram:GetPolicy', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
    await makePolicy(world(), account);
  });
  const call = (PolicyType: string, PolicyName: string, who = account) =>
    world().call(who, 'GetPolicy', { PolicyType, PolicyName }, RAM);

  describe('200', () => {
    it('shows a custom policy with the document of the version in force', async () => {
      const later = READER.replace('ListUsers', 'GetUser');
      await makePolicyVersion(world(), account, later, { SetAsDefault: true });
      await makePolicyVersion(world(), account);
      expect((await call('Custom', 'Reader')).body).toMatchObject({
        Policy: {
          PolicyType: 'Custom',
          PolicyName: 'Reader',
          Description: '',
          DefaultVersion: 'v2',
          PolicyDocument: later,
          AttachmentCount: 0,
          UpdateDate: expect.stringMatching(INSTANT),
        },
        DefaultPolicyVersion: { VersionId: 'v2', IsDefaultVersion: true, PolicyDocument: later },
      });
    });

    it('shows a system policy', async () => {
      const { body } = await call('System', 'AliyunSTSAssumeRoleAccess');
      const { PolicyDocument } = body['DefaultPolicyVersion'] as { PolicyDocument: string };
      expect(JSON.parse(PolicyDocument)).toEqual({
        Version: '1',
        Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Resource: '*' }],
      });
    });
  });

  it('400 InvalidParameter.PolicyType', async () => {
    expect(said(await call('Inline', 'Reader'))).toBe('400 InvalidParameter.PolicyType');
  });

  it.each([
    ['System', 'Reader'],
    ['System', 'administratoraccess'],
    ['Custom', 'AdministratorAccess'],
    ['Custom', 'reader'],
  ])('404 EntityNotExist.Policy for %s %s', async (type, name) => {
    expect(said(await call(type, name))).toBe('404 EntityNotExist.Policy');
  });

  it("404 EntityNotExist.Policy for another account's", async () => {
    expect(said(await call('Custom', 'Reader', await world().account()))).toBe('404 EntityNotExist.Policy');
  });
});
