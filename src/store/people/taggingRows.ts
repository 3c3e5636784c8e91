// Tags of what a directory holds, in SQL.
import type { Knex } from 'knex';
import type {
  TaggedKind,
  TaggedResource,
  TaggingRows,
  TagOfResource,
  TagQuery,
  Tags,
} from '../../directory/tagging.ts';
import { onlyTagged } from '../accounts/tagged.ts';
import type { Work } from '../work.ts';

/** Where each kind rests; every table has the directory and a column `tags`. */
const PLACES: Readonly<Record<TaggedKind, { readonly table: string; readonly id: string }>> = {
  user: { table: 'users', id: 'user_id' },
  accessconfiguration: { table: 'access_configurations', id: 'access_configuration_id' },
};

export class SqlTaggingRows implements TaggingRows {
  readonly #work: Work;

  constructor(work: Work) {
    this.#work = work;
  }

  async hold(kind: TaggedKind, directoryId: string, ids: readonly string[]): Promise<readonly TaggedResource[]> {
    const { id } = PLACES[kind];
    // In one order, so that two calls that hold the same resources do not wait for each other
    const held = this.#named(kind, directoryId, ids).orderBy(id).forUpdate();
    return this.#work.write<TaggedResource[]>(held.select(`${id} as id`, 'tags'));
  }

  async add(kind: TaggedKind, directoryId: string, ids: readonly string[], tags: Tags): Promise<void> {
    const merged = this.#work.knex.raw('tags || ?::jsonb', [JSON.stringify(tags)]);
    await this.#work.write(this.#named(kind, directoryId, ids).update({ tags: merged }));
  }

  async remove(
    kind: TaggedKind,
    directoryId: string,
    ids: readonly string[],
    keys: readonly string[] | 'all',
  ): Promise<void> {
    const left = keys === 'all' ? '{}' : this.#work.knex.raw('tags - ?::text[]', [[...keys]]);
    await this.#work.write(this.#named(kind, directoryId, ids).update({ tags: left }));
  }

  async slice(
    { kind, directoryId, ids, tags }: TagQuery,
    after: Omit<TagOfResource, 'value'> | undefined,
    most: number,
  ): Promise<readonly TagOfResource[]> {
    const { id } = PLACES[kind];
    const found = ids === undefined ? this.#all(kind, directoryId) : this.#named(kind, directoryId, ids);
    onlyTagged(found.whereRaw(`tags <> '{}'`), tags);
    found.joinRaw('cross join lateral jsonb_each_text(tags) as tag (tag_key, tag_value)');
    if (after !== undefined) {
      found.whereRaw(`(${id} collate "C", tag_key collate "C") > (?, ?)`, [after.id, after.key]);
    }
    found.orderByRaw(`${id} collate "C", tag_key collate "C"`).limit(most);
    return this.#work.read<TagOfResource[]>(found.select(`${id} as id`, 'tag_key as key', 'tag_value as value'));
  }

  #all(kind: TaggedKind, directoryId: string): Knex.QueryBuilder {
    return this.#work.knex(PLACES[kind].table).where({ directory_id: directoryId });
  }

  #named(kind: TaggedKind, directoryId: string, ids: readonly string[]): Knex.QueryBuilder {
    return this.#all(kind, directoryId).whereIn(PLACES[kind].id, [...ids]);
  }
}
