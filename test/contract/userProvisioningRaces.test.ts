// Joins, leaves, provisionings and workers all at once, in random order: afterwards everybody is where the directory wants
// them, and nothing is left over.
import { expect, it } from '@jest/globals';
import { makeUserIn } from '../support/given.ts';
import { makeGroupIn } from '../support/givenPeople.ts';
import { makeUserProvisioning, openProvisioner, provision, ramUsers, stage } from '../support/givenProvisioning.ts';
import { onEveryDatabase } from '../support/world.ts';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'];
const ROUNDS = 40;

/** The same numbers for the same seed, so that a failure can be had again. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

onEveryDatabase('user provisioning under load', (world) => {
  it.each([1, 2026])(
    'leaves no orphan and loses no change, seed %i',
    async (seed) => {
      const roll = dice(seed);
      const account = await world().account();
      const staged = await stage(world(), account);
      const { DirectoryId, member } = staged;
      const users = new Map<string, string>();
      for (const UserName of NAMES) users.set(await makeUserIn(world(), account, DirectoryId, { UserName }), UserName);
      const groups = await Promise.all(
        ['one', 'two'].map((GroupName) => makeGroupIn(world(), account, DirectoryId, { GroupName })),
      );
      const pick = <T>(items: readonly T[]): T => items[roll(items.length)] as T;
      const provisionGroup = (PrincipalId: string) =>
        makeUserProvisioning(world(), account, staged, { PrincipalType: 'Group', PrincipalId });
      const ids = await Promise.all(groups.map(provisionGroup));

      const change = async (): Promise<void> => {
        const params = { DirectoryId, GroupId: pick(groups), UserId: pick([...users.keys()]) };
        const action = pick(['AddUserToGroup', 'AddUserToGroup', 'RemoveUserFromGroup']);
        const { status } = await world().call(account, action, params);
        // There already, or not there: either is an answer
        expect([200, 404, 409]).toContain(status);
      };
      let isOver = false;
      const work = async (): Promise<void> => {
        const step = openProvisioner(world());
        while (!isOver) if (!(await step())) await new Promise((resolve) => setTimeout(resolve, 5));
      };
      const workers = [work(), work()];
      for (let done = 0; done < ROUNDS; done += 4) {
        await Promise.all([change(), change(), change(), change()]);
        if (done === 20) {
          const UserProvisioningId = ids[0];
          await world().call(account, 'DeleteUserProvisioning', { DirectoryId, UserProvisioningId });
          await provisionGroup(groups[0] ?? '');
        }
      }
      isOver = true;
      await Promise.all(workers);
      await provision(world());

      const { knex } = world().database;
      const members = (await knex('group_members')
        .where({ directory_id: DirectoryId })
        .distinct('user_id')) as readonly { user_id: string }[];
      const wanted = members.map(({ user_id }) => users.get(user_id) ?? user_id).sort();
      expect([...(await ramUsers(world(), member))].sort()).toEqual(wanted);
      expect(
        await knex('user_provisioning_jobs').whereIn(
          'provisioning_id',
          knex('user_provisionings').where({ directory_id: DirectoryId }).select('provisioning_id'),
        ),
      ).toEqual([]);
      expect(await knex('provisioned_ram_users').where({ directory_id: DirectoryId })).toHaveLength(wanted.length);
      const pairs = await knex('group_members').where({ directory_id: DirectoryId });
      expect(await knex('provisioned_for').where({ directory_id: DirectoryId })).toHaveLength(pairs.length);
      expect(await knex('user_provisionings').where({ directory_id: DirectoryId }).whereNotNull('closed_by')).toEqual(
        [],
      );
      const { body } = await world().call(account, 'ListUserProvisioningEvents', { DirectoryId });
      expect(body['TotalCounts']).toBe(0);
    },
    60_000,
  );
});
