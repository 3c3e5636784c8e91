// How much slow work may be under way at once: without it whoever sends enough of it would keep the process from all other work.
import { fault } from '../faults/fault.ts';

/** Does the work once there is room. Throws Throttled when too much of it waits already. */
export type Gate = <T>(work: () => Promise<T>) => Promise<T>;

// About as long as one comparison takes
const RETRY_MILLISECONDS = 1000;

/** At most `most` at once, and `waiting` more that wait for them. */
export function compileGate(most: number, waiting: number): Gate {
  const queue: (() => void)[] = [];
  let running = 0;

  async function enter(): Promise<void> {
    if (running < most) {
      running += 1;
      return;
    }
    if (queue.length >= waiting) {
      throw fault('Throttled', { Scope: 'Gateway', RetryAfterMilliseconds: RETRY_MILLISECONDS });
    }
    // Whoever leaves hands its place over
    await new Promise<void>((admit) => queue.push(admit));
  }

  function leave(): void {
    const admit = queue.shift();
    if (admit) admit();
    else running -= 1;
  }

  return async (work) => {
    await enter();
    try {
      return await work();
    } finally {
      leave();
    }
  };
}
