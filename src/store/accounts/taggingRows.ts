// Tags of roles and policies in SQL, seen from one account.
import type { Knex } from 'knex';
import type {
  TaggedKind,
  TaggedResource,
  TaggingRows,
  TagOfResource,
  TagPosition,
  TagQuery,
} from '../../accounts/tagging.ts';
import type { Tags } from '../../accounts/tags.ts';
import type { Work } from '../work.ts';
import { onlyTagged } from './tagged.ts';

/** Names of roles have no case, names of policies do. */
const PLACES = {
  role: { table: 'ram_roles', name: 'role_name', identity: 'lower(role_name)', fold: 'lower(wanted)' },
  policy: { table: 'policies', name: 'policy_name', identity: 'policy_name', fold: 'wanted' },
} as const;

export class SqlTaggingRows implements TaggingRows {
  readonly #work: Work;
  readonly #accountId: string;

  constructor(work: Work, accountId: string) {
    this.#work = work;
    this.#accountId = accountId;
  }

  async hold(kind: TaggedKind, names: readonly string[]): Promise<readonly TaggedResource[]> {
    const { name, identity } = PLACES[kind];
    // In one order, so that two calls that hold the same resources do not wait for each other
    const held = this.#named(kind, names).orderByRaw(identity).forUpdate();
    return this.#work.write<TaggedResource[]>(held.select(`${name} as name`, 'tags'));
  }

  async add(kind: TaggedKind, names: readonly string[], tags: Tags): Promise<void> {
    const merged = this.#work.knex.raw('tags || ?::jsonb', [JSON.stringify(tags)]);
    await this.#work.write(this.#named(kind, names).update({ tags: merged }));
  }

  async remove(kind: TaggedKind, names: readonly string[], keys: readonly string[] | 'all'): Promise<void> {
    const left = keys === 'all' ? '{}' : this.#work.knex.raw('tags - ?::text[]', [[...keys]]);
    await this.#work.write(this.#named(kind, names).update({ tags: left }));
  }

  async slice(
    { kind, names, tags }: TagQuery,
    after: TagPosition | undefined,
    most: number,
  ): Promise<readonly TagOfResource[]> {
    const { name, identity, fold } = PLACES[kind];
    const found = names === undefined ? this.#all(kind) : this.#named(kind, names);
    onlyTagged(found, tags);
    found.joinRaw('cross join lateral jsonb_each_text(tags) as tag (tag_key, tag_value)');
    if (after !== undefined) {
      const wanted = fold.replace('wanted', '?');
      found.whereRaw(`(${identity} collate "C", tag_key collate "C") > (${wanted}, ?)`, [after.name, after.key]);
    }
    found.orderByRaw(`${identity} collate "C", tag_key collate "C"`).limit(most);
    return this.#work.read<TagOfResource[]>(found.select(`${name} as name`, 'tag_key as key', 'tag_value as value'));
  }

  #all(kind: TaggedKind): Knex.QueryBuilder {
    return this.#work.knex(PLACES[kind].table).where({ account_id: this.#accountId });
  }

  #named(kind: TaggedKind, names: readonly string[]): Knex.QueryBuilder {
    const { identity, fold } = PLACES[kind];
    return this.#all(kind).whereRaw(`${identity} in (select ${fold} from unnest(?::text[]) as wanted)`, [[...names]]);
  }
}
