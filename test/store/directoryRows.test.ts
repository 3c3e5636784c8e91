import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import type { DirectoryRows } from '../../src/directory/directory.ts';
import { SqlDirectoryRows } from '../../src/store/directoryRows.ts';
import { asCall, LATER, NOW, onEachDatabase, ON_POSTGRES, REGION, scope, settle } from './ground.ts';

onEachDatabase('directories', (ground) => {
  const withRows = <R>(accountId: string, use: (rows: DirectoryRows) => Promise<R>, region = REGION): Promise<R> =>
    asCall(ground(), accountId, (work) => use(new SqlDirectoryRows(work, scope(accountId, region))));

  it('come back as they went in', async () => {
    const accountId = await ground().account();
    const [id, name] = [`d-${randomUUID()}`, `toys-${randomUUID()}`];
    const made = { id, name, region: REGION, createdAt: NOW, updatedAt: NOW, userCount: 0, groupCount: 0 };
    expect(await withRows(accountId, (rows) => rows.insert({ id, name, at: NOW }))).toEqual(made);
    expect(await withRows(accountId, (rows) => rows.find(id))).toEqual(made);
    expect(await withRows(accountId, (rows) => rows.lock(id))).toEqual(made);
    expect(await withRows(accountId, (rows) => rows.list())).toEqual([made]);
  });

  it('are not there for another account or from another region', async () => {
    const { accountId, directoryId } = await settle(ground());
    for (const [who, where] of [
      [await ground().account(), REGION],
      [accountId, 'us-west-1'],
    ] as const) {
      expect(await withRows(who, (rows) => rows.find(directoryId), where)).toBeUndefined();
      expect(await withRows(who, (rows) => rows.lock(directoryId), where)).toBeUndefined();
      expect(await withRows(who, (rows) => rows.list(), where)).toEqual([]);
      await withRows(who, (rows) => rows.delete(directoryId), where);
      await withRows(who, (rows) => rows.countUsers(directoryId, 1), where);
      await expect(withRows(who, (rows) => rows.rename(directoryId, 'stolen', LATER), where)).rejects.toThrow();
    }
    expect(await withRows(accountId, (rows) => rows.find(directoryId))).toMatchObject({
      name: directoryId,
      userCount: 0,
      groupCount: 0,
    });
  });

  it('are renamed', async () => {
    const { accountId, directoryId } = await settle(ground());
    const name = `n-${randomUUID()}`;
    const renamed = await withRows(accountId, (rows) => rows.rename(directoryId, name, LATER));
    expect(renamed).toMatchObject({ name, createdAt: NOW, updatedAt: LATER });
  });

  it('have names that nobody else has', async () => {
    const { directoryId: taken } = await settle(ground());
    const { accountId, directoryId } = await settle(ground());
    const stranger = await ground().account();
    const expected = { fault: 'DirectoryNameTaken', detail: { DirectoryName: taken } };
    await expect(withRows(accountId, (rows) => rows.rename(directoryId, taken, LATER))).rejects.toMatchObject(expected);
    const id = `d-${randomUUID()}`;
    await expect(withRows(stranger, (rows) => rows.insert({ id, name: taken, at: NOW }))).rejects.toMatchObject(
      expected,
    );
  });

  it('are one to an account, even when two are made at once', async () => {
    const accountId = await ground().account();
    const make = () => {
      const id = `d-${randomUUID()}`;
      return withRows(accountId, (rows) => rows.insert({ id, name: id, at: NOW })).then(
        () => 'made',
        (cause: unknown) => (cause as { fault?: string }).fault,
      );
    };
    const outcomes = await Promise.all([make(), make(), make()]);
    expect(outcomes.sort()).toEqual(['DirectoryLimitExceeded', 'DirectoryLimitExceeded', 'made']);
  });

  it('count their users, and never below none', async () => {
    const { accountId, directoryId } = await settle(ground());
    for (const by of [1, 1, -1] as const) await withRows(accountId, (rows) => rows.countUsers(directoryId, by));
    expect((await withRows(accountId, (rows) => rows.find(directoryId)))?.userCount).toBe(1);
    await withRows(accountId, (rows) => rows.countUsers(directoryId, -1));
    await expect(withRows(accountId, (rows) => rows.countUsers(directoryId, -1))).rejects.toThrow('check constraint');
  });

  it('go away, but not from under their users', async () => {
    const empty = await settle(ground());
    await withRows(empty.accountId, (rows) => rows.delete(empty.directoryId));
    expect(await withRows(empty.accountId, (rows) => rows.find(empty.directoryId))).toBeUndefined();
    const full = await settle(ground(), ['u-1']);
    await expect(withRows(full.accountId, (rows) => rows.delete(full.directoryId))).rejects.toThrow(
      'users_directory_fkey',
    );
  });
});

onEachDatabase(
  'locked directories',
  (ground) => {
    it('are held until the call ends', async () => {
      const { accountId, directoryId } = await settle(ground());
      const order: string[] = [];
      let letGo: () => void = () => undefined;
      const held = new Promise<void>((resolve) => {
        letGo = resolve;
      });
      let tell: () => void = () => undefined;
      const isHeld = new Promise<void>((resolve) => {
        tell = resolve;
      });
      const first = asCall(ground(), accountId, async (work) => {
        await new SqlDirectoryRows(work, scope(accountId)).lock(directoryId);
        tell();
        await held;
        order.push('first');
      });
      await isHeld;
      const second = asCall(ground(), accountId, async (work) => {
        await new SqlDirectoryRows(work, scope(accountId)).lock(directoryId);
        order.push('second');
      });
      // Nobody waits for a lock that is only read past
      await asCall(ground(), accountId, (work) => new SqlDirectoryRows(work, scope(accountId)).find(directoryId));
      order.push('reader');
      letGo();
      await Promise.all([first, second]);
      expect(order).toEqual(['reader', 'first', 'second']);
    });
  },
  ON_POSTGRES,
);
