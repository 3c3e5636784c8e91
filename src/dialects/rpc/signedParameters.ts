// Which parameters V1 signs. Apart from the verifier, so that a browser can say it too.
import type { Parameter } from './canonical.ts';

/** Decoded once; `Signature` may still be among them. */
export interface SentParameters {
  readonly query: readonly Parameter[];
  readonly form: readonly Parameter[];
}

/** Which place a parameter was signed from when the query and the form both carry its name: dispatch must read the same. */
export type Precedence = 'body-wins' | 'query-wins';

/** What V1 signs: query and form as one, in the order sent, without `Signature` (sheet 3.2, 3.3). */
export function signedParameters({ query, form }: SentParameters, precedence: Precedence = 'body-wins'): Parameter[] {
  const winners = new Set((precedence === 'body-wins' ? form : query).map(([name]) => name));
  const loses = ([name]: Parameter) => !winners.has(name);
  const merged = precedence === 'body-wins' ? [...query.filter(loses), ...form] : [...query, ...form.filter(loses)];
  return merged.filter(([name]) => name !== 'Signature');
}
