// The rules of groups that an identity source synchronizes (cloudsso 13).
import { fault } from '../faults/fault.ts';
import type { Directories } from './directories.ts';
import type { Group, GroupRows } from './group.ts';
import type { DirectoryPreferences } from './preferences.ts';
import type { Scope } from './scope.ts';
import { pageOf, type SourcePageRequest } from './sourceFilter.ts';
import { assertGroupTexts } from './sourceTexts.ts';
import type {
  GroupAttribute,
  MemberChange,
  SourceGroup,
  SourceMember,
  SynchronizedGroupRows,
} from './synchronizedGroup.ts';
import type { SourceSlice } from './synchronizedUser.ts';

type GroupBurdens = Pick<GroupRows, 'findBurden' | 'delete'>;

export class SynchronizedGroups {
  readonly #rows: SynchronizedGroupRows;
  readonly #groupRows: GroupBurdens;
  readonly #directories: Directories;
  readonly #preferences: DirectoryPreferences;
  readonly #scope: Scope;

  constructor(
    rows: SynchronizedGroupRows,
    groupRows: GroupBurdens,
    directories: Directories,
    preferences: DirectoryPreferences,
    scope: Scope,
  ) {
    this.#rows = rows;
    this.#groupRows = groupRows;
    this.#directories = directories;
    this.#preferences = preferences;
    this.#scope = scope;
  }

  /** Throws GroupNotFound, also for groups made by hand. */
  async get(directoryId: string, groupId: string): Promise<Group> {
    return (await this.#rows.find(directoryId, groupId)) ?? absent(groupId);
  }

  /** Of a group that get or a change returned. */
  members(group: Group): Promise<readonly SourceMember[]> {
    return this.#rows.members(group);
  }

  /** In the order of creation. */
  list(directoryId: string, request: SourcePageRequest<GroupAttribute>): Promise<SourceSlice<Group>> {
    const { skip, most } = pageOf(request);
    return this.#rows.slice(directoryId, request.filter, skip, most);
  }

  /**
   * A new group, or the one made by hand of that name, which the source takes over with its members (cloudsso 13.4).
   * Throws SynchronizationDisabled, ScimRequestInvalid, GroupNameTaken, ExternalIdTaken, GroupLimitExceeded.
   */
  async create(
    directoryId: string,
    source: SourceGroup & { readonly name: string },
    members: readonly string[],
  ): Promise<Group> {
    assertGroupTexts(source);
    await this.#preferences.holdSynchronizing(directoryId);
    const known = await this.#rows.holdByName(directoryId, source.name);
    if (known?.provisionType === 'Synchronized') throw fault('GroupNameTaken', { GroupName: source.name });
    const { name, externalId } = source;
    const { now: at } = this.#scope;
    const group = known
      ? await this.#rows.update(known, source, at)
      : await this.#directories.admitGroup(directoryId, () => {
          const fresh = { id: this.#scope.mint('group'), directoryId, name, description: '', at };
          return this.#rows.insert(fresh, externalId);
        });
    await this.#add(group, members);
    return group;
  }

  /**
   * Names and members at once; the update time moves only with a real change of the names.
   * Throws SynchronizationDisabled, ScimRequestInvalid, GroupNotFound, GroupNameTaken, ExternalIdTaken.
   */
  async update(
    directoryId: string,
    groupId: string,
    source: SourceGroup,
    members: readonly MemberChange[],
  ): Promise<Group> {
    assertGroupTexts(source);
    await this.#preferences.holdSynchronizing(directoryId);
    const group = (await this.#rows.hold(directoryId, groupId)) ?? absent(groupId);
    const changes = Object.fromEntries(
      Object.entries(source).filter(([name, text]) => text !== undefined && text !== group[name as keyof Group]),
    ) as SourceGroup;
    const isOther = Object.keys(changes).length > 0;
    const after = isOther ? await this.#rows.update(group, changes, this.#scope.now) : group;
    for (const change of members) await this.#change(group, change);
    return after;
  }

  /** Its members stay in the directory. Throws SynchronizationDisabled, GroupNotFound, GroupInUse. */
  async delete(directoryId: string, groupId: string): Promise<void> {
    await this.#preferences.holdSynchronizing(directoryId);
    await this.#directories.dismissGroup(directoryId, async () => {
      const group = (await this.#rows.hold(directoryId, groupId)) ?? absent(groupId);
      await this.#rows.removeMembers(group, { but: [] });
      const burden = await this.#groupRows.findBurden(directoryId, groupId);
      if (burden) throw fault('GroupInUse', { GroupId: groupId, Entity: burden });
      await this.#groupRows.delete(directoryId, groupId);
    });
  }

  async #change(group: Group, change: MemberChange): Promise<void> {
    if ('remove' in change) return this.#rows.removeMembers(group, { only: change.remove });
    if ('all' in change) await this.#rows.removeMembers(group, { but: change.all });
    return this.#add(group, 'all' in change ? change.all : change.add);
  }

  async #add(group: Group, userIds: readonly string[]): Promise<void> {
    const wanted = [...new Set(userIds)];
    if (wanted.length === 0) return;
    const known = await this.#rows.addMembers(group, wanted, this.#scope.now);
    if (known === wanted.length) return;
    const Reason = 'a member is no user that this source synchronizes';
    throw fault('ScimRequestInvalid', { Type: 'invalidValue', Reason });
  }
}

function absent(groupId: string): never {
  throw fault('GroupNotFound', { GroupId: groupId });
}
