// How rows are asked for their tags: one meaning of a tag filter, whatever is tagged.
import type { Knex } from 'knex';
import type { Tag } from '../../accounts/tags.ts';

/** Narrows a query to rows whose column `tags` holds every one of these; a tag without a value means any value. */
export function onlyTagged(query: Knex.QueryBuilder, tags: readonly Tag[]): void {
  for (const { key, value } of tags) {
    if (value === undefined) query.whereRaw('jsonb_exists(tags, ?)', [key]);
    else query.whereRaw('tags @> ?::jsonb', [JSON.stringify({ [key]: value })]);
  }
}
