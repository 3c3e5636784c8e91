// The loop of a worker: does what waits, queue by queue, and sleeps until it is woken or a while is over.

export interface Worker {
  /** Something waits: looks at once. */
  wake(): void;
  /** Starts nothing more until released; what is being done is done to its end. */
  hold(): void;
  release(): void;
  /** As hold, for ever. Resolves when what was being done is done. */
  stop(): Promise<void>;
}

// Another process may have left something behind, and the clock may have come to what was put off
const LOOK_EVERY_MILLISECONDS = 1_000;

/** Does one thing that waits and says whether there was any. */
export type RunNext = () => Promise<boolean>;

/**
 * One thing of each queue in turn, so that a long queue keeps no other waiting. What a queue throws is reported and counts as
 * nothing done: the worker sleeps over it unless another queue has more.
 */
export function startWorker(queues: readonly RunNext[], onFailure: (cause: unknown) => void): Worker {
  let isHeld = false;
  let isStopped = false;
  let isWoken = false;
  let endSleep = (): void => undefined;

  const sleep = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, LOOK_EVERY_MILLISECONDS);
      timer.unref();
      endSleep = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  async function attempt(runNext: RunNext): Promise<boolean> {
    try {
      return await runNext();
    } catch (cause) {
      onFailure(cause);
      return false;
    }
  }

  async function round(): Promise<boolean> {
    let isAnyDone = false;
    for (const queue of queues) if (!isHeld && !isStopped && (await attempt(queue))) isAnyDone = true;
    return isAnyDone;
  }

  async function work(): Promise<void> {
    while (!isStopped) {
      isWoken = false;
      if (await round()) continue;
      // Woken while looking: what came may have been missed
      if (!isWoken && !isStopped) await sleep();
    }
  }

  const wake = (): void => {
    isWoken = true;
    endSleep();
  };
  const ended = work();
  return {
    wake,
    hold: () => {
      isHeld = true;
    },
    release: () => {
      isHeld = false;
      wake();
    },
    stop: async () => {
      isStopped = true;
      wake();
      await ended;
    },
  };
}
