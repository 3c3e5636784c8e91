import { beforeEach, expect, it } from '@jest/globals';
import { said } from '../../contract/outcome.ts';
import { makeRamRole, RAM } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('ram:ListRoles', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
  });
  const call = (params: object) => world().call(account, 'ListRoles', params, RAM);

  interface Listed {
    readonly IsTruncated: boolean;
    readonly Marker?: string;
    readonly Roles: { readonly Role: readonly { readonly RoleName: string }[] };
  }
  const list = async (params: object) => (await call(params)).body as unknown as Listed;
  const names = ({ Roles }: Listed) => Roles.Role.map(({ RoleName }) => RoleName);
  const tagged = (...tags: object[]) => ({ Tag: JSON.stringify(tags) });

  it('200 with every role once, page by page, by name', async () => {
    for (const name of ['c', 'A', 'b']) await makeRamRole(world(), account, name);
    const first = await list({ MaxItems: 2 });
    const second = await list({ MaxItems: 2, Marker: first.Marker });
    expect([first, second].map(names)).toEqual([['A', 'b'], ['c']]);
    expect([first, second].map(({ IsTruncated }) => IsTruncated)).toEqual([true, false]);
    expect(second).not.toHaveProperty('Marker');
  });

  it('200 with the roles that carry every tag asked for', async () => {
    const [ops, sales] = [
      { Key: 'team', Value: 'ops' },
      { Key: 'team', Value: 'sales' },
    ];
    await makeRamRole(world(), account, 'a', [ops]);
    await makeRamRole(world(), account, 'b', [sales, { Key: 'x', Value: '' }]);
    await makeRamRole(world(), account, 'c');
    expect(names(await list(tagged(ops)))).toEqual(['a']);
    expect(names(await list(tagged({ Key: 'team' })))).toEqual(['a', 'b']);
    expect(names(await list(tagged({ Key: 'team' }, { Key: 'x', Value: '' })))).toEqual(['b']);
    expect(names(await list(tagged(ops, sales)))).toEqual([]);
    const first = await list({ ...tagged({ Key: 'team' }), MaxItems: 1 });
    expect(names(await list({ ...tagged({ Key: 'team' }), Marker: first.Marker }))).toEqual(['b']);
    expect(said(await call({ Marker: first.Marker }))).toBe('400 InvalidParameter.Marker');
  });

  it("200 without another account's roles", async () => {
    await makeRamRole(world(), await world().account());
    expect(names(await list({}))).toEqual([]);
  });

  it.each([
    [{ MaxItems: 0 }, 'MaxItems'],
    [{ Marker: 'forged' }, 'Marker'],
    [{ Tag: 'team' }, 'Tag'],
  ])('400 InvalidParameter for %j', async (params, name) => {
    expect(said(await call(params))).toBe(`400 InvalidParameter.${name}`);
  });
});
