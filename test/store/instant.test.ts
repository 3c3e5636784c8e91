import { describe, expect, it } from '@jest/globals';
import { compileInstant } from '../../src/store/instant.ts';

describe('compileInstant', () => {
  it('writes every time as itself, whichever came before', () => {
    const write = compileInstant();
    const times = [0, 0, 1, 1_763_850_000_000, 1_763_850_000_000, 0, -1, 0.5].map((at) => new Date(at));
    expect(times.map(write)).toEqual(times.map((at) => at.toISOString()));
  });

  it('notices a date that was moved', () => {
    const write = compileInstant();
    const at = new Date(1000);
    write(at);
    at.setTime(2000);
    expect(write(at)).toBe('1970-01-01T00:00:02.000Z');
  });

  it('throws for no time at all, again and again', () => {
    const write = compileInstant();
    for (const _ of [1, 2]) expect(() => write(new Date(Number.NaN))).toThrow(RangeError);
  });
});
