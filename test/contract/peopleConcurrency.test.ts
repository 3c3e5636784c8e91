// Joins, leaves and deletes at the same time, in random order: nobody is in a group that is gone, and nothing is lost.
import { beforeEach, describe, expect, it } from '@jest/globals';
import { makeDirectory, makeUserIn } from '../support/given.ts';
import { makeGroupIn } from '../support/givenPeople.ts';
import { onEveryDatabase, type Account, type Answer } from '../support/world.ts';
import { said } from './outcome.ts';

/** Numbers from 0 to 1 that follow from the seed alone (mulberry32): a failure can be played again. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

onEveryDatabase('people at the same time', (world) => {
  let account: Account;
  let DirectoryId: string;
  beforeEach(async () => {
    account = await world().account();
    DirectoryId = await makeDirectory(world(), account);
  });

  const times = (count: number) => Array.from({ length: count }, (_, at) => at);
  const call = (action: string, params: object) => world().call(account, action, { DirectoryId, ...params });

  /** What must hold whatever happened. */
  async function expectOrder(): Promise<void> {
    const { rows } = await world().database.knex.raw<{ rows: object[] }>(
      `select
        (select count(*)::int from groups where directory_id = d.directory_id) as groups,
        (select count(*)::int from users where directory_id = d.directory_id) as users,
        d.group_count, d.user_count,
        (select count(*)::int from group_members m where m.directory_id = d.directory_id and (
          not exists (select from groups g where g.directory_id = m.directory_id and g.group_id = m.group_id)
          or not exists (select from users u where u.directory_id = m.directory_id and u.user_id = m.user_id)
        )) as orphans,
        (select count(*)::int from groups g where g.directory_id = d.directory_id and member_count <>
          (select count(*) from group_members m where m.directory_id = g.directory_id and m.group_id = g.group_id)
        ) as miscounted
      from directories d where directory_id = ?`,
      [DirectoryId],
    );
    const [found] = rows as [Record<string, number>];
    expect(found).toMatchObject({
      group_count: found['groups'],
      user_count: found['users'],
      orphans: 0,
      miscounted: 0,
    });
  }

  async function membersIn(): Promise<ReadonlySet<string>> {
    const rows = (await world().database.knex('group_members').where({ directory_id: DirectoryId })) as {
      group_id: string;
      user_id: string;
    }[];
    return new Set(rows.map(({ group_id, user_id }) => `${group_id} ${user_id}`));
  }

  it('10 joins of one user to one group let one in', async () => {
    const UserId = await makeUserIn(world(), account, DirectoryId);
    const GroupId = await makeGroupIn(world(), account, DirectoryId);
    const outcomes = (await Promise.all(times(10).map(() => call('AddUserToGroup', { GroupId, UserId })))).map(said);
    expect(outcomes.filter((outcome) => outcome === '200')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === '409 EntityAlreadyExists.GroupMember')).toHaveLength(9);
    await expectOrder();
  });

  it('20 groups of one name become one', async () => {
    const names = ['team', 'Team', 'TEAM'];
    const calls = times(20).map((at) => call('CreateGroup', { GroupName: names[at % names.length] }));
    const outcomes = (await Promise.all(calls)).map(said);
    expect(outcomes.filter((outcome) => outcome === '200')).toHaveLength(1);
    expect(new Set(outcomes)).toEqual(new Set(['200', '409 EntityAlreadyExists.Group']));
    await expectOrder();
  });

  describe('a random storm', () => {
    const EXPECTED = [
      '200',
      '404 EntityNotExists.User',
      '404 EntityNotExists.Group',
      '404 EntityNotExists.GroupMember',
      '409 EntityAlreadyExists.GroupMember',
      '409 DeletionConflict.User.Group',
      '409 DeletionConflict.Group.User',
    ];

    it.each([1, 2, 3])('leaves no orphan and loses no update, seed %i', async (seed) => {
      const random = randomFrom(seed);
      const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
      const users = await Promise.all(
        times(5).map((at) => makeUserIn(world(), account, DirectoryId, { UserName: `user${at}` })),
      );
      const groups = await Promise.all(
        times(4).map((at) => makeGroupIn(world(), account, DirectoryId, { GroupName: `group${at}` })),
      );
      // Acknowledged joins less acknowledged leaves of each pair: who is in
      const balance = new Map<string, number>();
      const gone = new Set<string>();
      const outcomes: string[] = [];
      const note = (action: string, { GroupId, UserId }: Record<string, string>, answer: Answer): void => {
        outcomes.push(said(answer));
        if (answer.status !== 200) return;
        const pair = `${String(GroupId)} ${String(UserId)}`;
        if (action === 'AddUserToGroup') balance.set(pair, (balance.get(pair) ?? 0) + 1);
        if (action === 'RemoveUserFromGroup') balance.set(pair, (balance.get(pair) ?? 0) - 1);
        if (action === 'DeleteGroup') gone.add(String(GroupId));
        if (action === 'DeleteUser') gone.add(String(UserId));
      };
      const actions = ['AddUserToGroup', 'AddUserToGroup', 'RemoveUserFromGroup', 'DeleteGroup', 'DeleteUser'];
      for (let round = 0; round < 3; round += 1) {
        const storm = times(24).map(() => {
          const [action, params] = [pick(actions), { GroupId: pick(groups), UserId: pick(users) }];
          return call(action, params).then((answer) => {
            note(action, params, answer);
          });
        });
        await Promise.all(storm);
        await expectOrder();
      }
      expect(outcomes.filter((outcome) => !EXPECTED.includes(outcome))).toEqual([]);
      expect([...balance.values()].filter((count) => count !== 0 && count !== 1)).toEqual([]);
      const members = [...balance].filter(([, count]) => count === 1).map(([pair]) => pair);
      expect(await membersIn()).toEqual(new Set(members));
      expect(members.filter((pair) => pair.split(' ').some((id) => gone.has(id)))).toEqual([]);
    });
  });

  it('a user who is deleted with all memberships never blocks those who join, and counts go down', async () => {
    const ids = await Promise.all(
      times(4).map((at) => makeUserIn(world(), account, DirectoryId, { UserName: `user${at}` })),
    );
    const groups = await Promise.all(
      times(3).map((at) => makeGroupIn(world(), account, DirectoryId, { GroupName: `group${at}` })),
    );
    const pairs = groups.flatMap((GroupId) => ids.map((UserId) => ({ GroupId, UserId })));
    await Promise.all(pairs.map((pair) => call('AddUserToGroup', pair)));
    const { knex } = world().database;
    const purge = (UserId: string) =>
      knex.transaction(async (trx) => {
        // As housekeeping does it: the directory first
        await trx('directories').where({ directory_id: DirectoryId }).forUpdate().select('directory_id');
        await trx('users').where({ directory_id: DirectoryId, user_id: UserId }).delete();
        await trx('directories').where({ directory_id: DirectoryId }).decrement('user_count', 1);
      });
    const leaving = pairs.map((pair) => call('RemoveUserFromGroup', pair));
    const [, ...answers] = await Promise.all([purge(ids[0] ?? ''), ...leaving]);
    const expected = ['200', '404 EntityNotExists.User'];
    expect(answers.map(said).filter((outcome) => !expected.includes(outcome))).toEqual([]);
    await expectOrder();
    expect(await membersIn()).toEqual(new Set());
  });
});
