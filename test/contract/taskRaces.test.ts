// Tasks in random order, asked for at the same time and done by whoever is first: two gateways with pools of their own where
// the database allows. A failure names its seed.
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pino } from 'pino';
import { openGateway, type Gateway } from '../../src/cli/gateway.ts';
import { readConfig } from '../../src/config.ts';
import { openPostgres } from '../../src/store/database.ts';
import { PAIFANG } from '../support/administrator.ts';
import { makeDirectory, makeUserIn } from '../support/given.ts';
import { addPolicy, ECS, makeConfiguration, makeMember } from '../support/givenEntitlements.ts';
import { makeGroupIn } from '../support/givenPeople.ts';
import { breaches, type Breach } from '../support/taskInvariants.ts';
import { onEveryDatabase, type Account, type Answer } from '../support/world.ts';
import { said, shown } from './outcome.ts';

const ASKED = [
  'CreateAccessAssignment',
  'DeleteAccessAssignment',
  'ProvisionAccessConfiguration',
  'DeprovisionAccessConfiguration',
  'AddPermissionPolicyToAccessConfiguration',
  'RemovePermissionPolicyFromAccessConfiguration',
] as const;

/** Faults that losing a race may bring, and no others. */
const LOST = [
  '404 EntityNotExists.AccessAssignment',
  '404 EntityNotExists.AccessConfigurationProvisioning',
  '404 EntityNotExists.Target',
  '404 EntityNotExists.PermissionPolicy',
  '409 EntityAlreadyExists.AccessAssignment',
  '409 EntityAlreadyExists.PermissionPolicy',
  '409 DeletionConflict.AccessConfigurationProvisioning.AccessAssignment',
  '409 OperationConflict.Task',
];

