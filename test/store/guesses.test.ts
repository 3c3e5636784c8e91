import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { openGuessRecords } from '../../src/store/guesses.ts';
import { NOW, onEachDatabase } from './ground.ts';

const ALLOWANCE = { most: 10, seconds: 3600 };

onEachDatabase('guesses', (ground) => {
  const open = (seconds = 0) => openGuessRecords(ground().database, () => new Date(NOW.getTime() + seconds * 1000));
  const waits = (key: string, processes: number, each: number) =>
    Promise.all(
      Array.from({ length: processes }, open.bind(undefined, 0)).flatMap((records) =>
        Array.from({ length: each }, () => records.take(key, ALLOWANCE)),
      ),
    );

  it('are as many as allowed, however many come at once, through whichever process', async () => {
    const key = randomUUID();
    const all = await waits(key, 5, 10);
    expect(all.filter((wait) => wait === 0)).toHaveLength(10);
    expect(all.filter((wait) => wait > 0)).toEqual(Array<number>(40).fill(360_000));
    // Of one owner alone
    expect(await open().take(randomUUID(), ALLOWANCE)).toBe(0);
  });

  it('come back one after the other', async () => {
    const key = randomUUID();
    await waits(key, 1, 10);
    expect(await open(359).take(key, ALLOWANCE)).toBe(1000);
    expect(await open(360).take(key, ALLOWANCE)).toBe(0);
    expect(await open(360).take(key, ALLOWANCE)).toBe(360_000);
  });

  it('are all there again once one was right', async () => {
    const key = randomUUID();
    await waits(key, 1, 10);
    await open().forget(key);
    expect((await waits(key, 1, 11)).filter((wait) => wait === 0)).toHaveLength(10);
    await open().forget(randomUUID());
  });
});
