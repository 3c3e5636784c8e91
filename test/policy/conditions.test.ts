// What each operator makes of present, wrong, absent and several values; the vectors have the rest.
import { describe, expect, it } from '@jest/globals';
import { Clause } from '../../src/policy/conditions/clause.ts';

type Row = readonly [operator: string, wanted: string | string[], actual: string[] | undefined, holds: boolean];

const moment = '2026-01-31T08:00:00Z';

const rows: readonly Row[] = [
  // a value on either side of the limit
  ['NumericLessThanEquals', '10', ['10'], true],
  ['NumericLessThanEquals', '10', ['10.000000000000000000001'], false],
  ['NumericGreaterThan', '9007199254740992', ['9007199254740993'], true],
  ['NumericEquals', '9007199254740992', ['9007199254740993'], false],
  ['NumericGreaterThanEquals', ['5', '-5'], ['-5.0'], true],
  ['DateLessThan', moment, ['2026-01-31T15:59:59+08:00'], true],
  ['DateLessThanEquals', moment, ['2026-01-31T08:00:00.001Z'], false],
  ['DateGreaterThanEquals', moment, ['2026-01-31T16:00:00+0800'], true],
  ['DateEquals', moment, ['2026-01-31T07:30:00-00:30'], true],
  // text
  ['StringLike', 'vpc-?*', ['vpc-'], false],
  ['StringEquals', 'a*', ['ab'], false],
  ['StringEqualsIgnoreCase', ['GRÜN', 'x'], ['grün'], true],
  ['StringNotEqualsIgnoreCase', 'GRÜN', ['grün'], false],
  ['Bool', 'TRUE', ['True'], true],
  ['Bool', ['true', 'false'], ['maybe'], false],
  // values that cannot be read fit nothing, so that a negation holds
  ['NumericEquals', '10', ['ten'], false],
  ['NumericNotEquals', '10', ['ten'], true],
  ['DateLessThan', moment, ['yesterday'], false],
  ['DateNotEquals', moment, ['yesterday'], true],
  ['IpAddress', '0.0.0.0/0', ['localhost'], false],
  ['NotIpAddress', '0.0.0.0/0', ['localhost'], true],
  // absent keys
  ['StringEquals', 'a', undefined, false],
  ['StringEquals', 'a', [], false],
  ['NotIpAddress', '10.0.0.0/8', undefined, true],
  ['StringNotLike', 'a*', [], true],
  ['Bool', 'false', undefined, false],
  ['ForAllValues:StringEquals', 'a', undefined, true],
  ['ForAllValues:StringNotEquals', 'a', [], true],
  ['ForAnyValue:StringEquals', 'a', [], false],
  ['ForAnyValue:StringNotEquals', 'a', undefined, false],
  // several values
  ['StringEquals', 'b', ['a', 'b'], true],
  ['StringNotEquals', 'b', ['a', 'b'], false],
  ['StringNotEquals', ['c', 'd'], ['a', 'b'], true],
  ['ForAllValues:StringLike', ['a*', 'b*'], ['a1', 'b1'], true],
  ['ForAllValues:StringLike', ['a*'], ['a1', 'b1'], false],
  ['ForAnyValue:StringNotEquals', 'b', ['a', 'b'], true],
  ['ForAnyValue:StringNotEquals', ['a', 'b'], ['a', 'b'], false],
  ['ForAllValues:NotIpAddress', '10.0.0.0/8', ['10.0.0.1', '192.0.2.1'], false],
];

describe('a condition', () => {
  it.each(rows)('%s %j on %j: %j', (operator, wanted, actual, holds) => {
    const values = typeof wanted === 'string' ? [wanted] : wanted;
    const clause = new Clause({ operator, key: 'k', values });
    expect(clause.holds(actual)).toBe(holds);
    // Parsed request values are kept for the next clause; they must not leak into the answer.
    clause.holds(['203.0.113.9']);
    expect(clause.holds(actual)).toBe(holds);
  });

  it('looks at the call itself for the pseudo keys, whatever their case', () => {
    const sourceOf = (key: string): string => new Clause({ operator: 'StringEquals', key, values: ['x'] }).source;
    expect([sourceOf('Action'), sourceOf('resource'), sourceOf('acs:Action')]).toEqual([
      'action',
      'resource',
      'context',
    ]);
  });
});
