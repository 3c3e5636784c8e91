import { describe, expect, it } from '@jest/globals';
import type { UserQuery, UserRows } from '../../src/directory/user.ts';
import { SqlUserRows } from '../../src/store/userRows.ts';
import { asCall, LATER, newUser, NOW, onEachDatabase, REGION, scope, settle } from './ground.ts';

onEachDatabase('users', (ground) => {
  const withRows = <R>(accountId: string, use: (rows: UserRows) => Promise<R>, region = REGION): Promise<R> =>
    asCall(ground(), accountId, (work) => use(new SqlUserRows(work, scope(accountId, region))));
  const synchronize = (directoryId: string, userId: string, externalId: string) =>
    ground()
      .database.knex('users')
      .where({ directory_id: directoryId, user_id: userId })
      .update({ provision_type: 'Synchronized', external_id: externalId });

  it('come back as they went in', async () => {
    const { accountId, directoryId } = await settle(ground());
    const { at, ...given } = newUser(directoryId, 'u-1', {
      firstName: 'Ä',
      lastName: '李',
      displayName: 'O\'Neil \\ "x" -- ; drop',
      description: '😀\n\t%_',
      email: 'a@example.com',
      tags: { team: 'blue', '': '', "'": '"' },
      status: 'Disabled',
    });
    const born = { isDisabledBySource: false, deletion: undefined, guid: expect.stringMatching(/^[0-9a-f-]{36}$/) };
    const times = { createdAt: at, updatedAt: at };
    const made = { ...given, provisionType: 'Manual', externalId: undefined, ...born, ...times };
    expect(await withRows(accountId, (rows) => rows.insert({ ...given, at }))).toEqual(made);
    expect(await withRows(accountId, (rows) => rows.find(directoryId, 'u-1'))).toEqual(made);
    const held = await withRows(accountId, (rows) => rows.hold(directoryId, 'u-1'));
    expect(held).toEqual({ user: made, synchronizationEnabled: false });
  });

  it('are not there for another account or from another region', async () => {
    const { accountId, directoryId } = await settle(ground(), ['u-1']);
    await synchronize(directoryId, 'u-1', 'x-1');
    const query = { directoryId, tags: [] };
    for (const [who, where] of [
      [await ground().account(), REGION],
      [accountId, 'us-west-1'],
    ] as const) {
      expect(await withRows(who, (rows) => rows.find(directoryId, 'u-1'), where)).toBeUndefined();
      expect(await withRows(who, (rows) => rows.findByExternalId(directoryId, 'x-1'), where)).toBeUndefined();
      expect(await withRows(who, (rows) => rows.hold(directoryId, 'u-1'), where)).toBeUndefined();
      expect(await withRows(who, (rows) => rows.slice(query, undefined, 9), where)).toEqual({ users: [] });
      expect(await withRows(who, (rows) => rows.count(query), where)).toBe(0);
    }
  });

  describe('names and addresses', () => {
    it('are taken whatever their case, and only in their directory', async () => {
      const { accountId, directoryId } = await settle(ground());
      const insert = (id: string, change: object) =>
        withRows(accountId, (rows) => rows.insert(newUser(directoryId, id, change)));
      await insert('u-1', { name: 'Alice', email: 'Alice@Example.com' });
      await expect(insert('u-2', { name: 'ALICE' })).rejects.toMatchObject({
        fault: 'UserNameTaken',
        detail: { UserName: 'ALICE' },
      });
      await expect(insert('u-2', { email: 'aLICE@eXAMPLE.COM' })).rejects.toMatchObject({
        fault: 'UserEmailTaken',
        detail: { Email: 'aLICE@eXAMPLE.COM' },
      });
      const other = await settle(ground());
      const same = newUser(other.directoryId, 'u-1', { name: 'Alice', email: 'Alice@Example.com' });
      expect((await withRows(other.accountId, (rows) => rows.insert(same))).name).toBe('Alice');
    });

    it('may be empty for many', async () => {
      const { accountId, directoryId } = await settle(ground(), ['u-1', 'u-2']);
      expect(await withRows(accountId, (rows) => rows.count({ directoryId, tags: [] }))).toBe(2);
    });

    it('are taken by a change too', async () => {
      const { accountId, directoryId } = await settle(ground(), ['u-2']);
      await withRows(accountId, (rows) => rows.insert(newUser(directoryId, 'u-1', { email: 'a@example.com' })));
      const change = withRows(accountId, async (rows) => {
        const held = await rows.hold(directoryId, 'u-2');
        if (held) await rows.update(held.user, { email: 'A@example.com' }, LATER);
      });
      await expect(change).rejects.toMatchObject({ fault: 'UserEmailTaken' });
    });
  });

  it('are changed in what is named and nothing else', async () => {
    const { accountId, directoryId } = await settle(ground(), ['u-1', 'u-2']);
    const changes = { firstName: 'F', lastName: 'L', displayName: 'D', description: 'T', email: 'e@example.com' };
    const [before, after] = await withRows(accountId, async (rows) => {
      const held = await rows.hold(directoryId, 'u-1');
      if (!held) throw new Error('no user');
      return [held.user, await rows.update(held.user, changes, LATER)];
    });
    expect(after).toEqual({ ...before, ...changes, updatedAt: LATER });
    expect(await withRows(accountId, (rows) => rows.find(directoryId, 'u-2'))).toMatchObject({
      firstName: '',
      updatedAt: NOW,
    });
  });

  it('are deleted', async () => {
    const { accountId, directoryId } = await settle(ground(), ['u-1', 'u-2']);
    await withRows(accountId, (rows) => rows.delete(directoryId, 'u-1'));
    expect(await withRows(accountId, (rows) => rows.find(directoryId, 'u-1'))).toBeUndefined();
    expect(await withRows(accountId, (rows) => rows.find(directoryId, 'u-2'))).toBeDefined();
  });

  it('are found by the identifier of their source only when they come from there', async () => {
    const { accountId, directoryId } = await settle(ground(), ['u-1']);
    const find = () => withRows(accountId, (rows) => rows.findByExternalId(directoryId, 'x-1'));
    expect(await find()).toBeUndefined();
    await synchronize(directoryId, 'u-1', 'x-1');
    expect(await find()).toMatchObject({ id: 'u-1', externalId: 'x-1', provisionType: 'Synchronized' });
    await ground().database.knex('users').where({ directory_id: directoryId }).update({ provision_type: 'Manual' });
    expect(await find()).toBeUndefined();
  });

  it('are held with the switch of their directory', async () => {
    const { accountId, directoryId } = await settle(ground(), ['u-1']);
    await ground()
      .database.knex('directories')
      .where({ directory_id: directoryId })
      .update({ synchronization_enabled: true });
    const held = await withRows(accountId, (rows) => rows.hold(directoryId, 'u-1'));
    expect(held?.synchronizationEnabled).toBe(true);
  });

  describe('lists', () => {
    const NAMED = [
      ['u-9', 'alice', { team: 'blue' }],
      ['u-5', 'Alicia', { team: 'red', site: 'hq' }],
      ['u-7', 'bob', {}],
      ['u-1', 'a_ice', { 'te%am': '' }],
      ['u-3', 'al%ce', { team: '' }],
      ['u-2', 'al\\ce', {}],
    ] as const;
    const settleNamed = async () => {
      const ids = await settle(ground());
      await withRows(ids.accountId, async (rows) => {
        for (const [id, name, tags] of NAMED) await rows.insert(newUser(ids.directoryId, id, { name, tags }));
      });
      await synchronize(ids.directoryId, 'u-7', 'x-7');
      await withRows(ids.accountId, (rows) => rows.setStatus(ids.directoryId, 'u-9', 'Disabled', LATER));
      return ids;
    };

    it('are in the order of creation and go on after a position', async () => {
      const { accountId, directoryId } = await settleNamed();
      const page = (after: string | undefined, most: number) =>
        withRows(accountId, (rows) => rows.slice({ directoryId, tags: [] }, after, most));
      const all = await page(undefined, 100);
      expect(all.users.map(({ user }) => user.id)).toEqual(NAMED.map(([id]) => id));
      const ids: string[] = [];
      for (let after: string | undefined; ;) {
        const { users } = await page(after, 2);
        ids.push(...users.map(({ user }) => user.id));
        after = users.at(-1)?.position;
        if (users.length === 0) break;
      }
      expect(ids).toEqual(NAMED.map(([id]) => id));
    });

    it.each<[string, Partial<UserQuery>, readonly string[]]>([
      ['everything', {}, ['u-9', 'u-5', 'u-7', 'u-1', 'u-3', 'u-2']],
      ['a status', { status: 'Disabled' }, ['u-9']],
      ['a way of making', { provisionType: 'Synchronized' }, ['u-7']],
      ['a name in any case', { name: { operator: 'eq', value: 'ALICE' } }, ['u-9']],
      ['a name that is a pattern only in SQL', { name: { operator: 'eq', value: 'a_ice' } }, ['u-1']],
      ['the start of a name in any case', { name: { operator: 'sw', value: 'ALI' } }, ['u-9', 'u-5']],
      ['a start with an underscore', { name: { operator: 'sw', value: 'a_' } }, ['u-1']],
      ['a start with a percent sign', { name: { operator: 'sw', value: 'al%' } }, ['u-3']],
      ['a start with a backslash', { name: { operator: 'sw', value: 'al\\' } }, ['u-2']],
      ['a start that nobody has', { name: { operator: 'sw', value: '%' } }, []],
      ['a tag', { tags: [['team', 'blue']] }, ['u-9']],
      ['a tag key with any value', { tags: [['team', undefined]] }, ['u-9', 'u-5', 'u-3']],
      ['a tag with an empty value', { tags: [['team', '']] }, ['u-3']],
      ['an odd tag key', { tags: [['te%am', undefined]] }, ['u-1']],
      [
        'all of several tags',
        {
          tags: [
            ['team', 'red'],
            ['site', undefined],
          ],
        },
        ['u-5'],
      ],
      [
        'tags that nobody has together',
        {
          tags: [
            ['team', 'blue'],
            ['site', 'hq'],
          ],
        },
        [],
      ],
      [
        'everything at once',
        {
          status: 'Enabled',
          provisionType: 'Manual',
          name: { operator: 'sw', value: 'al' },
          tags: [['team', undefined]],
        },
        ['u-5', 'u-3'],
      ],
    ])('filter by %s', async (_what, change, expected) => {
      const { accountId, directoryId } = await settleNamed();
      const query = { directoryId, tags: [], ...change };
      const { users } = await withRows(accountId, (rows) => rows.slice(query, undefined, 100));
      expect(users.map(({ user }) => user.id)).toEqual(expected);
      expect(await withRows(accountId, (rows) => rows.count(query))).toBe(expected.length);
    });
  });
});
