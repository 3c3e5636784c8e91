// A source's filter as SQL: every value is bound, every column comes from a table of ours.
import type { Knex } from 'knex';
import type { Comparison, SourceFilter } from '../../directory/sourceFilter.ts';

export interface Column {
  /** SQL of ours; texts are compared whatever the case unless told otherwise. */
  readonly sql: string;
  readonly isExact?: boolean;
  /** The column holds a truth value. */
  readonly isTruth?: boolean;
  /** A condition with one hole for the value, where there is no column to compare: equality alone. */
  readonly exists?: string;
}

export type Columns<A extends string> = Readonly<Record<A, Column>>;

/** Narrows the query. */
export function onlyMatching<A extends string>(
  query: Knex.QueryBuilder,
  filter: SourceFilter<A> | undefined,
  columns: Columns<A>,
): void {
  if (!filter) return;
  const bindings: (string | boolean)[] = [];
  query.whereRaw(conditionOf(filter, columns, bindings), bindings);
}

function conditionOf<A extends string>(
  filter: SourceFilter<A>,
  columns: Columns<A>,
  bindings: (string | boolean)[],
): string {
  const join = (filters: readonly SourceFilter<A>[], word: string): string =>
    `(${filters.map((one) => conditionOf(one, columns, bindings)).join(` ${word} `)})`;
  if ('and' in filter) return join(filter.and, 'and');
  if ('or' in filter) return join(filter.or, 'or');
  if ('not' in filter) return `(not ${conditionOf(filter.not, columns, bindings)})`;
  return comparisonOf(filter, columns[filter.attribute], bindings);
}

function comparisonOf(
  { operator, value }: Comparison<string>,
  { sql, isExact, isTruth, exists }: Column,
  bindings: (string | boolean)[],
): string {
  if (operator === 'pr') return isTruth || exists ? 'true' : `coalesce(${sql}, '') <> ''`;
  bindings.push(value);
  if (exists !== undefined) return exists;
  if (isTruth) return operator === 'ne' ? `${sql} <> ?` : `${sql} = ?`;
  const [left, right] = isExact ? [sql, '?'] : [`lower(${sql})`, 'lower(?)'];
  switch (operator) {
    case 'eq':
      return `${left} = ${right}`;
    case 'ne':
      return `${left} is distinct from ${right}`;
    case 'co':
      return `position(${right} in ${left}) > 0`;
    case 'sw':
      return `starts_with(${left}, ${right})`;
    case 'ew':
      bindings.push(value);
      return `right(${left}, length(?)) = ${right}`;
  }
}
