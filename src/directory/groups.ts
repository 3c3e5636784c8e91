// The rules of groups (cloudsso 9).
import { fault } from '../faults/fault.ts';
import type { Directories } from './directories.ts';
import type { Group, GroupQuery, GroupRows, GroupTexts } from './group.ts';
import { parseNameFilter } from './nameFilter.ts';
import { cutPage, openPage, type Page, type PageRequest } from './page.ts';
import type { Scope } from './scope.ts';
import type { ProvisionType } from './user.ts';

export interface GroupListRequest extends PageRequest {
  readonly filter?: string | undefined;
  readonly provisionType?: ProvisionType | undefined;
}

type Changes = { readonly [K in keyof GroupTexts]: string | undefined };

export class Groups {
  readonly #rows: GroupRows;
  readonly #directories: Directories;
  readonly #scope: Scope;

  constructor(rows: GroupRows, directories: Directories, scope: Scope) {
    this.#rows = rows;
    this.#directories = directories;
    this.#scope = scope;
  }

  /** Throws DirectoryNotFound, GroupNotFound. */
  async get(directoryId: string, groupId: string): Promise<Group> {
    return (await this.#rows.find(directoryId, groupId)) ?? this.#absent(directoryId, groupId);
  }

  /** Throws DirectoryNotFound, GroupNameTaken, GroupLimitExceeded. */
  async create(directoryId: string, { name, description = '' }: Partial<Changes> & { name: string }): Promise<Group> {
    const { now: at } = this.#scope;
    const group = { id: this.#scope.mint('group'), directoryId, name, description, at };
    return this.#directories.admitGroup(directoryId, () => this.#rows.insert(group));
  }

  /**
   * Absent members are kept; the update time moves only with a real change.
   * Throws DirectoryNotFound, GroupNotFound, GroupSynchronized, GroupNameTaken.
   */
  async update(directoryId: string, groupId: string, request: Changes): Promise<Group> {
    const group = await this.hold(directoryId, groupId);
    const changes = Object.fromEntries(
      Object.entries(request).filter(([name, text]) => text !== undefined && text !== group[name as keyof GroupTexts]),
    ) as Partial<GroupTexts>;
    return Object.keys(changes).length === 0 ? group : this.#rows.update(group, changes, this.#scope.now);
  }

  /** Throws DirectoryNotFound, GroupNotFound, GroupSynchronized, GroupInUse (cloudsso 9.2). */
  async delete(directoryId: string, groupId: string): Promise<void> {
    await this.#directories.dismissGroup(directoryId, async () => {
      await this.hold(directoryId, groupId);
      const burden = await this.#rows.findBurden(directoryId, groupId);
      if (burden) throw fault('GroupInUse', { GroupId: groupId, Entity: burden });
      await this.#rows.delete(directoryId, groupId);
    });
  }

  /** Throws DirectoryNotFound, ParameterInvalid (Filter, NextToken). */
  async list(directoryId: string, request: GroupListRequest): Promise<Page<Group>> {
    const { filter, provisionType } = request;
    const name = filter === undefined ? undefined : parseNameFilter(filter, 'GroupName');
    const query: GroupQuery = { directoryId, provisionType, name };
    const position = openPage(this.#scope, ['groups', query], request);
    const { groupCount } = await this.#directories.get(directoryId);
    return cutPage(this.#scope, ['groups', query], position, request.most, {
      slice: (after, most) => this.#rows.slice(query, after, most),
      count: () => (provisionType || name ? this.#rows.count(query) : Promise.resolve(groupCount)),
    });
  }

  /**
   * The group, which nobody else changes until the call ends and which may be changed here: the lock looks at the
   * group alone and at the directory's switch at call time (cloudsso 9.3). Throws DirectoryNotFound, GroupNotFound, GroupSynchronized.
   */
  async hold(directoryId: string, groupId: string): Promise<Group> {
    const held = (await this.#rows.hold(directoryId, groupId)) ?? (await this.#absent(directoryId, groupId));
    if (held.group.provisionType === 'Synchronized' && held.synchronizationEnabled) {
      throw fault('GroupSynchronized', { GroupId: groupId });
    }
    return held.group;
  }

  async #absent(directoryId: string, groupId: string): Promise<never> {
    await this.#directories.get(directoryId);
    throw fault('GroupNotFound', { GroupId: groupId });
  }
}
