import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { compileGate } from '../../src/identity/gate.ts';

/** Work that goes on until it is told to end. */
function work() {
  const open: (() => void)[] = [];
  const seen = { now: 0, most: 0 };
  return {
    seen,
    start: async (): Promise<string> => {
      seen.now += 1;
      seen.most = Math.max(seen.most, seen.now);
      await new Promise<void>((end) => open.push(end));
      seen.now -= 1;
      return 'done';
    },
    // Whoever may come in is in after a turn of the loop
    endOne: async (): Promise<void> => {
      await turn();
      open.shift()?.();
      await turn();
    },
  };
}

describe('a gate', () => {
  it('lets so many in at once and the others one by one', async () => {
    const { seen, start, endOne } = work();
    const gate = compileGate(2, 10);
    const all = Array.from({ length: 6 }, () => gate(start));
    for (let count = 0; count < 6; count += 1) await endOne();
    expect(await Promise.all(all)).toEqual(Array(6).fill('done'));
    expect(seen).toEqual({ now: 0, most: 2 });
  });

  it('refuses when too many wait, and lets in again later', async () => {
    const { start, endOne } = work();
    const gate = compileGate(1, 1);
    const both = [gate(start), gate(start)];
    await expect(gate(start)).rejects.toMatchObject({ fault: 'Throttled', detail: { Scope: 'Gateway' } });
    await endOne();
    await endOne();
    await Promise.all(both);
    const later = gate(start);
    await endOne();
    expect(await later).toBe('done');
  });

  it('gives the place back when the work fails', async () => {
    const gate = compileGate(1, 0);
    await expect(gate(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await gate(() => Promise.resolve('yes'))).toBe('yes');
  });
});
