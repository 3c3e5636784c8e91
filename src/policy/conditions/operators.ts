// The closed list of condition operators. Without it an unknown one could be skipped and a restriction silently lost.
import {
  type Comparison,
  likeText,
  ordered,
  sameText,
  sameTextIgnoringCase,
  sameTruth,
  withinBlock,
} from './comparisons.ts';
import { compareDecimals, parseDecimal } from './decimals.ts';
import { parseInstant } from './instants.ts';

/** An operator: how it compares, and whether it asks for the opposite. */
export interface Operator {
  readonly comparison: Comparison;
  /** Negated operators hold when no policy value fits, so also when there is nothing to compare. */
  readonly negated: boolean;
}

const numeric = ordered('a number such as 10 or -0.5', parseDecimal, compareDecimals);
const date = ordered(
  'a moment such as 2026-01-31T08:00:00Z or 2026-01-31T16:00:00+08:00',
  parseInstant,
  (actual, wanted) => actual - wanted,
);

const is = (comparison: Comparison): Operator => ({ comparison, negated: false });
const isNot = (comparison: Comparison): Operator => ({ comparison, negated: true });

function orderings(family: string, compare: typeof numeric): [string, Operator][] {
  const same = compare((order) => order === 0);
  return [
    [`${family}Equals`, is(same)],
    [`${family}NotEquals`, isNot(same)],
    [`${family}LessThan`, is(compare((order) => order < 0))],
    [`${family}LessThanEquals`, is(compare((order) => order <= 0))],
    [`${family}GreaterThan`, is(compare((order) => order > 0))],
    [`${family}GreaterThanEquals`, is(compare((order) => order >= 0))],
  ];
}

/**
 * Operator name → meaning; these 21 and no more. Source: ram-policy 2.1.
 * Our decisions (open questions: operator case, operators known from other clouds): one spelling, the one listed here,
 * and nothing beyond the list.
 */
export const operators: ReadonlyMap<string, Operator> = new Map([
  ['StringEquals', is(sameText)],
  ['StringNotEquals', isNot(sameText)],
  ['StringEqualsIgnoreCase', is(sameTextIgnoringCase)],
  ['StringNotEqualsIgnoreCase', isNot(sameTextIgnoringCase)],
  ['StringLike', is(likeText)],
  ['StringNotLike', isNot(likeText)],
  ...orderings('Numeric', numeric),
  ...orderings('Date', date),
  ['Bool', is(sameTruth)],
  ['IpAddress', is(withinBlock)],
  ['NotIpAddress', isNot(withinBlock)],
]);
