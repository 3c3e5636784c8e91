// How often one caller, and one account, may call an action, across all processes: nobody keeps the others from being served.
import { fault } from '../faults/fault.ts';
import type { Principal } from '../identity/principal.ts';
import type { Draw, Grant } from '../journal/draw.ts';
import { Lease, type Limit } from './lease.ts';

export interface Limits {
  /** Of each action by one principal. */
  readonly user: Limit | undefined;
  /** Of each action by all principals of an account together. */
  readonly api: Limit | undefined;
}

/** Throws Throttled. */
export type Limiter = (principal: Principal, action: string) => Promise<void>;

type Scope = 'User' | 'Api';

// Who is forgotten is asked for anew: a trip, nothing else
const MOST_LEASES = 20_000;

/** Undefined when nothing is limited. `draw` asks the buckets that all processes share; `now` is in milliseconds. */
export function compileLimiter(
  { user, api }: Limits,
  draw: (draws: readonly Draw[]) => Promise<readonly Grant[]>,
  now: () => number,
): Limiter | undefined {
  if (!user && !api) return undefined;
  const leases = new Map<string, Lease>();

  function leaseOf(bucket: string, limit: Limit): Lease {
    const known = leases.get(bucket);
    const lease = known ?? new Lease(bucket, limit);
    // Whoever called last is forgotten last
    if (known) leases.delete(bucket);
    leases.set(bucket, lease);
    if (leases.size > MOST_LEASES) leases.delete(leases.keys().next().value as string);
    return lease;
  }

  return async ({ arn, accountId }, action) => {
    const asked: (readonly [Scope, Lease])[] = [];
    if (user) asked.push(['User', leaseOf(`user ${action} ${arn}`, user)]);
    if (api) asked.push(['Api', leaseOf(`api ${action} ${accountId}`, api)]);
    await takeOfAll(asked);
  };

  /** Of all or of none: nothing is awaited between finding all of them ready and taking. */
  async function takeOfAll(asked: readonly (readonly [Scope, Lease])[]): Promise<void> {
    for (const [, lease] of asked) lease.count(1);
    try {
      for (;;) {
        const at = now();
        assertFlowing(asked, at);
        const empty = asked.map(([, lease]) => lease).filter((lease) => !lease.isReady(at));
        if (empty.length === 0) break;
        send(empty);
        await Promise.all(empty.map((lease) => lease.arrival()));
      }
      for (const [, lease] of asked) lease.take();
    } finally {
      for (const [, lease] of asked) lease.count(-1);
    }
  }

  /** One trip for all that no trip is under way for. */
  function send(empty: readonly Lease[]): void {
    const wishes = empty.flatMap((lease) => {
      const wish = lease.draw();
      return wish ? [{ lease, wish }] : [];
    });
    if (wishes.length === 0) return;
    const drawn = draw(wishes.map(({ wish }) => wish));
    for (const [at, { lease }] of wishes.entries()) {
      lease.send(drawn.then((grants) => ({ grant: grants[at] as Grant, at: now() })));
    }
  }
}

function assertFlowing(asked: readonly (readonly [Scope, Lease])[], at: number): void {
  for (const [Scope, lease] of asked) {
    const wait = lease.waitFrom(at);
    if (wait > 0) throw fault('Throttled', { Scope, RetryAfterMilliseconds: Math.ceil(wait) });
  }
}
