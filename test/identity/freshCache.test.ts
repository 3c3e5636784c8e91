import { beforeEach, describe, expect, it } from '@jest/globals';
import { FreshCache } from '../../src/identity/freshCache.ts';

/** A load that the test finishes when it likes. */
interface Load {
  readonly key: string;
  answer(value: string): void;
  fail(cause: Error): void;
}

describe('FreshCache', () => {
  let now: number;
  let loads: Load[];
  let cache: FreshCache<string>;
  beforeEach(() => {
    now = 1_000_000;
    loads = [];
    cache = new FreshCache(
      () => now,
      (key) =>
        new Promise((answer, fail) => {
          loads.push({ key, answer, fail });
        }),
    );
  });
  const settled = async (): Promise<void> => {
    await new Promise((resolve) => setImmediate(resolve));
  };
  const load = (at: number): Load => {
    const one = loads[at];
    if (!one) throw new Error(`no load ${at}`);
    return one;
  };
  const warm = async (value = 'first'): Promise<void> => {
    const got = cache.get('k');
    load(loads.length - 1).answer(value);
    await got;
  };

  it('asks once and answers from memory while fresh', async () => {
    await warm();
    now += 1_999;
    expect(await cache.get('k')).toBe('first');
    expect(loads).toHaveLength(1);
  });

  it('keeps keys apart', async () => {
    await warm();
    const other = cache.get('other');
    load(1).answer('second');
    expect([await other, await cache.get('k'), load(1).key]).toEqual(['second', 'first', 'other']);
  });

  it('asks once for many who wait', async () => {
    const waiting = Array.from({ length: 50 }, () => cache.get('k'));
    expect(loads).toHaveLength(1);
    load(0).answer('first');
    expect(new Set(await Promise.all(waiting))).toEqual(new Set(['first']));
  });

  it('answers at once when stale, and asks again behind the caller’s back', async () => {
    await warm();
    now += 2_000;
    expect(await cache.get('k')).toBe('first');
    expect(await cache.get('k')).toBe('first');
    expect(loads).toHaveLength(2);
    load(1).answer('second');
    await settled();
    expect(await cache.get('k')).toBe('second');
    expect(loads).toHaveLength(2);
  });

  it('never answers what is older than four seconds', async () => {
    await warm();
    now += 4_000;
    const waiting = cache.get('k');
    expect(loads).toHaveLength(2);
    load(1).answer('second');
    expect(await waiting).toBe('second');
  });

  it('counts the age from when it asked, not from when it was told', async () => {
    const waiting = cache.get('k');
    now += 4_000;
    load(0).answer('first');
    expect(await waiting).toBe('first');
    const again = cache.get('k');
    expect(loads).toHaveLength(2);
    load(1).answer('second');
    expect(await again).toBe('second');
  });

  it('waits rather than serve the expired, even while a refresh is slow', async () => {
    await warm();
    now += 2_000;
    await cache.get('k');
    now += 2_000;
    const waiting = cache.get('k');
    expect(loads).toHaveLength(2);
    load(1).answer('second');
    expect(await waiting).toBe('second');
  });

  it('does not remember a failure', async () => {
    const waiting = cache.get('k');
    load(0).fail(new Error('no database'));
    await expect(waiting).rejects.toThrow('no database');
    const again = cache.get('k');
    expect(loads).toHaveLength(2);
    load(1).answer('first');
    expect(await again).toBe('first');
  });

  it('tells all who wait of a failure', async () => {
    const waiting = [cache.get('k'), cache.get('k')];
    load(0).fail(new Error('no database'));
    for (const one of waiting) await expect(one).rejects.toThrow('no database');
  });

  it('survives a failed refresh as long as the old answer is usable, and no longer', async () => {
    await warm();
    now += 3_000;
    expect(await cache.get('k')).toBe('first');
    load(1).fail(new Error('no database'));
    await settled();
    expect(await cache.get('k')).toBe('first');
    load(2).fail(new Error('still none'));
    await settled();
    now += 1_000;
    const waiting = cache.get('k');
    load(3).fail(new Error('none at all'));
    await expect(waiting).rejects.toThrow('none at all');
  });

  it('trusts nothing from the future: a clock that went back asks again', async () => {
    await warm();
    now -= 1;
    const waiting = cache.get('k');
    expect(loads).toHaveLength(2);
    load(1).answer('second');
    expect(await waiting).toBe('second');
  });

  it('remembers that there is nothing', async () => {
    let asked = 0;
    const empty = new FreshCache<string | undefined>(
      () => now,
      () => {
        asked += 1;
        return Promise.resolve(undefined);
      },
    );
    expect([await empty.get('k'), await empty.get('k'), asked]).toEqual([undefined, undefined, 1]);
  });

  it('is bounded', async () => {
    let asked = 0;
    const small = new FreshCache<number>(
      () => now,
      () => Promise.resolve((asked += 1)),
    );
    for (let at = 0; at <= 10_000; at += 1) await small.get(`k${at}`);
    await small.get('k0');
    expect(asked).toBe(10_002);
  });
});
