import { beforeEach, describe, expect, it } from '@jest/globals';
import { INSTANT, said, shown } from '../../contract/outcome.ts';
import { makeRamRole, RAM, trustIn } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('ram:CreateRole', (world) => {
  let account: Account;
  let AssumeRolePolicyDocument: string;
  beforeEach(async () => {
    account = await world().account();
    AssumeRolePolicyDocument = trustIn(account.accountId);
  });
  const call = (params: object) => world().call(account, 'CreateRole', { AssumeRolePolicyDocument, ...params }, RAM);

  describe('200', () => {
    it('shows the role: an id of 18 digits, its ARN in lower case, its trust policy letter by letter', async () => {
      const trust = ` ${AssumeRolePolicyDocument}\n`;
      const role = shown(await call({ RoleName: 'Op.Erator', AssumeRolePolicyDocument: trust }), 'Role');
      expect(role).toMatchObject({
        RoleName: 'Op.Erator',
        Arn: `acs:ram::${account.accountId}:role/op.erator`,
        AssumeRolePolicyDocument: trust,
        Description: '',
        MaxSessionDuration: 3600,
        CreateDate: expect.stringMatching(INSTANT),
      });
      expect(role['RoleId']).toMatch(/^\d{18}$/);
    });

    it('keeps tags; one without a value has an empty one', async () => {
      await call({ RoleName: 'a', Tag: JSON.stringify([{ Key: 'team', Value: 'ops' }, { Key: '__proto__' }]) });
      const { body } = await world().call(account, 'ListRoles', {}, RAM);
      const Tag = [
        { TagKey: 'team', TagValue: 'ops' },
        { TagKey: '__proto__', TagValue: '' },
      ];
      expect(body).toMatchObject({ Roles: { Role: [{ Tags: { Tag } }] } });
    });

    it('takes a name that another account has', async () => {
      await makeRamRole(world(), await world().account());
      expect(said(await call({ RoleName: 'Operator' }))).toBe('200');
    });
  });

  describe('400', () => {
    it.each([
      ['RoleName.Length', { RoleName: 'x'.repeat(65) }],
      ['RoleName.InvalidChars', { RoleName: 'a_b' }],
      ['Description.Length', { Description: 'x'.repeat(1025) }],
      ['AssumeRolePolicyDocument.Length', { AssumeRolePolicyDocument: '' }],
      ['AssumeRolePolicyDocument.Length', { AssumeRolePolicyDocument: ' '.repeat(4097) }],
      ['MaxSessionDuration', { MaxSessionDuration: 3599 }],
      ['MaxSessionDuration', { MaxSessionDuration: 43201 }],
      ['Tag', { Tag: 'team' }],
      ['Tag', { Tag: '[{"Key":"a"},{"Key":"a"}]' }],
      ['Tag.Length', { Tag: '[{"Key":""}]' }],
    ])('InvalidParameter.%s for %j', async (code, params) => {
      expect(said(await call({ RoleName: 'a', ...params }))).toBe(`400 InvalidParameter.${code}`);
    });

    it.each([
      ['no JSON', 'everybody'],
      ['a policy for an identity', '{"Version":"1","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}'],
      ['another Version', '{"Version":"2012-10-17","Statement":[]}'],
    ])('MalformedPolicyDocument for %s, and nothing is made', async (_what, document) => {
      const answer = await call({ RoleName: 'a', AssumeRolePolicyDocument: document });
      expect(said(answer)).toBe('400 MalformedPolicyDocument');
      expect(said(await world().call(account, 'GetRole', { RoleName: 'a' }, RAM))).toBe('404 EntityNotExist.Role');
    });

    it('MissingAssumeRolePolicyDocument', async () => {
      const answer = await world().call(account, 'CreateRole', { RoleName: 'a' }, RAM);
      expect(said(answer)).toBe('400 MissingAssumeRolePolicyDocument');
    });
  });

  describe('409', () => {
    it('EntityAlreadyExists.Role whatever the case, for all but one of many at once', async () => {
      const answers = await Promise.all(['same', 'Same', 'SAME', 'saME'].map((RoleName) => call({ RoleName })));
      expect(answers.map(said).sort()).toEqual(['200', ...Array(3).fill('409 EntityAlreadyExists.Role')]);
    });

    it('LimitExceeded.Role beyond a thousand, also for many at once, after hearing of a duplicate', async () => {
      const rows = Array.from({ length: 998 }, (_, at) => ({
        role_id: `${account.accountId}${at}`,
        account_id: account.accountId,
        role_name: `r${at}`,
        created_at: world().now(),
        updated_at: world().now(),
      }));
      await world().database.knex('ram_roles').insert(rows);
      const answers = await Promise.all(['a', 'b', 'c', 'd'].map((RoleName) => call({ RoleName })));
      expect(answers.map(said).sort()).toEqual(['200', '200', ...Array(2).fill('409 LimitExceeded.Role')]);
      expect(said(await call({ RoleName: 'R1' }))).toBe('409 EntityAlreadyExists.Role');
    });
  });
});
