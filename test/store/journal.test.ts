import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { fault } from '../../src/faults/fault.ts';
import type { Decision } from '../../src/policy/decide.ts';
import { SqlDirectoryRows } from '../../src/store/directoryRows.ts';
import { SqlUserRows } from '../../src/store/userRows.ts';
import type { Work } from '../../src/store/work.ts';
import {
  asCall,
  entry,
  LATER,
  newUser,
  nonce,
  NOW,
  ON_POSTGRES,
  onEachDatabase,
  outcomeOf,
  scope,
  settle,
  type Ground,
} from './ground.ts';

interface EventRow {
  readonly outcome: string;
  readonly [column: string]: unknown;
}

const eventsOf = (ground: Ground, requestId: string): Promise<EventRow[]> =>
  ground.database.knex<EventRow>('audit_events').where({ request_id: requestId.toLowerCase() }).select();
const isSpent = async (ground: Ground, digest: string): Promise<boolean> =>
  (await ground.database.knex<{ digest: string }>('nonces').where({ digest }).select()).length === 1;

const USER = 'u-1';
const findUser = (ground: Ground, accountId: string, directoryId: string, userId = USER) =>
  asCall(ground, accountId, (work) => new SqlUserRows(work, scope(accountId)).find(directoryId, userId));

onEachDatabase('the journal', (ground) => {
  /** The three ways a call can go: it reads, it writes in a transaction, it sets a status alone. */
  const WAYS: readonly (readonly [string, (work: Work, accountId: string, directoryId: string) => Promise<unknown>])[] =
    [
      ['reads', (work, accountId, directoryId) => new SqlDirectoryRows(work, scope(accountId)).find(directoryId)],
      [
        'writes',
        (work, accountId, directoryId) =>
          new SqlDirectoryRows(work, scope(accountId)).rename(directoryId, `n-${randomUUID()}`, LATER),
      ],
      [
        'sets a status',
        (work, accountId, directoryId) =>
          new SqlUserRows(work, scope(accountId)).setStatus(directoryId, USER, 'Disabled', LATER),
      ],
      ['does nothing', () => Promise.resolve('nothing')],
    ];

  describe.each(WAYS)('a call that %s', (_way, effect) => {
    it('answers, spends its nonce and leaves one event', async () => {
      const { accountId, directoryId } = await settle(ground(), [USER]);
      const record = entry(accountId);
      expect(await ground().journal.record(record, (work) => effect(work, accountId, directoryId))).toBeDefined();
      expect(await isSpent(ground(), String(record.nonce?.digest))).toBe(true);
      expect((await eventsOf(ground(), record.requestId)).map(({ outcome }) => outcome)).toEqual(['OK']);
    });

    it('cannot spend a nonce again, and both leave an event', async () => {
      const { accountId, directoryId } = await settle(ground(), [USER]);
      const first = entry(accountId);
      const second = entry(accountId, { nonce: first.nonce });
      await ground().journal.record(first, (work) => effect(work, accountId, directoryId));
      const again = ground().journal.record(second, (work) => effect(work, accountId, directoryId));
      await expect(again).rejects.toMatchObject({ fault: 'NonceUsed', detail: { Nonce: first.nonce?.text } });
      expect(await eventsOf(ground(), first.requestId)).toMatchObject([{ outcome: 'OK' }]);
      expect(await eventsOf(ground(), second.requestId)).toMatchObject([{ outcome: 'NonceUsed' }]);
    });

    it('has one winner among many with the same nonce', async () => {
      const { accountId, directoryId } = await settle(ground(), [USER]);
      const shared = nonce();
      const outcomes = await Promise.all(
        Array.from({ length: 12 }, () =>
          outcomeOf(
            ground().journal.record(entry(accountId, { nonce: shared }), (work) =>
              effect(work, accountId, directoryId),
            ),
          ),
        ),
      );
      expect(outcomes.sort()).toEqual([...Array.from({ length: 11 }, () => 'NonceUsed'), 'OK']);
    });

    it('needs no nonce', async () => {
      const { accountId, directoryId } = await settle(ground(), [USER]);
      for (let time = 0; time < 2; time += 1) {
        const record = entry(accountId, { nonce: undefined });
        await ground().journal.record(record, (work) => effect(work, accountId, directoryId));
        expect(await eventsOf(ground(), record.requestId)).toMatchObject([{ outcome: 'OK' }]);
      }
    });
  });

  describe('a call that fails', () => {
    it('is undone, but its nonce stays spent and its event is kept', async () => {
      const { accountId, directoryId } = await settle(ground(), [USER]);
      const record = entry(accountId);
      const call = ground().journal.record(record, async (work) => {
        const rows = new SqlUserRows(work, scope(accountId));
        await rows.insert(newUser(directoryId, 'u-2'));
        await rows.delete(directoryId, USER);
        throw fault('UserLimitExceeded', { Limit: 1 });
      });
      await expect(call).rejects.toMatchObject({ fault: 'UserLimitExceeded' });
      expect(await findUser(ground(), accountId, directoryId, 'u-2')).toBeUndefined();
      expect(await findUser(ground(), accountId, directoryId)).toBeDefined();
      expect(await isSpent(ground(), String(record.nonce?.digest))).toBe(true);
      expect(await eventsOf(ground(), record.requestId)).toMatchObject([{ outcome: 'UserLimitExceeded' }]);
    });

    it('hears of its replay rather than of its fault', async () => {
      const accountId = await ground().account();
      const first = entry(accountId);
      const refuse = (): Promise<never> => Promise.reject(fault('ParameterMissing', { Name: 'X' }));
      expect(await outcomeOf(ground().journal.record(first, refuse))).toBe('ParameterMissing');
      const second = entry(accountId, { nonce: first.nonce });
      expect(await outcomeOf(ground().journal.record(second, refuse))).toBe('NonceUsed');
    });

    it('for a reason nobody knows is an InternalError in the event, and itself to the caller', async () => {
      const accountId = await ground().account();
      const record = entry(accountId);
      const cause = new TypeError('x is undefined');
      await expect(ground().journal.record(record, () => Promise.reject(cause))).rejects.toBe(cause);
      expect(await eventsOf(ground(), record.requestId)).toMatchObject([{ outcome: 'InternalError' }]);
    });

    it('in SQL does not poison the connection', async () => {
      const { accountId, directoryId } = await settle(ground(), [USER]);
      // More often than there are connections
      for (let time = 0; time < 8; time += 1) {
        const call = asCall(ground(), accountId, async (work) => {
          await new SqlUserRows(work, scope(accountId)).hold(directoryId, USER);
          await work.write(work.knex.raw('select 1 / 0') as never);
        });
        await expect(call).rejects.toThrow('division by zero');
      }
      expect(await findUser(ground(), accountId, directoryId)).toBeDefined();
    });

    it('after a status was final keeps the event that tells so', async () => {
      const { accountId, directoryId } = await settle(ground(), [USER]);
      const record = entry(accountId);
      const call = ground().journal.record(record, async (work) => {
        await new SqlUserRows(work, scope(accountId)).setStatus(directoryId, USER, 'Disabled', LATER);
        throw new Error('too late');
      });
      await expect(call).rejects.toThrow('too late');
      expect(await eventsOf(ground(), record.requestId)).toMatchObject([{ outcome: 'OK' }]);
      expect((await findUser(ground(), accountId, directoryId))?.status).toBe('Disabled');
    });
  });

  describe('an event', () => {
    it('has every column', async () => {
      const accountId = await ground().account();
      const reason = { policyType: 'AccountLevelIdentityBasedPolicy', rule: 'Default', resource: '*' };
      const record = entry(accountId);
      await ground().journal.record(record, () => {
        record.parameters = '{"Name":"a\\u0000"}';
        record.resources = ['acs:cloudsso:cn-shanghai:1:directory/d-1', '*'];
        record.decision = { effect: 'ImplicitDeny', reason } as unknown as Decision;
        return Promise.resolve();
      });
      expect(await eventsOf(ground(), record.requestId)).toEqual([
        {
          request_id: record.requestId.toLowerCase(),
          occurred_at: NOW,
          account_id: accountId,
          dialect: 'rpc',
          action: 'cloudsso:Test',
          principal_type: 'Account',
          principal_arn: `acs:ram::${accountId}:root`,
          access_key_id: `LTAI${accountId}`,
          resources: record.resources,
          decision: 'ImplicitDeny',
          reason,
          outcome: 'OK',
          source_ip: '203.0.113.7',
          user_agent: 'test',
          duration_us: expect.any(Number),
          parameters: record.parameters,
          proof: 'ACS3-HMAC-SHA256',
          sql_us: 0,
        },
      ]);
    });

    it('looks the same whether the call read or wrote', async () => {
      const { accountId, directoryId } = await settle(ground(), [USER]);
      const rows: object[] = [];
      for (const [, effect] of WAYS) {
        const record = entry(accountId);
        record.resources = ['a', 'b'];
        await ground().journal.record(record, (work) => effect(work, accountId, directoryId));
        const [row] = await eventsOf(ground(), record.requestId);
        rows.push({ ...row, request_id: undefined, duration_us: undefined, sql_us: undefined });
      }
      for (const row of rows) expect(row).toEqual(rows[0]);
    });

    it.each([['reads'], ['writes'], ['sets a status']])(
      'knows how long the database took for a call that %s',
      async (way) => {
        const { accountId, directoryId } = await settle(ground(), [USER]);
        const record = entry(accountId);
        const [, effect] = WAYS.find(([name]) => name === way) ?? [];
        await ground().journal.record(record, (work) => effect?.(work, accountId, directoryId) ?? Promise.reject());
        const [event] = await eventsOf(ground(), record.requestId);
        expect(event?.['sql_us']).toBeGreaterThan(0);
      },
    );

    it('has of an allowed call the statement alone, and no reason without a decision', async () => {
      const accountId = await ground().account();
      const decidedBy = { policy: { name: 'Reader', type: 'Custom', version: 'v2' }, statement: 1 };
      const brief = { policyType: 'AccountLevelIdentityBasedPolicy', rule: 'Statement', decidedBy };
      const decision = { effect: 'Allow', reason: { ...brief, resource: '*' } } as unknown as Decision;
      const owner = { policyType: 'AccountLevelIdentityBasedPolicy', rule: 'AccountOwner' };
      const owned = { effect: 'Allow', reason: { ...owner, resource: '*' } } as unknown as Decision;
      const allowed = [entry(accountId, { decision }), entry(accountId, { decision })];
      const root = entry(accountId, { decision: owned });
      const undecided = entry(accountId);
      for (const record of [...allowed, root, undecided]) {
        await ground().journal.record(record, () => Promise.resolve());
      }
      for (const { requestId } of allowed) {
        expect(await eventsOf(ground(), requestId)).toMatchObject([{ decision: 'Allow', reason: brief }]);
      }
      expect(await eventsOf(ground(), root.requestId)).toMatchObject([{ decision: 'Allow', reason: owner }]);
      expect(await eventsOf(ground(), undecided.requestId)).toMatchObject([{ decision: null, reason: null }]);
    });

    it('takes header text from anybody: bounded, and without what PostgreSQL cannot hold', async () => {
      const accountId = await ground().account();
      const userAgent = `a\0b\uD83D${'x'.repeat(10_000)}`;
      const record = entry(accountId, { environment: { ...entry(accountId).environment, userAgent } });
      await ground().journal.record(record, () => Promise.resolve());
      const [row] = await eventsOf(ground(), record.requestId);
      expect(String(row?.['user_agent'])).toMatch(/^ab\uFFFDx+$/);
      expect(String(row?.['user_agent']).length).toBeLessThanOrEqual(512);
    });
  });

  it('keeps the texts of many calls apart that are written together, whatever is in them', async () => {
    const accountId = await ground().account();
    const texts = [
      '"',
      '\\',
      '\\"',
      '{',
      '}',
      ',',
      '{"a","b"}',
      '","',
      'NULL',
      '"NULL"',
      '',
      ' ',
      '\n',
      "'",
      '😀',
      '$1',
      '\\n',
    ];
    const records = texts.map((userAgent) => {
      const record = entry(accountId, { environment: { ...entry(accountId).environment, userAgent } });
      record.resources = [userAgent, `x${userAgent}x`];
      return record;
    });
    await Promise.all(records.map((record) => ground().journal.record(record, () => Promise.resolve())));
    for (const [at, { requestId, resources }] of records.entries()) {
      expect(await eventsOf(ground(), requestId)).toMatchObject([{ user_agent: texts[at], resources }]);
    }
  });

  describe('a status alone', () => {
    const set = (accountId: string, directoryId: string, userId: string, status: 'Enabled' | 'Disabled', at = LATER) =>
      asCall(ground(), accountId, (work) =>
        new SqlUserRows(work, scope(accountId)).setStatus(directoryId, userId, status, at),
      );

    it('tells a missing directory from a missing user', async () => {
      const { accountId, directoryId } = await settle(ground(), [USER]);
      expect(await set(accountId, directoryId, USER, 'Disabled')).toBe('OK');
      expect(await set(accountId, directoryId, 'u-9', 'Disabled')).toBe('UserNotFound');
      expect(await set(accountId, 'd-9', USER, 'Disabled')).toBe('DirectoryNotFound');
      expect(await set(await ground().account(), directoryId, USER, 'Disabled')).toBe('DirectoryNotFound');
    });

    it('tells it in the event too', async () => {
      const { accountId, directoryId } = await settle(ground(), [USER]);
      const record = entry(accountId);
      await ground().journal.record(record, (work) =>
        new SqlUserRows(work, scope(accountId)).setStatus(directoryId, 'u-9', 'Disabled', LATER),
      );
      expect(await eventsOf(ground(), record.requestId)).toMatchObject([{ outcome: 'UserNotFound' }]);
    });

    it.each([
      ['marked for deletion', { marked_deleted_at: NOW, marked_deleted_by: 'ann' }, 'UserPendingDeletion'],
      ['disabled by its source', { disabled_by_source: true }, 'UserDisabledBySource'],
    ] as const)('does not enable a user who is %s, alone or in a transaction', async (_what, state, outcome) => {
      const { accountId, directoryId } = await settle(ground(), [USER]);
      const one = ground().database.knex('users').where({ directory_id: directoryId });
      await one.update({ status: 'Disabled', ...state });
      expect(await set(accountId, directoryId, USER, 'Enabled')).toBe(outcome);
      expect(await set(accountId, directoryId, USER, 'Disabled')).toBe('OK');
      const late = await asCall(ground(), accountId, async (work) => {
        const rows = new SqlUserRows(work, scope(accountId));
        await rows.hold(directoryId, USER);
        return rows.setStatus(directoryId, USER, 'Enabled', LATER);
      });
      expect(late).toBe(outcome);
      expect(await findUser(ground(), accountId, directoryId)).toMatchObject({ status: 'Disabled', updatedAt: NOW });
    });

    it('is not seen from another region', async () => {
      const { accountId, directoryId } = await settle(ground(), [USER]);
      const elsewhere = asCall(ground(), accountId, (work) =>
        new SqlUserRows(work, scope(accountId, 'us-west-1')).setStatus(directoryId, USER, 'Disabled', LATER),
      );
      expect(await elsewhere).toBe('DirectoryNotFound');
      expect((await findUser(ground(), accountId, directoryId))?.status).toBe('Enabled');
    });

    it('moves the update time only when it changes something', async () => {
      const { accountId, directoryId } = await settle(ground(), [USER]);
      await set(accountId, directoryId, USER, 'Enabled');
      expect((await findUser(ground(), accountId, directoryId))?.updatedAt).toEqual(NOW);
      await set(accountId, directoryId, USER, 'Disabled');
      expect((await findUser(ground(), accountId, directoryId))?.updatedAt).toEqual(LATER);
    });

    it('of one user many times at once ends as the last one says', async () => {
      const { accountId, directoryId } = await settle(ground(), [USER, 'u-2']);
      const calls = Array.from({ length: 21 }, (_, at) =>
        set(accountId, directoryId, at % 3 === 2 ? 'u-2' : USER, at % 2 === 0 ? 'Disabled' : 'Enabled'),
      );
      expect(new Set(await Promise.all(calls))).toEqual(new Set(['OK']));
      // 19 is the last of the first user, 20 the last of the second
      expect((await findUser(ground(), accountId, directoryId))?.status).toBe('Enabled');
      expect((await findUser(ground(), accountId, directoryId, 'u-2'))?.status).toBe('Disabled');
    });

    it('with a spent nonce changes nothing, and takes nobody along', async () => {
      const { accountId, directoryId } = await settle(ground(), [USER, 'u-2', 'u-3']);
      const spent = nonce();
      await ground().journal.record(entry(accountId, { nonce: spent }), () => Promise.resolve());
      const calls = [USER, 'u-2', 'u-3'].map((userId) =>
        outcomeOf(
          ground().journal.record(entry(accountId, userId === 'u-2' ? { nonce: spent } : {}), (work) =>
            new SqlUserRows(work, scope(accountId)).setStatus(directoryId, userId, 'Disabled', LATER),
          ),
        ),
      );
      expect(await Promise.all(calls)).toEqual(['OK', 'NonceUsed', 'OK']);
      const statuses = await Promise.all(
        [USER, 'u-2', 'u-3'].map(async (userId) => (await findUser(ground(), accountId, directoryId, userId))?.status),
      );
      expect(statuses).toEqual(['Disabled', 'Enabled', 'Disabled']);
    });

    it('that the database refuses takes nobody along', async () => {
      const { accountId, directoryId } = await settle(ground(), [USER, 'u-2', 'u-3']);
      const calls = [USER, 'u-2', 'u-3'].map((userId) =>
        outcomeOf(set(accountId, directoryId, userId, userId === 'u-2' ? ('Odd' as 'Enabled') : 'Disabled')),
      );
      const [first, second, third] = await Promise.all(calls);
      expect([first, third]).toEqual(['OK', 'OK']);
      expect(second).toContain('users_status_check');
      expect((await findUser(ground(), accountId, directoryId, 'u-2'))?.status).toBe('Enabled');
    });

    it('inside a transaction belongs to it', async () => {
      const { accountId, directoryId } = await settle(ground(), [USER]);
      const setInside = (isFailing: boolean) =>
        asCall(ground(), accountId, async (work) => {
          const rows = new SqlUserRows(work, scope(accountId));
          await rows.hold(directoryId, USER);
          expect(await rows.setStatus(directoryId, USER, 'Disabled', LATER)).toBe('OK');
          expect((await rows.find(directoryId, USER))?.status).toBe('Disabled');
          expect(await rows.setStatus(directoryId, 'u-9', 'Disabled', LATER)).toBe('UserNotFound');
          if (isFailing) throw fault('UserLimitExceeded', { Limit: 1 });
        });
      expect(await outcomeOf(setInside(true))).toBe('UserLimitExceeded');
      expect((await findUser(ground(), accountId, directoryId))?.status).toBe('Enabled');
      expect(await outcomeOf(setInside(false))).toBe('OK');
      expect((await findUser(ground(), accountId, directoryId))?.status).toBe('Disabled');
    });

    it('is the last change of its call', async () => {
      const { accountId, directoryId } = await settle(ground(), [USER]);
      const late = (after: (work: Work) => Promise<unknown>) =>
        outcomeOf(
          asCall(ground(), accountId, async (work) => {
            await new SqlUserRows(work, scope(accountId)).setStatus(directoryId, USER, 'Disabled', LATER);
            await after(work);
          }),
        );
      const words = 'Error: cloudsso:Test writes after its last change was final';
      expect(await late((work) => new SqlUserRows(work, scope(accountId)).delete(directoryId, USER))).toBe(words);
      expect(await late((work) => new SqlUserRows(work, scope(accountId)).hold(directoryId, USER))).toBe(words);
      expect(
        await late((work) => new SqlUserRows(work, scope(accountId)).setStatus(directoryId, USER, 'Enabled', LATER)),
      ).toBe(words);
      expect(await late((work) => new SqlUserRows(work, scope(accountId)).find(directoryId, USER))).toBe('OK');
      expect((await findUser(ground(), accountId, directoryId))?.status).toBe('Disabled');
    });
  });

  it('lets a call read what it wrote, and nobody else before it ends', async () => {
    const { accountId, directoryId } = await settle(ground(), [USER]);
    await asCall(ground(), accountId, async (work) => {
      const rows = new SqlUserRows(work, scope(accountId));
      await rows.insert(newUser(directoryId, 'u-2'));
      expect((await rows.find(directoryId, 'u-2'))?.id).toBe('u-2');
      expect(await rows.count({ directoryId, tags: [] })).toBe(2);
    });
    expect(await findUser(ground(), accountId, directoryId, 'u-2')).toBeDefined();
  });
});

