// Tasks of two processes on one PostgreSQL: one is killed while it does one, and while many wait; the other ends them all.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import pg from 'pg';
import { call, onEveryHome, startGateway, until, type Answer, type Gateway } from '../support/process.ts';
import { breaches, type Breach } from '../support/taskInvariants.ts';

const PAIFANG = { version: '2026-11-22' };
const LOOK = '{"Version":"1","Statement":[{"Effect":"Allow","Action":"ecs:Describe*","Resource":"*"}]}';

const step = fc.record({
  action: fc.constantFrom('CreateAccessAssignment', 'DeleteAccessAssignment', 'ProvisionAccessConfiguration'),
  configuration: fc.nat(2),
  member: fc.nat(2),
  user: fc.nat(1),
});
const SEED = Date.now() % 2 ** 31;

onEveryHome(
  'tasks of two processes',
  (home) => {
    let first: Gateway;
    let second: Gateway;
    let database: pg.Client;
    const ids: Record<'DirectoryId', string> & Record<'configurations' | 'members' | 'users', string[]> = {
      DirectoryId: '',
      ...{ configurations: [], members: [], users: [] },
    };

    const ask = (gateway: Gateway, action: string, params: object, more = {}): Promise<Answer> =>
      call(gateway.origin, home().root, action, { DirectoryId: ids.DirectoryId, ...params }, more);
    async function make(action: string, params: object, member: string, id: string, more = {}): Promise<string> {
      const { status, body } = await ask(first, action, params, more);
      expect([status, body.Code]).toEqual([200, undefined]);
      return (body[member] as Record<string, string>)[id] ?? '';
    }
    const count = async (sql: string): Promise<number> =>
      (await database.query<{ count: number }>(`select count(*)::int as count from ${sql}`)).rows[0]?.count ?? 0;
    const running = () => count(`tasks where status = 'InProgress'`);

    beforeAll(async () => {
      first = await startGateway(home().settings);
      database = new pg.Client({ connectionString: home().url });
      // The database goes with the test file, whatever failed before
      database.on('error', () => undefined);
      await database.connect();
      ids.DirectoryId = await make('CreateDirectory', {}, 'Directory', 'DirectoryId');
      for (const name of ['a', 'b', 'c']) {
        const configuration = { AccessConfigurationName: name };
        const AccessConfigurationId = await make(
          'CreateAccessConfiguration',
          configuration,
          'AccessConfiguration',
          'AccessConfigurationId',
        );
        ids.configurations.push(AccessConfigurationId);
        const policy = { PermissionPolicyType: 'Inline', PermissionPolicyName: 'Look', InlinePolicyDocument: LOOK };
        await ask(first, 'AddPermissionPolicyToAccessConfiguration', { AccessConfigurationId, ...policy });
        const member = { DisplayName: `member-${name}` };
        ids.members.push(await make('CreateMemberAccount', member, 'Account', 'AccountId', PAIFANG));
        if (name !== 'c') ids.users.push(await make('CreateUser', { UserName: name }, 'User', 'UserId'));
      }
      second = await startGateway(home().settings);
    });

    afterAll(() => database.end());

    const pairOf = (configuration: number, member: number) => ({
      AccessConfigurationId: ids.configurations[configuration],
      TargetType: 'RD-Account',
      TargetId: ids.members[member],
    });

    it('a process killed in the middle of a task leaves it to the other, which does all of it once', async () => {
      const holder = new pg.Client({ connectionString: home().url });
      await holder.connect();
      await holder.query('begin');
      await holder.query('select from accounts where account_id = $1 for update', [ids.members[0]]);
      // Only one of the two is up to begin with, so that it is the one that is killed
      await second.stop();
      const { body } = await ask(first, 'ProvisionAccessConfiguration', pairOf(0, 0));
      const [{ TaskId }] = body['Tasks'] as [{ TaskId: string }];
      const isInHand = `pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
      await until(async () => (await count(isInHand)) > 0, 'the task to be in hand');
      second = await startGateway(home().settings);
      await first.crash();
      expect(await running()).toBe(1);
      await holder.query('rollback');
      await holder.end();
      await until(async () => (await running()) === 0, 'the other process to take it up');
      expect((await ask(second, 'GetTaskStatus', { TaskId })).body['TaskStatus']).toMatchObject({ Status: 'Success' });
      expect(await breaches((sql) => database.query<Breach>(sql))).toEqual([]);
    });

    it(`random calls on both, one of which is killed meanwhile: no task is lost, seed ${SEED}`, async () => {
      first = await startGateway(home().settings);
      const steps = fc.sample(step, { seed: SEED, numRuns: 48 });
      const started: string[] = [];
      const attempt = async ({ action, configuration, member, user }: (typeof steps)[number], gateway: Gateway) => {
        const principal = { PrincipalType: 'User', PrincipalId: ids.users[user] };
        const strategy = { DeprovisionStrategy: 'DeprovisionForLastAccessAssignmentOnAccount' };
        const more = action.endsWith('Assignment') ? { ...principal, ...strategy } : {};
        // A call that the killed process never answered may have started its task all the same
        const answer = await ask(gateway, action, { ...pairOf(configuration, member), ...more }).catch(() => undefined);
        const [task] = (answer?.body['Tasks'] ?? [answer?.body['Task']]) as ({ TaskId: string } | undefined)[];
        if (task) started.push(task.TaskId);
      };
      const wave = (from: number, to: number, gateways: readonly Gateway[]) =>
        Promise.all(steps.slice(from, to).map((one, at) => attempt(one, gateways[at % gateways.length] ?? second)));
      await wave(0, 16, [first, second]);
      const [, ended] = await Promise.all([wave(16, 32, [first, second]), first.crash()]);
      expect(ended.signal).toBe('SIGKILL');
      await wave(32, 48, [second]);
      await until(async () => (await running()) === 0, 'every task to end');
      expect(started.length).toBeGreaterThan(5);
      const { rows } = await database.query<{ task_id: string; status: string }>('select task_id, status from tasks');
      expect(rows.filter(({ status }) => status !== 'Success')).toEqual([]);
      expect(rows.map(({ task_id: id }) => id)).toEqual(expect.arrayContaining(started));
      expect(await breaches((sql) => database.query<Breach>(sql))).toEqual([]);
      expect(await second.stop()).toMatchObject({ code: 0 });
    });
  },
  ['postgres'],
);
