import { beforeEach, expect, it } from '@jest/globals';
import { said } from '../../contract/outcome.ts';
import { makeRamRole, RAM } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('ram:UntagResources', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
    const tags = ['a', 'b', 'c'].map((Key) => ({ Key, Value: 'v' }));
    for (const role of ['Operator', 'Auditor']) await makeRamRole(world(), account, role, tags);
  });
  const call = (names: readonly string[], more: object) => {
    const params = { ResourceType: 'role', ResourceNames: JSON.stringify(names), ...more };
    return world().call(account, 'UntagResources', params, RAM);
  };
  const left = async (): Promise<readonly string[]> => {
    const { body } = await world().call(account, 'ListTagResources', { ResourceType: 'role' }, RAM);
    const tags = body['TagResources'] as { ResourceName: string; TagKey: string }[];
    return tags.map(({ ResourceName, TagKey }) => `${ResourceName} ${TagKey}`);
  };

  it('200 without the tags of these keys, whether they are there or not', async () => {
    expect(said(await call(['OPERATOR'], { TagKeys: '["a","c","nobody"]' }))).toBe('200');
    expect(await left()).toEqual(['Auditor a', 'Auditor b', 'Auditor c', 'Operator b']);
  });

  it('200 without any tag', async () => {
    expect(said(await call(['Operator', 'Auditor'], { All: true }))).toBe('200');
    expect(await left()).toEqual([]);
  });

  it('200 without these keys alone when both is said', async () => {
    expect(said(await call(['Operator', 'Auditor'], { TagKeys: '["a"]', All: true }))).toBe('200');
    expect(await left()).toEqual(['Auditor b', 'Auditor c', 'Operator b', 'Operator c']);
  });

  it.each([
    ['MissingTagKeys', {}],
    ['MissingTagKeys', { TagKeys: '[]', All: false }],
    ['InvalidParameter.TagKeys', { TagKeys: 'a' }],
    ['InvalidParameter.TagKeys', { TagKeys: JSON.stringify(Array(21).fill('a')) }],
    ['InvalidParameter.All', { All: 'perhaps' }],
  ])('400 %s for %j', async (code, more) => {
    expect(said(await call(['Operator'], more))).toBe(`400 ${code}`);
  });

  it('404 EntityNotExist for what is not there, and nothing is taken off', async () => {
    await makeRamRole(world(), await world().account(), 'Theirs');
    expect(said(await call(['Operator', 'Theirs'], { All: true }))).toBe('404 EntityNotExist.Role');
    const policy = { ResourceType: 'policy', All: true };
    expect(said(await call(['Operator'], policy))).toBe('404 EntityNotExist.Policy');
    expect(await left()).toHaveLength(6);
  });
});
