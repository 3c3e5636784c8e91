import { beforeEach, describe, expect, it } from '@jest/globals';
import { INSTANT, said, shown } from '../../contract/outcome.ts';
import { makePolicy, RAM, READER } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('ram:CreatePolicy', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
  });
  const call = (params: object) =>
    world().call(account, 'CreatePolicy', { PolicyName: 'Reader', PolicyDocument: READER, ...params }, RAM);

  describe('200', () => {
    it('shows the policy, in force as v1', async () => {
      expect(shown(await call({ Description: 'reads' }), 'Policy')).toEqual({
        PolicyType: 'Custom',
        PolicyName: 'Reader',
        Description: 'reads',
        DefaultVersion: 'v1',
        CreateDate: expect.stringMatching(INSTANT),
      });
    });

    it('takes a name that another account or a system policy has, and another case', async () => {
      await makePolicy(world(), await world().account());
      for (const PolicyName of ['Reader', 'reader', 'AdministratorAccess']) {
        expect(said(await call({ PolicyName }))).toBe('200');
      }
    });

    it('takes a document of 6144 characters', async () => {
      expect(said(await call({ PolicyDocument: READER.padEnd(6144) }))).toBe('200');
    });
  });

  it('tells the operator of a document that is hardly meant as it is', async () => {
    const Statement = [{ Effect: 'Allow', Action: 'cloudsso:GetUsr', Resource: '*' }];
    await call({ PolicyName: 'odd', PolicyDocument: JSON.stringify({ Version: '1', Statement }) });
    await call({ PolicyName: 'narrow' });
    const told = world().warned.filter(({ policy }) => ['odd', 'narrow'].includes(policy));
    expect(told).toMatchObject([{ policy: 'odd', warnings: [{ rule: 'UnknownAction', statement: 0 }] }]);
  });

  describe('400', () => {
    it.each([
      ['InvalidParameter.PolicyName.Length', { PolicyName: 'x'.repeat(129) }],
      ['InvalidParameter.PolicyName.InvalidChars', { PolicyName: 'a_b' }],
      ['InvalidParameter.Description.Length', { Description: 'x'.repeat(1025) }],
      ['InvalidParameter.PolicyDocument.Length', { PolicyDocument: READER.padEnd(6145) }],
      ['InvalidParameter.PolicyDocument.Length', { PolicyDocument: '' }],
      ['InvalidParameter.Tag', { Tag: '[{"Key":"a","Value":"1"},{"Key":"a","Value":"2"}]' }],
      ['MalformedPolicyDocument', { PolicyDocument: '{"Version":"1"}' }],
      ['MalformedPolicyDocument', { PolicyDocument: READER.replace('cloudsso:ListUsers', 'everything') }],
      ['MissingPolicyDocument', { PolicyDocument: undefined }],
    ])('%s', async (code, params) => {
      expect(said(await call(params))).toBe(`400 ${code}`);
    });
  });

  describe('409', () => {
    it('EntityAlreadyExists.Policy for all but one of many at once', async () => {
      const answers = await Promise.all(Array.from({ length: 6 }, () => call({})));
      expect(answers.map(said).sort()).toEqual(['200', ...Array(5).fill('409 EntityAlreadyExists.Policy')]);
    });

    it('LimitExceeded.Policy beyond fifteen hundred, never passed by two at once', async () => {
      const rows = Array.from({ length: 1499 }, (_, at) => ({
        account_id: account.accountId,
        policy_name: `p${at}`,
        created_at: world().now(),
        updated_at: world().now(),
      }));
      await world().database.knex('policies').insert(rows);
      const answers = await Promise.all(['a', 'b', 'c'].map((PolicyName) => call({ PolicyName })));
      expect(answers.map(said).sort()).toEqual(['200', '409 LimitExceeded.Policy', '409 LimitExceeded.Policy']);
      expect(said(await call({ PolicyName: 'p0' }))).toBe('409 EntityAlreadyExists.Policy');
    });
  });
});
