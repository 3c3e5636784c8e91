import { beforeEach, expect, it } from '@jest/globals';
import { said } from '../../contract/outcome.ts';
import { makeRamGroup, makeRamUser, RAM } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('ram:ListGroups', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
  });
  const call = (params: object) => world().call(account, 'ListGroups', params, RAM);

  interface Listed {
    readonly IsTruncated: boolean;
    readonly Marker?: string;
    readonly Groups: { readonly Group: readonly { readonly GroupName: string }[] };
  }
  const list = async (params: object) => (await call(params)).body as unknown as Listed;
  const names = ({ Groups }: Listed) => Groups.Group.map(({ GroupName }) => GroupName);

  it('200 with every group once, page by page, by name', async () => {
    for (const name of ['c', 'A', 'b']) await makeRamGroup(world(), account, name);
    const first = await list({ MaxItems: 2 });
    const second = await list({ MaxItems: 2, Marker: first.Marker });
    expect([first, second].map(names)).toEqual([['A', 'b'], ['c']]);
    expect([first, second].map(({ IsTruncated }) => IsTruncated)).toEqual([true, false]);
    expect(second).not.toHaveProperty('Marker');
  });

  it("200 without another account's groups", async () => {
    await makeRamGroup(world(), await world().account());
    expect(names(await list({}))).toEqual([]);
  });

  it.each([
    [{ MaxItems: 0 }, 'MaxItems'],
    [{ MaxItems: 1001 }, 'MaxItems'],
    [{ Marker: 'forged' }, 'Marker'],
  ])('400 InvalidParameter for %j', async (params, name) => {
    expect(said(await call(params))).toBe(`400 InvalidParameter.${name}`);
  });

  it('400 InvalidParameter.Marker for the marker of another list', async () => {
    for (const name of ['a', 'b']) await makeRamUser(world(), account, name);
    const { body } = await world().call(account, 'ListUsers', { MaxItems: 1 }, RAM);
    expect(said(await call({ Marker: body['Marker'] }))).toBe('400 InvalidParameter.Marker');
  });
});
