import { describe, expect, it } from '@jest/globals';
import { compileRation } from '../../src/gateway/ration.ts';

describe('compileRation', () => {
  it('lets work through until the ration of the second is used up, and again in the next', () => {
    let at = 5_000;
    let done = 0;
    const ration = compileRation(25, () => at);
    const work = () => (done += 1);
    const answers = Array.from({ length: 30 }, () => ration(work));
    expect(answers.filter((answer) => answer !== undefined)).toHaveLength(25);
    expect(done).toBe(25);
    at += 1_000;
    expect(ration(work)).toBe(26);
  });
});
