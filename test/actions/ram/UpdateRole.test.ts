import { beforeEach, describe, expect, it } from '@jest/globals';
import { said, shown } from '../../contract/outcome.ts';
import { makeRamRole, RAM, trustIn } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('ram:UpdateRole', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
    await makeRamRole(world(), account);
  });
  const call = (params: object) => world().call(account, 'UpdateRole', { RoleName: 'Operator', ...params }, RAM);
  const look = () => world().call(account, 'GetRole', { RoleName: 'Operator' }, RAM);

  describe('200', () => {
    it('changes what is given and keeps the rest', async () => {
      const trust = trustIn('1000000000000001');
      await call({ NewDescription: 'on call' });
      await call({ NewMaxSessionDuration: 7200 });
      await call({ RoleName: 'OPERATOR', NewAssumeRolePolicyDocument: trust });
      expect(shown(await look(), 'Role')).toMatchObject({
        RoleName: 'Operator',
        Description: 'on call',
        MaxSessionDuration: 7200,
        AssumeRolePolicyDocument: trust,
      });
    });

    it('keeps the tags', async () => {
      await makeRamRole(world(), account, 'Tagged', [{ Key: 'team', Value: 'ops' }]);
      await call({ RoleName: 'Tagged', NewDescription: 'on call' });
      const { body } = await world().call(account, 'ListRoles', { Tag: '[{"Key":"team"}]' }, RAM);
      expect(body).toMatchObject({ Roles: { Role: [{ RoleName: 'Tagged', Description: 'on call' }] } });
    });

    it('moves UpdateDate and keeps CreateDate', async () => {
      const before = shown(await look(), 'Role');
      world().advance(10);
      const after = shown(await call({ NewDescription: 'x' }), 'Role');
      expect(after['CreateDate']).toBe(before['CreateDate']);
      expect((after['UpdateDate'] as string) > (before['UpdateDate'] as string)).toBe(true);
    });

    it('loses neither of two changes at once', async () => {
      await Promise.all([{ NewDescription: 'on call' }, { NewMaxSessionDuration: 7200 }].map(call));
      expect(shown(await look(), 'Role')).toMatchObject({ Description: 'on call', MaxSessionDuration: 7200 });
    });
  });

  describe('400', () => {
    it.each([
      ['InvalidParameter.NewAssumeRolePolicyDocument.Length', { NewAssumeRolePolicyDocument: ' '.repeat(4097) }],
      ['InvalidParameter.NewDescription.Length', { NewDescription: 'x'.repeat(1025) }],
      ['InvalidParameter.NewMaxSessionDuration', { NewMaxSessionDuration: 60 }],
      ['InvalidParameter.RoleName.InvalidChars', { RoleName: 'a b' }],
      ['MalformedPolicyDocument', { NewAssumeRolePolicyDocument: '{}' }],
    ])('%s', async (code, params) => {
      expect(said(await call(params))).toBe(`400 ${code}`);
    });
  });

  it("404 EntityNotExist.Role, also for another account's role", async () => {
    await makeRamRole(world(), await world().account(), 'Theirs');
    expect(said(await call({ RoleName: 'Theirs', NewDescription: 'x' }))).toBe('404 EntityNotExist.Role');
  });
});
