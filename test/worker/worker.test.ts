// One worker, several queues: what waits in one never keeps the others waiting.
import { describe, expect, it } from '@jest/globals';
import { startWorker, type RunNext } from '../../src/worker/worker.ts';

/** A queue of that many things; `empty` resolves once it is found empty. */
function queue(name: string, count: number, done: string[]): { runNext: RunNext; empty: Promise<void> } {
  let left = count;
  let isEmpty = (): void => undefined;
  const empty = new Promise<void>((resolve) => {
    isEmpty = resolve;
  });
  return {
    empty,
    runNext: () => {
      if (left === 0) {
        isEmpty();
        return Promise.resolve(false);
      }
      done.push(`${name}${left}`);
      left -= 1;
      return Promise.resolve(true);
    },
  };
}

const nothingFails = (cause: unknown): void => {
  throw cause;
};

describe('a worker', () => {
  it('takes one of each queue in turn', async () => {
    const done: string[] = [];
    const [long, short] = [queue('long', 4, done), queue('short', 2, done)];
    const worker = startWorker([long.runNext, short.runNext], nothingFails);
    await Promise.all([long.empty, short.empty]);
    await worker.stop();
    expect(done).toEqual(['long4', 'short2', 'long3', 'short1', 'long2', 'long1']);
  });

  it('reports what a queue throws and goes on with the others', async () => {
    const done: string[] = [];
    const failures: unknown[] = [];
    const good = queue('good', 3, done);
    const bad: RunNext = () => Promise.reject(new Error('no luck'));
    const worker = startWorker([bad, good.runNext], (cause) => failures.push(cause));
    await good.empty;
    await worker.stop();
    expect(done).toEqual(['good3', 'good2', 'good1']);
    expect(failures).toEqual(Array.from({ length: 4 }, () => new Error('no luck')));
  });

  it('starts nothing while it is held', async () => {
    const done: string[] = [];
    const waiting = queue('one', 1, done);
    let isThere = false;
    const worker = startWorker([() => (isThere ? waiting.runNext() : Promise.resolve(false))], nothingFails);
    worker.hold();
    isThere = true;
    worker.wake();
    await new Promise((resolve) => setImmediate(resolve));
    expect(done).toEqual([]);
    worker.release();
    await waiting.empty;
    await worker.stop();
    expect(done).toEqual(['one1']);
  });

  it('finishes what it has in hand before it has stopped, and starts no more', async () => {
    const done: string[] = [];
    let finish = (): void => undefined;
    const slow: RunNext = () =>
      new Promise((resolve) => {
        finish = () => {
          done.push('slow');
          resolve(true);
        };
      });
    const worker = startWorker([slow, queue('never', 1, done).runNext], nothingFails);
    const stopped = worker.stop();
    finish();
    await stopped;
    expect(done).toEqual(['slow']);
  });
});