onEachDatabase(
  'the journal and a database that misbehaves',
  (ground) => {
    it('runs a call again that was given up in a deadlock', async () => {
      const { accountId, directoryId } = await settle(ground(), ['u-1', 'u-2']);
      let arrived = 0;
      let open: () => void = () => undefined;
      const both = new Promise<void>((resolve) => {
        open = resolve;
      });
      const attempts: string[] = [];
      const cross = (first: string, second: string) =>
        asCall(ground(), accountId, async (work) => {
          attempts.push(first);
          const rows = new SqlUserRows(work, scope(accountId));
          await rows.hold(directoryId, first);
          if ((arrived += 1) === 2) open();
          await both;
          const held = await rows.hold(directoryId, second);
          if (held) await rows.update(held.user, { description: `${held.user.description}${first}` }, LATER);
        });
      await Promise.all([cross('u-1', 'u-2'), cross('u-2', 'u-1')]);
      expect(attempts.length).toBeGreaterThan(2);
      expect((await findUser(ground(), accountId, directoryId, 'u-2'))?.description).toBe('u-1');
      expect((await findUser(ground(), accountId, directoryId, 'u-1'))?.description).toBe('u-2');
    });

    it('says ServiceUnavailable when the connection is cut, and goes on with a new one', async () => {
      const { accountId, directoryId } = await settle(ground(), ['u-1']);
      const record = entry(accountId);
      const call = ground().journal.record(record, async (work) => {
        const rows = new SqlUserRows(work, scope(accountId));
        await rows.delete(directoryId, 'u-1');
        const [row] = await work.read<{ pid: number }[]>(
          work.knex.select(work.knex.raw('pg_backend_pid() as pid')) as never,
        );
        await ground().database.pool.query('select pg_terminate_backend($1)', [row?.pid]);
        await rows.find(directoryId, 'u-1');
      });
      await expect(call).rejects.toMatchObject({ fault: 'ServiceUnavailable' });
      expect(await findUser(ground(), accountId, directoryId, 'u-1')).toBeDefined();
      expect(await eventsOf(ground(), record.requestId)).toEqual([]);
      // What was never recorded may be sent again as it is
      expect(await outcomeOf(ground().journal.record(record, () => Promise.resolve()))).toBe('OK');
    });
  },
  ON_POSTGRES,
);
