// The rules of putting tags on roles and on the account's own policies. The sheet gives sizes (ram-policy 5.9) and no
// errors: what is refused here, and how, is our decision.
import { fault } from '../faults/fault.ts';
import { cutPage, type Page, type PageRequest } from './page.ts';
import type { AccountScope } from './scope.ts';
import type { TaggedKind, TaggedResource, TaggingRows, TagOfResource, TagPosition, TagQuery } from './tagging.ts';
import { gatherTags, type Tag } from './tags.ts';

const TAGS_PER_RESOURCE = 20;

export class Taggings {
  readonly #rows: TaggingRows;
  readonly #scope: AccountScope;

  constructor(rows: TaggingRows, scope: AccountScope) {
    this.#rows = rows;
    this.#scope = scope;
  }

  /** On all of the resources or on none. Throws ParameterMissing and ParameterInvalid (Tag), EntityNotExist.Role, .Policy. */
  async add(kind: TaggedKind, names: readonly string[], given: readonly Tag[]): Promise<void> {
    if (given.length === 0) throw fault('ParameterMissing', { Name: 'Tag' });
    const tags = gatherTags(given);
    const resources = await this.#hold(kind, names);
    for (const resource of resources) {
      if (Object.keys({ ...resource.tags, ...tags }).length > TAGS_PER_RESOURCE) throw overfull(resource.name);
    }
    await this.#rows.add(kind, resources.map(nameOf), tags);
  }

  /** A key that is not there is no error. Throws ParameterMissing (TagKeys), EntityNotExist.Role, .Policy. */
  async remove(kind: TaggedKind, names: readonly string[], keys: readonly string[], isAll: boolean): Promise<void> {
    if (keys.length === 0 && !isAll) throw fault('ParameterMissing', { Name: 'TagKeys' });
    const resources = await this.#hold(kind, names);
    await this.#rows.remove(kind, resources.map(nameOf), keys.length > 0 ? keys : 'all');
  }

  /** One item for each tag of each resource; a name that nobody has lists nothing. */
  list(query: TagQuery, request: PageRequest): Promise<Page<TagOfResource>> {
    const slice = (after: string | undefined, most: number) =>
      this.#rows.slice(query, after === undefined ? undefined : (JSON.parse(after) as TagPosition), most);
    return cutPage(this.#scope, `tags\0${JSON.stringify(query)}`, request, slice, ({ name, key }) =>
      JSON.stringify({ name, key } satisfies TagPosition),
    );
  }

  async #hold(kind: TaggedKind, names: readonly string[]): Promise<readonly TaggedResource[]> {
    const held = await this.#rows.hold(kind, names);
    const found = new Set(held.map(({ name }) => identityOf(kind, name)));
    for (const name of names) if (!found.has(identityOf(kind, name))) throw absent(kind, name);
    return held;
  }
}

const nameOf = ({ name }: TaggedResource): string => name;

/** Names of roles have no case, names of policies do. */
function identityOf(kind: TaggedKind, name: string): string {
  return kind === 'role' ? name.toLowerCase() : name;
}

function absent(kind: TaggedKind, name: string) {
  return fault(kind === 'role' ? 'EntityNotExist.Role' : 'EntityNotExist.Policy', { Name: name });
}

function overfull(name: string) {
  const Reason = `${name} would carry more than ${TAGS_PER_RESOURCE} tags`;
  return fault('ParameterInvalid', { Name: 'Tag', Rule: 'maxItems', Reason });
}
