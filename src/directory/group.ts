// A group of a directory, and the port to where groups rest.
import type { FaultDetails } from '../faults/names.ts';
import type { Placed } from './page.ts';
import type { ProvisionType } from './user.ts';

/** What may hang on a group and keep it from being deleted. */
export type GroupBurden = FaultDetails['GroupInUse']['Entity'];

export interface GroupTexts {
  readonly name: string;
  readonly description: string;
}

export interface Group extends GroupTexts {
  readonly id: string;
  readonly directoryId: string;
  readonly provisionType: ProvisionType;
  /** Identifier at the synchronizing source. */
  readonly externalId: string | undefined;
  readonly memberCount: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export interface NewGroup extends GroupTexts {
  readonly id: string;
  readonly directoryId: string;
  readonly at: Date;
}

/** A group held until the call ends, with what decides whether it may be changed. */
export interface HeldGroup {
  readonly group: Group;
  readonly synchronizationEnabled: boolean;
}

export interface GroupQuery {
  readonly directoryId: string;
  readonly provisionType?: ProvisionType | undefined;
  readonly name?: { readonly operator: 'eq' | 'sw'; readonly value: string } | undefined;
}

/** Bound to one account and region, like DirectoryRows. */
export interface GroupRows {
  find(directoryId: string, groupId: string): Promise<Group | undefined>;
  hold(directoryId: string, groupId: string): Promise<HeldGroup | undefined>;
  /** Throws GroupNameTaken, without regard to case. */
  insert(group: NewGroup): Promise<Group>;
  /** Throws GroupNameTaken. */
  update(group: Group, changes: Partial<GroupTexts>, at: Date): Promise<Group>;
  delete(directoryId: string, groupId: string): Promise<void>;
  /** What keeps the group from being deleted, if anything does. */
  findBurden(directoryId: string, groupId: string): Promise<GroupBurden | undefined>;
  /** Oldest first. */
  slice(query: GroupQuery, after: string | undefined, most: number): Promise<readonly Placed<Group>[]>;
  count(query: GroupQuery): Promise<number>;
}
