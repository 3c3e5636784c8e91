// A group as its identity source sees it, and the port to where such groups rest (cloudsso 13).
import type { Group, NewGroup } from './group.ts';
import type { SourceFilter } from './sourceFilter.ts';
import type { SourceSlice } from './synchronizedUser.ts';

/** What a source says of a group. Absent members are kept. */
export interface SourceGroup {
  readonly name?: string | undefined;
  readonly externalId?: string | undefined;
}

/** One step from the members there are to those there shall be; `all` replaces every one. Identifiers of users. */
export type MemberChange =
  { readonly add: readonly string[] } | { readonly remove: readonly string[] } | { readonly all: readonly string[] };

export interface SourceMember {
  readonly userId: string;
  readonly displayName: string;
}

export type GroupAttribute = 'id' | 'name' | 'externalId' | 'memberId';

/** Bound to one account and region. A source sees the groups that it synchronizes, no others. */
export interface SynchronizedGroupRows {
  find(directoryId: string, groupId: string): Promise<Group | undefined>;
  /** The group, held until the call ends. */
  hold(directoryId: string, groupId: string): Promise<Group | undefined>;
  /** Of either kind, whatever the case. */
  holdByName(directoryId: string, name: string): Promise<Group | undefined>;
  slice(
    directoryId: string,
    filter: SourceFilter<GroupAttribute> | undefined,
    skip: number,
    most: number,
  ): Promise<SourceSlice<Group>>;
  /** Throws GroupNameTaken, ExternalIdTaken. */
  insert(group: NewGroup, externalId: string | undefined): Promise<Group>;
  /** Makes it a synchronized one. Throws GroupNameTaken, ExternalIdTaken. */
  update(group: Group, changes: SourceGroup, at: Date): Promise<Group>;
  /** In the order of joining. */
  members(group: Group): Promise<readonly SourceMember[]>;
  /** Whoever is in already stays; the number of those among `userIds` who are synchronized users of the directory. */
  addMembers(group: Group, userIds: readonly string[], at: Date): Promise<number>;
  removeMembers(
    group: Group,
    which: { readonly only: readonly string[] } | { readonly but: readonly string[] },
  ): Promise<void>;
}
