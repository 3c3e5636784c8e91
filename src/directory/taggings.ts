// The rules of tags (cloudsso 21). Codes and limits are our decision where the sheet infers them.
import { fault, type Fault } from '../faults/fault.ts';
import type { FaultDetails } from '../faults/names.ts';
import type { Directories } from './directories.ts';
import { cutPage, openPage, type Page, type PageRequest } from './page.ts';
import type { Scope } from './scope.ts';
import {
  TAGGED_KINDS,
  type Tag,
  type TaggedKind,
  type TaggedResource,
  type TaggingRows,
  type TagOfResource,
  type Tags,
} from './tagging.ts';

const TAGS_PER_RESOURCE = 20;

/** The resources that a call names: their type in the caller's spelling, and which of them. */
export interface Tagged {
  readonly directoryId: string;
  readonly type: string;
  readonly ids: readonly string[];
}

export class Taggings {
  readonly #rows: TaggingRows;
  readonly #directories: Directories;
  readonly #scope: Scope;

  constructor(rows: TaggingRows, directories: Directories, scope: Scope) {
    this.#rows = rows;
    this.#directories = directories;
    this.#scope = scope;
  }

  /** On all of the resources or on none. Throws DirectoryNotFound, ParameterInvalid (ResourceType, Tag), UserNotFound or AccessConfigurationNotFound, TagLimitExceeded. */
  async add({ directoryId, type, ids }: Tagged, given: readonly Tag[]): Promise<void> {
    const kind = readKind(type);
    const tags = gather(given);
    for (const resource of await this.#hold(kind, directoryId, ids)) {
      if (Object.keys({ ...resource.tags, ...tags }).length > TAGS_PER_RESOURCE) {
        throw fault('TagLimitExceeded', { Limit: TAGS_PER_RESOURCE, ResourceId: resource.id });
      }
    }
    await this.#rows.add(kind, directoryId, ids, tags);
  }

  /** A key that is not there is no error. Throws DirectoryNotFound, ParameterMissing (TagKey), ParameterInvalid, UserNotFound or AccessConfigurationNotFound. */
  async remove({ directoryId, type, ids }: Tagged, keys: readonly string[], isAll: boolean): Promise<void> {
    const kind = readKind(type);
    if (keys.length === 0 && !isAll) throw fault('ParameterMissing', { Name: 'TagKey' });
    await this.#hold(kind, directoryId, ids);
    await this.#rows.remove(kind, directoryId, ids, keys.length > 0 ? keys : 'all');
  }

  /** One item for each tag of each resource; an id that nobody has lists nothing. Throws DirectoryNotFound, ParameterInvalid. */
  async list(
    { directoryId, type, ids }: Omit<Tagged, 'ids'> & { readonly ids: readonly string[] | undefined },
    tags: readonly Tag[],
    request: PageRequest,
  ): Promise<Omit<Page<TagOfResource>, 'total'>> {
    const query = { kind: readKind(type), directoryId, ids, tags };
    const position = openPage(this.#scope, ['tags', query], request);
    await this.#directories.get(directoryId);
    return cutPage(this.#scope, ['tags', query], position, request.most, {
      slice: async (after, most) => {
        const last = after === undefined ? undefined : (JSON.parse(after) as Omit<TagOfResource, 'value'>);
        const found = await this.#rows.slice(query, last, most);
        return found.map((item) => ({ item, position: JSON.stringify({ id: item.id, key: item.key }) }));
      },
      // Nobody is told how many there are
      count: () => Promise.resolve(0),
    });
  }

  async #hold(kind: TaggedKind, directoryId: string, ids: readonly string[]): Promise<readonly TaggedResource[]> {
    await this.#directories.get(directoryId);
    const held = await this.#rows.hold(kind, directoryId, ids);
    const found = new Set(held.map(({ id }) => id));
    for (const id of ids) if (!found.has(id)) throw absent(kind, id);
    return held;
  }
}

function readKind(type: string): TaggedKind {
  const kinds = Object.entries(TAGGED_KINDS) as [TaggedKind, (typeof TAGGED_KINDS)[TaggedKind]][];
  const [kind] = kinds.find(([, { word }]) => word.test(type)) ?? [];
  if (kind !== undefined) return kind;
  const Reason = `it is none of ${Object.keys(TAGGED_KINDS).join(', ')}`;
  throw fault('ParameterInvalid', { Name: 'ResourceType', Rule: 'enum', Reason });
}

function absent(kind: TaggedKind, id: string): Fault {
  const { absent: name, identifier } = TAGGED_KINDS[kind];
  return fault(name, { [identifier]: id } as unknown as FaultDetails[typeof name]);
}

/** The tags as they rest. A key given twice is refused. */
function gather(list: readonly Tag[]): Tags {
  const keys = new Set(list.map(({ key }) => key));
  if (keys.size < list.length) {
    throw fault('ParameterInvalid', { Name: 'Tag', Rule: 'unique', Reason: 'a key is there twice' });
  }
  return Object.fromEntries(list.map(({ key, value = '' }) => [key, value]));
}
