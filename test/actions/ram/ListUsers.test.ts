import { beforeEach, expect, it } from '@jest/globals';
import { said } from '../../contract/outcome.ts';
import { makeRamUser, RAM } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('ram:ListUsers', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
  });
  const call = (params: object) => world().call(account, 'ListUsers', params, RAM);

  interface Listed {
    readonly IsTruncated: boolean;
    readonly Marker?: string;
    readonly Users: { readonly User: readonly { readonly UserName: string }[] };
  }
  const list = async (params: object) => (await call(params)).body as unknown as Listed;
  const names = ({ Users }: Listed) => Users.User.map(({ UserName }) => UserName);

  it('200 with every user once, page by page, by name', async () => {
    for (const name of ['c', 'A', 'b', 'E', 'd']) await makeRamUser(world(), account, name);
    const first = await list({ MaxItems: 2 });
    const second = await list({ MaxItems: 2, Marker: first.Marker });
    const third = await list({ MaxItems: 2, Marker: second.Marker });
    expect([first, second, third].map(names)).toEqual([['A', 'b'], ['c', 'd'], ['E']]);
    expect([first, second, third].map(({ IsTruncated }) => IsTruncated)).toEqual([true, true, false]);
    expect(third).not.toHaveProperty('Marker');
  });

  it("200 without another account's users", async () => {
    await makeRamUser(world(), await world().account());
    expect(names(await list({}))).toEqual([]);
  });

  it.each([
    [{ MaxItems: 0 }, 'MaxItems'],
    [{ MaxItems: 1001 }, 'MaxItems'],
    [{ Marker: 'forged' }, 'Marker'],
  ])('400 InvalidParameter for %j', async (params, name) => {
    expect(said(await call(params))).toBe(`400 InvalidParameter.${name}`);
  });

  it("400 InvalidParameter.Marker for another account's marker", async () => {
    const other = await world().account();
    for (const name of ['a', 'b']) await makeRamUser(world(), other, name);
    const { body } = await world().call(other, 'ListUsers', { MaxItems: 1 }, RAM);
    expect(said(await call({ Marker: body['Marker'] }))).toBe('400 InvalidParameter.Marker');
  });
});
