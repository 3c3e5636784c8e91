// One key under one operator: the smallest thing a condition can ask. Without it absent keys would be everybody's guess.
import { operators } from './operators.ts';

/** A clause as the document has it, checked against the grammar. */
export interface WrittenClause {
  /** As written, prefix included. */
  readonly operator: string;
  readonly key: string;
  readonly values: readonly string[];
}

/** Where the request values of a clause come from: the call itself for the pseudo keys, else the context. */
export type ClauseSource = 'action' | 'resource' | 'context';

/** The prefix (with its colon) and the bare name of an operator as written. */
export function splitOperator(written: string): { prefix: string; name: string } {
  // Our decision (open question: prefixes for keys with several values): both are understood, before any operator.
  const prefix = ['ForAllValues:', 'ForAnyValue:'].find((known) => written.startsWith(known)) ?? '';
  return { prefix, name: written.slice(prefix.length) };
}

/** A clause with its operands parsed. Source: ram-policy 2.2, 2.3, 2.5, 2.7. */
export class Clause implements WrittenClause {
  readonly operator: string;
  readonly key: string;
  readonly values: readonly string[];
  readonly source: ClauseSource;
  readonly lowerCaseKey: string;
  readonly #negated: boolean;
  readonly #every: boolean;
  readonly #fits: (actual: string) => boolean;

  /** `written` has passed the grammar. */
  constructor(written: WrittenClause) {
    const { prefix, name } = splitOperator(written.operator);
    const operator = operators.get(name);
    if (operator === undefined) throw new Error(`condition operator ${written.operator} was not checked`);
    this.operator = written.operator;
    this.key = written.key;
    this.values = written.values;
    const lowerCaseKey = written.key.toLowerCase();
    this.lowerCaseKey = lowerCaseKey;
    this.source = lowerCaseKey === 'action' || lowerCaseKey === 'resource' ? lowerCaseKey : 'context';
    this.#negated = operator.negated;
    // Our decision (open questions: several request values under a plain operator, negated operators on absent keys):
    // a plain operator means "some value fits", its negation "none does". An absent key has no value, so every negated
    // operator holds on it, as does a for-all; nothing else does.
    this.#every = prefix === '' ? operator.negated : prefix === 'ForAllValues:';
    this.#fits = operator.comparison.compile(written.values);
  }

  /** Whether the request satisfies it, given its values for the key. */
  holds(actual: readonly string[] = []): boolean {
    for (const value of actual) if ((this.#fits(value) !== this.#negated) !== this.#every) return !this.#every;
    return this.#every;
  }
}
