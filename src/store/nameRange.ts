// How rows are asked for by name: one meaning of a name filter, whatever has the name.
import type { Knex } from 'knex';

interface NameFilter {
  readonly operator: 'eq' | 'sw';
  readonly value: string;
}

/** Narrows a query to rows whose name is the value or starts with it, whatever the case. `column` is indexed by lower(…). */
export function onlyNamed(query: Knex.QueryBuilder, column: string, name: NameFilter | undefined): void {
  if (name?.operator === 'eq') query.whereRaw(`lower(${column}) = lower(?)`, [name.value]);
  if (name?.operator === 'sw') {
    // A range instead of LIKE: it takes the index whatever the value, and has no wildcards to escape
    const prefix = name.value.toLowerCase();
    query.whereRaw(`lower(${column}) ~>=~ ? and lower(${column}) ~<~ ?`, [prefix, `${prefix}\u{10FFFF}`]);
  }
}
