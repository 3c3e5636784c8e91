import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Database } from '../../src/store/database.ts';
import { deleteDueUsers, forgetExpiredNonces, keepHouse } from '../../src/store/housekeeping.ts';
import { asCall, entry, LATER, nonce, NOW, onEachDatabase, outcomeOf, settle } from './ground.ts';

const MINUTE = 60_000;
const after = (at: Date, milliseconds: number): Date => new Date(at.getTime() + milliseconds);

onEachDatabase('forgetExpiredNonces', (ground) => {
  it('forgets what has expired and nothing else', async () => {
    const accountId = await ground().account();
    const spend = async (expiresAt: Date) => {
      const spent = { ...nonce(), expiresAt };
      await ground().journal.record(entry(accountId, { nonce: spent }), () => Promise.resolve());
      return spent;
    };
    const early = await spend(NOW);
    const late = await spend(LATER);
    expect(await forgetExpiredNonces(ground().database, NOW)).toBe(0);
    expect(await forgetExpiredNonces(ground().database, after(NOW, 1))).toBe(1);
    expect(await forgetExpiredNonces(ground().database, after(NOW, 1))).toBe(0);
    const again = (spent: typeof early) =>
      outcomeOf(ground().journal.record(entry(accountId, { nonce: spent }), () => Promise.resolve()));
    expect(await again(late)).toBe('NonceUsed');
    expect(await again(early)).toBe('OK');
  });

  it('leaves the events alone', async () => {
    const accountId = await ground().account();
    await asCall(ground(), accountId, () => Promise.resolve());
    await forgetExpiredNonces(ground().database, after(LATER, MINUTE));
    const events = await ground()
      .database.knex<{ account_id: string }>('audit_events')
      .where({ account_id: accountId });
    expect(events).toHaveLength(1);
  });
});

onEachDatabase('deleteDueUsers', (ground) => {
  const DAY = 86_400_000;

  it('deletes who was marked seven days ago, gives the room back, and leaves everybody else', async () => {
    const { accountId, directoryId } = await settle(ground(), ['u-1', 'u-2', 'u-3']);
    await ground().database.knex('directories').where({ directory_id: directoryId }).update({ user_count: 3 });
    const users = () => ground().database.knex('users').where({ directory_id: directoryId });
    const mark = (userId: string, at: Date) =>
      users()
        .where({ user_id: userId })
        .update({ status: 'Disabled', marked_deleted_at: at, marked_deleted_by: 'ann' });
    await mark('u-1', NOW);
    await mark('u-2', after(NOW, 1));
    const left = async () =>
      ((await users().orderBy('user_id').select('user_id')) as { user_id: string }[]).map((one) => one.user_id);
    expect(await deleteDueUsers(ground().database, after(NOW, 7 * DAY - 1))).toBe(0);
    expect(await deleteDueUsers(ground().database, after(NOW, 7 * DAY))).toBe(1);
    expect(await left()).toEqual(['u-2', 'u-3']);
    const directory = (await ground()
      .database.knex('directories')
      .where({ account_id: accountId })
      .first('user_count')) as { user_count: number };
    expect(directory.user_count).toBe(2);
    expect(await deleteDueUsers(ground().database, after(NOW, 8 * DAY))).toBe(1);
    expect(await left()).toEqual(['u-3']);
  });
});

describe('keepHouse', () => {
  let times: unknown[];
  let failure: Error | undefined;
  /** A database that notes what it is asked. */
  const database = {
    pool: {
      connect: () =>
        Promise.resolve({
          query: ({ values }: { values: unknown[] }) => {
            times.push(values[0]);
            return failure ? Promise.reject(failure) : Promise.resolve({ rowCount: 0 });
          },
          release: () => undefined,
        }),
    },
  } as unknown as Database;

  beforeEach(() => {
    times = [];
    failure = undefined;
    jest.useFakeTimers({ now: NOW });
  });
  afterEach(() => {
    jest.useRealTimers();
  });
  const now = (): Date => new Date();

  it('forgets once a minute, until it is told to stop', async () => {
    const rest = keepHouse(database, now, () => undefined, [forgetExpiredNonces]);
    expect(times).toEqual([]);
    await jest.advanceTimersByTimeAsync(3 * MINUTE);
    expect(times).toEqual([1, 2, 3].map((minutes) => after(NOW, minutes * MINUTE)));
    rest();
    await jest.advanceTimersByTimeAsync(3 * MINUTE);
    expect(times).toHaveLength(3);
  });

  it('reports a failure and tries again a minute later', async () => {
    const reported: unknown[] = [];
    const rest = keepHouse(database, now, (cause) => reported.push(cause), [forgetExpiredNonces]);
    failure = new Error('no database');
    await jest.advanceTimersByTimeAsync(MINUTE);
    failure = undefined;
    await jest.advanceTimersByTimeAsync(MINUTE);
    rest();
    expect(reported).toEqual([new Error('no database')]);
    expect(times).toHaveLength(2);
  });

  it('keeps no process alive', () => {
    const rest = keepHouse(database, now, () => undefined, [forgetExpiredNonces]);
    expect(jest.getTimerCount()).toBe(1);
    rest();
    expect(jest.getTimerCount()).toBe(0);
  });
});
