import { beforeEach, expect, it } from '@jest/globals';
import { INSTANT, said } from '../../contract/outcome.ts';
import { join, makeRamGroup, makeRamUser, RAM } from '../../support/given.ts';
import { onEveryDatabase, type Account } from '../../support/world.ts';

onEveryDatabase('ram:ListUsersForGroup', (world) => {
  let account: Account;
  beforeEach(async () => {
    account = await world().account();
    for (const group of ['Dev-Team', 'Ops']) await makeRamGroup(world(), account, group);
  });
  const call = (params: object) => world().call(account, 'ListUsersForGroup', params, RAM);

  interface Listed {
    readonly IsTruncated: boolean;
    readonly Marker?: string;
    readonly Users: { readonly User: readonly { readonly UserName: string }[] };
  }
  const list = async (params: object) => (await call(params)).body as unknown as Listed;
  const names = ({ Users }: Listed) => Users.User.map(({ UserName }) => UserName);

  it('200 with the members of this group alone, page by page, by name', async () => {
    for (const user of ['c', 'A', 'b', 'other']) await makeRamUser(world(), account, user);
    for (const user of ['c', 'A', 'b']) await join(world(), account, user);
    await join(world(), account, 'other', 'Ops');
    const first = await list({ GroupName: 'Dev-Team', MaxItems: 2 });
    const second = await list({ GroupName: 'dev-team', MaxItems: 2, Marker: first.Marker });
    expect([first, second].map(names)).toEqual([['A', 'b'], ['c']]);
    expect(second).toMatchObject({
      IsTruncated: false,
      Users: { User: [{ JoinDate: expect.stringMatching(INSTANT) }] },
    });
    expect(said(await call({ GroupName: 'Ops', Marker: first.Marker }))).toBe('400 InvalidParameter.Marker');
  });

  it("404 EntityNotExist.Group for another account's group", async () => {
    await makeRamGroup(world(), await world().account(), 'Theirs');
    expect(said(await call({ GroupName: 'Theirs' }))).toBe('404 EntityNotExist.Group');
  });
});