const step = fc.record({
  action: fc.constantFrom(...ASKED),
  configuration: fc.nat(1),
  member: fc.nat(1),
  principal: fc.nat(2),
  isLast: fc.boolean(),
  gateway: fc.nat(1),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;
const waves = fc.array(fc.array(step, { minLength: 4, maxLength: 8 }), { minLength: 4, maxLength: 6 });

onEveryDatabase('tasks at the same time', (world) => {
  let other: Gateway | undefined;
  beforeAll(async () => {
    const { url: connectionString, keyring } = world();
    if (connectionString === undefined) return;
    const database = openPostgres({ connectionString, max: 4, onIdleError: () => undefined });
    other = await openGateway(readConfig({ PAIFANG_PORT: '0' }), { database, keyring }, pino({ level: 'silent' }));
  });
  afterAll(() => other?.stop());

  const broken = () => breaches((sql) => world().database.knex.raw<{ rows: Breach[] }>(sql));

  interface Stage {
    readonly account: Account;
    readonly DirectoryId: string;
    readonly configurations: readonly string[];
    readonly members: readonly string[];
    readonly principals: readonly { readonly PrincipalType: string; readonly PrincipalId: string }[];
  }

  async function prepare(): Promise<Stage> {
    const account = await world().account();
    const DirectoryId = await makeDirectory(world(), account);
    const configurations = [await makeConfiguration(world(), account, DirectoryId, 'Look')];
    configurations.push(await makeConfiguration(world(), account, DirectoryId, 'Bare'));
    await addPolicy(world(), account, { DirectoryId, AccessConfigurationId: configurations[0] ?? '' });
    const [first, second] = [await makeMember(world(), account), await makeMember(world(), account, 'production')];
    const users = [await makeUserIn(world(), account, DirectoryId, { UserName: 'a' })];
    users.push(await makeUserIn(world(), account, DirectoryId, { UserName: 'b' }));
    const principals = users.map((PrincipalId) => ({ PrincipalType: 'User', PrincipalId }));
    const PrincipalId = await makeGroupIn(world(), account, DirectoryId);
    principals.push({ PrincipalType: 'Group', PrincipalId });
    return { account, DirectoryId, configurations, members: [first.accountId, second.accountId], principals };
  }

  function send(stage: Stage, { action, ...at }: Step): Promise<Answer> {
    const AccessConfigurationId = stage.configurations[at.configuration];
    const params = action.includes('Policy')
      ? { ...ECS }
      : { TargetType: 'RD-Account', TargetId: stage.members[at.member] };
    const principal = action.endsWith('Assignment') ? stage.principals[at.principal] : {};
    const DeprovisionStrategy = at.isLast ? 'DeprovisionForLastAccessAssignmentOnAccount' : 'None';
    const strategy = action === 'DeleteAccessAssignment' ? { DeprovisionStrategy } : {};
    const where = other && at.gateway === 1 ? { v3: { endpoint: other.origin } } : {};
    const all = { DirectoryId: stage.DirectoryId, AccessConfigurationId, ...params, ...principal, ...strategy };
    return world().call(stage.account, action, all, where);
  }

  async function settled(DirectoryId: string): Promise<void> {
    const running = { directory_id: DirectoryId, status: 'InProgress' };
    const deadline = performance.now() + 20_000;
    while ((await world().database.knex('tasks').where(running)).length > 0) {
      if (performance.now() > deadline) throw new Error('tasks are left over');
      world().worker.wake();
      await sleep(20);
    }
  }

  /** Who should be assigned, by the tasks that succeeded in their order. */
  async function expectAssigned({ DirectoryId }: Stage): Promise<void> {
    const { knex } = world().database;
    const own = { directory_id: DirectoryId };
    const key = ['access_configuration_id', 'account_id', 'principal_id'] as const;
    const told = (row: Record<string, unknown>) => key.map((column) => String(row[column])).join(' ');
    const tasks = (await knex('tasks').where(own).orderBy('position')) as Record<string, unknown>[];
    const wanted = new Set<string>();
    for (const task of tasks) {
      expect(task).toMatchObject({ status: 'Success' });
      if (task['task_type'] === 'CreateAccessAssignment') wanted.add(told(task));
      if (task['task_type'] === 'DeleteAccessAssignment') wanted.delete(told(task));
    }
    const assigned = (await knex('access_assignments').where(own)) as Record<string, unknown>[];
    expect(new Set(assigned.map(told))).toEqual(wanted);
  }

  it('leave nothing half done, nothing lost and nothing over', async () => {
    await fc.assert(
      fc.asyncProperty(waves, async (storm) => {
        const stage = await prepare();
        const started: string[] = [];
        for (const wave of storm) {
          const answers = await Promise.all(wave.map((one) => send(stage, one)));
          expect(answers.map(said).filter((one) => one !== '200' && !LOST.includes(one))).toEqual([]);
          for (const { body } of answers) {
            const [task] = (body['Tasks'] ?? [body['Task']]) as ({ TaskId: string } | undefined)[];
            if (task) started.push(task.TaskId);
          }
        }
        await settled(stage.DirectoryId);
        const kept = await world().database.knex('tasks').where({ directory_id: stage.DirectoryId }).pluck('task_id');
        expect(new Set(kept)).toEqual(new Set(started));
        await expectAssigned(stage);
        expect(await broken()).toEqual([]);
      }),
      // Shrinking a race only costs time: the same steps may go well the next time
      { numRuns: 4, endOnFailure: true },
    );
  }, 120_000);

  it('two configurations that leave an account at once take what they share along', async () => {
    const { account, DirectoryId, configurations, members } = await prepare();
    const pairs = configurations.map((AccessConfigurationId) => {
      return { DirectoryId, AccessConfigurationId, TargetType: 'RD-Account', TargetId: members[0] };
    });
    const askBoth = async (action: string): Promise<void> => {
      const [first, second] = pairs;
      const where = other ? { v3: { endpoint: other.origin } } : {};
      const both = [world().call(account, action, first), world().call(account, action, second, where)];
      expect((await Promise.all(both)).map(said)).toEqual(['200', '200']);
    };
    await askBoth('ProvisionAccessConfiguration');
    await settled(DirectoryId);
    await holdingProvisionings(DirectoryId, () => askBoth('DeprovisionAccessConfiguration'));
    await settled(DirectoryId);
    expect(await broken()).toEqual([]);
  });

  /** Where there are two workers, each has a task in hand before the first of them can end. */
  async function holdingProvisionings(DirectoryId: string, act: () => Promise<void>): Promise<void> {
    if (!other) return act();
    const { knex } = world().database;
    const holder = await knex.transaction();
    await holder('provisionings').where({ directory_id: DirectoryId }).forUpdate().select('account_id');
    await act();
    const waiting = knex('pg_stat_activity').where({
      datname: knex.raw('current_database()'),
      wait_event_type: 'Lock',
    });
    const deadline = performance.now() + 10_000;
    while ((await waiting.clone().select('pid')).length < 2 && performance.now() < deadline) await sleep(10);
    await holder.rollback();
  }

  it('a member that leaves takes everything along, whatever is being done to it', async () => {
    const stage = await prepare();
    const [TargetId = ''] = stage.members;
    const pairs = stage.configurations.flatMap((AccessConfigurationId) =>
      stage.principals.map((principal) => ({ AccessConfigurationId, ...principal })),
    );
    for (let round = 0; round < 2; round += 1) {
      await Promise.all(
        pairs.map((pair) => {
          const target = { DirectoryId: stage.DirectoryId, TargetType: 'RD-Account', TargetId };
          return world().call(stage.account, 'CreateAccessAssignment', { ...target, ...pair });
        }),
      );
    }
    const left = await world().call(stage.account, 'RemoveMemberAccount', { AccountId: TargetId }, PAIFANG);
    expect(said(left)).toBe('200');
    await settled(stage.DirectoryId);
    const gone = { DirectoryId: stage.DirectoryId, TargetType: 'RD-Account', TargetId };
    const listed = await world().call(stage.account, 'ListAccessAssignments', gone);
    expect(shown(listed, 'AccessAssignments')).toEqual([]);
    expect(await broken()).toEqual([]);
  });
});
