import { describe, expect, it } from '@jest/globals';
import { compileLimiter, type Limits } from '../../src/gateway/limiter.ts';
import type { Draw, Grant } from '../../src/journal/draw.ts';
import { fault, isFault } from '../../src/faults/fault.ts';
import { user } from './caller.ts';

/** A limiter whose trips are counted, over buckets that answer as `grant` says. */
function limiter(limits: Limits, grant: (draw: Draw) => Grant = all) {
  const trips: (readonly Draw[])[] = [];
  const clock = { now: 0 };
  const admit = compileLimiter(
    limits,
    async (draws) => {
      trips.push(draws);
      await Promise.resolve();
      return draws.map(grant);
    },
    () => clock.now,
  );
  const call = async (): Promise<string> => {
    try {
      await admit?.(user(), 'cloudsso:GetUser');
      return 'OK';
    } catch (cause) {
      if (!isFault(cause, 'Throttled')) throw cause;
      return `${cause.detail.Scope} ${cause.detail.RetryAfterMilliseconds}`;
    }
  };
  return { admit, call, trips, clock };
}

const all = ({ wanted }: Draw): Grant => ({ granted: wanted, waitMilliseconds: 0 });
const none = (): Grant => ({ granted: 0, waitMilliseconds: 500 });
const hundred = { calls: 100, seconds: 1 };

describe('compileLimiter', () => {
  it('is nothing without limits', () => {
    expect(limiter({ user: undefined, api: undefined }).admit).toBeUndefined();
  });

  it('asks for both buckets in one trip, and for a twentieth at a time', async () => {
    const { call, trips } = limiter({ user: hundred, api: { calls: 40, seconds: 1 } });
    for (let at = 0; at < 4; at += 1) expect(await call()).toBe('OK');
    expect(trips.map((draws) => draws.map(({ wanted }) => wanted))).toEqual([[5, 2], [2]]);
  });

  it('keeps a small limit to the call', async () => {
    const { call, trips } = limiter({ user: { calls: 39, seconds: 1 }, api: undefined });
    await call();
    await call();
    expect(trips.map(([draw]) => draw?.wanted)).toEqual([1, 1]);
  });

  it('makes one trip for all who wait', async () => {
    const { call, trips } = limiter({ user: hundred, api: undefined });
    const said = await Promise.all(Array.from({ length: 50 }, call));
    expect(new Set(said)).toEqual(new Set(['OK']));
    expect(trips.map(([draw]) => draw?.wanted)).toEqual([5, 45]);
  });

  it('refuses without a trip until there is something again', async () => {
    const { call, trips, clock } = limiter({ user: undefined, api: hundred }, none);
    expect([await call(), await call()]).toEqual(['Api 500', 'Api 500']);
    clock.now = 499;
    expect([await call(), trips.length]).toEqual(['Api 1', 1]);
    clock.now = 500;
    expect([await call(), trips.length]).toEqual(['Api 500', 2]);
  });

  it('hands out what was granted before it refuses', async () => {
    const { call } = limiter({ user: hundred, api: undefined }, () => ({ granted: 2, waitMilliseconds: 300 }));
    expect([await call(), await call(), await call()]).toEqual(['OK', 'OK', 'User 300']);
  });

  it('does not keep for ever what it drew', async () => {
    const { call, trips, clock } = limiter({ user: hundred, api: undefined });
    await call();
    clock.now = 999;
    await call();
    expect(trips).toHaveLength(1);
    clock.now = 1000;
    await call();
    expect(trips).toHaveLength(2);
  });

  it('passes on that the buckets cannot be reached, and asks again', async () => {
    let isLost = true;
    const { call } = limiter({ user: hundred, api: hundred }, (draw) => {
      if (isLost) throw fault('ServiceUnavailable', {});
      return all(draw);
    });
    const failing = await Promise.allSettled([call(), call()]);
    expect(failing.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    isLost = false;
    expect(await call()).toBe('OK');
  });
});
