import { beforeEach, describe, expect, it } from '@jest/globals';
import { said } from '../../contract/outcome.ts';
import { allow, declareUser } from '../../contract/principals.ts';
import { makeRamRole, RAM } from '../../support/given.ts';
import { onEveryDatabase, type Account, type Key } from '../../support/world.ts';

onEveryDatabase('ram:ListTagResources', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
    await makeRamRole(world(), account, 'b', [
      { Key: 'team', Value: 'ops' },
      { Key: 'Z', Value: '' },
    ]);
    await makeRamRole(world(), account, 'A', [{ Key: 'team', Value: 'sales' }]);
    await makeRamRole(world(), account, 'c');
  });
  const call = (params: object, key: Key = account) =>
    world().call(key, 'ListTagResources', { ResourceType: 'role', ...params }, RAM);

  interface Listed {
    readonly NextToken?: string;
    readonly TagResources: readonly Readonly<Record<'ResourceName' | 'TagKey' | 'TagValue', string>>[];
  }
  const list = async (params: object) => (await call(params)).body as unknown as Listed;
  const words = ({ TagResources }: Listed) =>
    TagResources.map(({ ResourceName, TagKey, TagValue }) => `${ResourceName} ${TagKey}=${TagValue}`);

  describe('200', () => {
    it('with every tag once, page by page, by resource and key', async () => {
      const first = await list({ PageSize: 2 });
      const second = await list({ PageSize: 2, NextToken: first.NextToken });
      expect([first, second].map(words)).toEqual([['A team=sales', 'b Z='], ['b team=ops']]);
      expect(second).not.toHaveProperty('NextToken');
      expect(words(await list({}))).toHaveLength(3);
    });

    it.each([
      [{ ResourceNames: '["B","nobody"]' }, ['b Z=', 'b team=ops']],
      [{ ResourceNames: '[]' }, ['A team=sales', 'b Z=', 'b team=ops']],
      [{ Tag: '[{"Key":"team","Value":"ops"}]' }, ['b Z=', 'b team=ops']],
      [{ Tag: '[{"Key":"team"}]' }, ['A team=sales', 'b Z=', 'b team=ops']],
      [{ Tag: '[{"Key":"team"}]', ResourceNames: '["a"]' }, ['A team=sales']],
      [{ ResourceType: 'policy' }, []],
    ])('for %j', async (params, expected) => {
      expect(words(await list(params))).toEqual(expected);
    });

    it('for policies, whose names have case', async () => {
      const policies = ['P', 'p'].map((policy_name) => ({
        account_id: account.accountId,
        policy_name,
        tags: JSON.stringify({ name: policy_name }),
        created_at: world().now(),
        updated_at: world().now(),
      }));
      await world().database.knex('policies').insert(policies);
      expect(words(await list({ ResourceType: 'policy', ResourceNames: '["p"]' }))).toEqual(['p name=p']);
      const first = await list({ ResourceType: 'policy', PageSize: 1 });
      const second = await list({ ResourceType: 'policy', PageSize: 1, NextToken: first.NextToken });
      expect([first, second].map(words)).toEqual([['P name=P'], ['p name=p']]);
    });

    it("without another account's resources", async () => {
      expect((await call({}, await world().account())).body).toMatchObject({ TagResources: [] });
    });
  });

  it('403 NoPermission for all roles with the permission on one', async () => {
    const resource = `acs:ram:*:${account.accountId}:role/a`;
    const user = await declareUser(world(), account, allow('ram:ListTagResources', resource));
    expect(said(await call({ ResourceNames: '["A"]' }, user))).toBe('200');
    expect(said(await call({}, user))).toBe('403 NoPermission');
    expect(said(await call({ ResourceNames: '["*"]' }, user))).toBe('403 NoPermission');
  });

  it.each([
    [{ PageSize: 0 }, 'PageSize'],
    [{ PageSize: 101 }, 'PageSize'],
    [{ NextToken: 'forged' }, 'NextToken'],
    [{ ResourceNames: 'a' }, 'ResourceNames'],
    [{ ResourceType: 'user' }, 'ResourceType'],
  ])('400 InvalidParameter for %j', async (params, name) => {
    expect(said(await call(params))).toBe(`400 InvalidParameter.${name}`);
  });

  it('400 InvalidParameter.NextToken for the token of another question', async () => {
    const { NextToken } = await list({ PageSize: 1 });
    const answer = await call({ PageSize: 1, NextToken, ResourceNames: '["b"]' });
    expect(said(answer)).toBe('400 InvalidParameter.NextToken');
  });
});
