// Hooks and fixtures of the scenarios about accounts, tasks and what people may do where.
import { systemPolicies } from '../../../src/policy/systemPolicies.ts';
import { PAIFANG } from '../../support/administrator.ts';
import { waitTask } from '../../support/givenEntitlements.ts';
import type { World } from '../../support/world.ts';
import type { Cast, Performer } from './run.ts';

const byPaifang =
  (action: string): Performer =>
  ({ world, account }, { params }) =>
    world.call(account, action, params, PAIFANG);

export const ENTITLEMENT_HOOKS: Cast['hooks'] = {
  '#waitTask': ({ world, account }, { params }) =>
    waitTask(world, account, params as { DirectoryId: string; TaskId: string }),
  '#holdTasks': ({ world }, { params }) => {
    if (params['hold'] === true) world.worker.hold();
    else world.worker.release();
    return Promise.resolve({ status: 200, body: {} });
  },
  '#removeMember': byPaifang('RemoveMemberAccount'),
  '#registerDelegate': byPaifang('RegisterDelegatedAdministrator'),
};

const DAY = 86_400_000;

/** Names of policies, and times that filters name. */
export function entitlementFixtures(world: World): Readonly<Record<string, string>> {
  const daysAgo = (days: number) => `${new Date(world.now().getTime() - days * DAY).toISOString().slice(0, 19)}Z`;
  const policies = systemPolicies.slice(0, 22).map(({ name }, at) => [`fixture.systemPolicy${at + 1}`, name] as const);
  return { ...Object.fromEntries(policies), 'now-2d': daysAgo(2), 'now-8d': daysAgo(8) };
}

/** Directories cannot go while something of this hangs on them. */
export async function clearEntitlements(world: World): Promise<void> {
  for (const table of ['access_assignments', 'provisionings', 'access_configurations']) {
    await world.database.knex(table).delete();
  }
}
