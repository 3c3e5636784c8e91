import { beforeEach, describe, expect, it } from '@jest/globals';
import { said } from '../../contract/outcome.ts';
import { allow, declareUser } from '../../contract/principals.ts';
import { makeRamRole, RAM } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('ram:TagResources', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
    for (const role of ['Operator', 'Auditor']) await makeRamRole(world(), account, role);
  });
  const call = (names: unknown, tags: unknown, ResourceType = 'role', key = account) => {
    const params = { ResourceType, ResourceNames: JSON.stringify(names), Tag: JSON.stringify(tags) };
    return world().call(key, 'TagResources', params, RAM);
  };
  const tagsOf = async (name: string, ResourceType = 'role') => {
    const params = { ResourceType, ResourceNames: JSON.stringify([name]), PageSize: 100 };
    const { body } = await world().call(account, 'ListTagResources', params, RAM);
    const tags = body['TagResources'] as { TagKey: string; TagValue: string }[];
    return tags.map(({ TagKey, TagValue }) => `${TagKey}=${TagValue}`);
  };
  const many = (count: number, prefix = 'k') =>
    Array.from({ length: count }, (_, at) => ({ Key: `${prefix}${at}`, Value: 'v' }));

  describe('200', () => {
    it('adds to what is there, on every resource; a key that is there gets the new value', async () => {
      await call(['Operator'], [{ Key: 'team', Value: 'ops' }]);
      const names = ['operator', 'AUDITOR', 'Operator'];
      expect(said(await call(names, [{ Key: 'team', Value: 'sales' }, { Key: 'x' }]))).toBe('200');
      expect(await tagsOf('Operator')).toEqual(['team=sales', 'x=']);
      expect(await tagsOf('Auditor')).toEqual(['team=sales', 'x=']);
    });

    it('knows the policies of the account', async () => {
      await world().database.knex('policies').insert({
        account_id: account.accountId,
        policy_name: 'Operate',
        created_at: world().now(),
        updated_at: world().now(),
      });
      expect(said(await call(['Operate'], [{ Key: 'team' }], 'policy'))).toBe('200');
      expect(await tagsOf('Operate', 'policy')).toEqual(['team=']);
      expect(said(await call(['ReadOnlyAccess'], [{ Key: 'team' }], 'policy'))).toBe('404 EntityNotExist.Policy');
    });

    it('loses none of many tags put on at once, in whichever order the resources are named', async () => {
      const orders = [
        ['Operator', 'Auditor'],
        ['Auditor', 'Operator'],
      ];
      const calls = many(8).map((tag, at) => call(orders[at % 2], [tag]));
      expect((await Promise.all(calls)).map(said)).toEqual(Array(8).fill('200'));
      expect(await tagsOf('Operator')).toHaveLength(8);
      expect(await tagsOf('Auditor')).toHaveLength(8);
    });

    it('needs the permission on every resource', async () => {
      const on = (name: string) => `acs:ram:*:${account.accountId}:role/${name}`;
      const half = await declareUser(world(), account, allow('ram:TagResources', on('operator')));
      const both = await declareUser(world(), account, allow('ram:TagResources', [on('operator'), on('auditor')]));
      const put = (user: typeof half) => call(['Operator', 'Auditor'], [{ Key: 'a' }], 'role', { ...account, ...user });
      expect(said(await put(half))).toBe('403 NoPermission');
      expect(said(await put(both))).toBe('200');
    });
  });

  describe('400', () => {
    it.each([
      ['InvalidParameter.Tag', ['Operator'], [{ Key: 'a' }, { Key: 'a' }]],
      ['InvalidParameter.Tag', ['Operator'], many(21)],
      ['InvalidParameter.Tag.Length', ['Operator'], [{ Key: '' }]],
      ['InvalidParameter.Tag.Length', ['Operator'], [{ Key: 'a', Value: 'x'.repeat(257) }]],
      ['InvalidParameter.ResourceNames', Array.from({ length: 51 }, (_, at) => `r${at}`), [{ Key: 'a' }]],
      ['MissingResourceNames', [], [{ Key: 'a' }]],
      ['MissingTag', ['Operator'], []],
    ])('%s', async (code, names, tags) => {
      expect(said(await call(names, tags))).toBe(`400 ${code}`);
    });

    it('InvalidParameter.ResourceType', async () => {
      expect(said(await call(['Operator'], [{ Key: 'a' }], 'user'))).toBe('400 InvalidParameter.ResourceType');
    });

    it('InvalidParameter.Tag beyond twenty on one resource, also for many at once', async () => {
      await call(['Operator'], many(18));
      const answers = await Promise.all(many(4, 'n').map((tag) => call(['Operator'], [tag])));
      expect(answers.map(said).sort()).toEqual(['200', '200', ...Array(2).fill('400 InvalidParameter.Tag')]);
      expect(await tagsOf('Operator')).toHaveLength(20);
      expect(said(await call(['Operator'], [{ Key: 'k1', Value: 'new' }]))).toBe('200');
    });
  });

  it("404 EntityNotExist.Role for another account's role, and nothing is tagged", async () => {
    await makeRamRole(world(), await world().account(), 'Theirs');
    expect(said(await call(['Operator', 'Theirs'], [{ Key: 'a' }]))).toBe('404 EntityNotExist.Role');
    expect(await tagsOf('Operator')).toEqual([]);
  });
});
