import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { forgetFullBuckets, openBuckets } from '../../src/store/buckets.ts';
import type { Draw } from '../../src/journal/draw.ts';
import { NOW, onEachDatabase } from './ground.ts';

onEachDatabase('buckets', (ground) => {
  const at = (seconds: number): Date => new Date(NOW.getTime() + seconds * 1000);
  const open = (seconds = 0) => openBuckets(ground().database, () => at(seconds));
  const draw = (bucket: string, wanted = 1): Draw => ({ bucket, capacity: 3, seconds: 60, wanted });
  const granted = async (bucket: string, seconds: number, wanted = 1) =>
    (await open(seconds)([draw(bucket, wanted)]))[0];

  it('are full at first, then empty, and fill up with time', async () => {
    const bucket = randomUUID();
    expect(await granted(bucket, 0, 2)).toEqual({ granted: 2, waitMilliseconds: 0 });
    expect(await granted(bucket, 0, 2)).toEqual({ granted: 1, waitMilliseconds: 20_000 });
    expect(await granted(bucket, 5)).toEqual({ granted: 0, waitMilliseconds: 15_000 });
    expect(await granted(bucket, 20)).toEqual({ granted: 1, waitMilliseconds: 0 });
    expect(await granted(bucket, 1000, 3)).toEqual({ granted: 3, waitMilliseconds: 0 });
    expect(await granted(bucket, 1000)).toEqual({ granted: 0, waitMilliseconds: 20_000 });
  });

  it('are drawn from together, in the order of asking', async () => {
    const [one, other] = [randomUUID(), randomUUID()];
    const grants = await open()([draw(one, 3), draw(other, 1)]);
    expect(grants.map(({ granted: got }) => got)).toEqual([3, 1]);
    const again = await open()([draw(one, 3), draw(other, 3)]);
    expect(again.map(({ granted: got }) => got)).toEqual([0, 2]);
  });

  it('give no more than they hold to all who draw at once, in whatever order they name them', async () => {
    const [one, other] = [randomUUID(), randomUUID()];
    const lanes = Array.from({ length: 8 }, () => open());
    const all = await Promise.all(
      lanes.map((lane, nth) => lane(nth % 2 === 0 ? [draw(one), draw(other)] : [draw(other), draw(one)])),
    );
    expect(all.flat().reduce((sum, { granted: got }) => sum + got, 0)).toBe(6);
  });

  it('are shared by processes whose clocks differ', async () => {
    const bucket = randomUUID();
    expect(await granted(bucket, 40)).toMatchObject({ granted: 1 });
    expect(await granted(bucket, 0)).toMatchObject({ granted: 1 });
    expect(await granted(bucket, 0)).toMatchObject({ granted: 1 });
    expect(await granted(bucket, 40)).toMatchObject({ granted: 0 });
    expect(await granted(bucket, 60)).toMatchObject({ granted: 1 });
  });

  it('are forgotten once they are full again', async () => {
    const bucket = randomUUID();
    await granted(bucket, 5000, 2);
    const rows = () => ground().database.knex('buckets').where({ bucket });
    await forgetFullBuckets(ground().database, at(5040));
    expect(await rows()).toHaveLength(1);
    await forgetFullBuckets(ground().database, at(5041));
    expect(await rows()).toHaveLength(0);
  });
});
