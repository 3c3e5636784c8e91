// Every recorded evaluation case through the whole engine: grammar, conditions, units, order.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { explainCase } from '../../src/policy/explain.ts';

interface Vector {
  readonly name: string;
  readonly topic: string;
  readonly expect: string;
  /** Settled by nobody: the expectation is the recommended result, and ours. */
  readonly open?: boolean;
}

const vectors = JSON.parse(
  readFileSync(new URL('../vectors/ram-policy.json', import.meta.url), 'utf8'),
) as readonly Vector[];

describe.each([...new Set(vectors.map((vector) => vector.topic))])('%s', (topic) => {
  for (const vector of vectors.filter((candidate) => candidate.topic === topic)) {
    it(`${vector.name} is ${vector.expect}${vector.open ? ' (our decision)' : ''}`, () => {
      const { decision, reason } = explainCase(vector);
      expect({ decision, reason }).toEqual({ decision: vector.expect, reason: expect.anything() });
      expect(JSON.parse(JSON.stringify(reason))).toEqual(reason);
    });
  }
});
