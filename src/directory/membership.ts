// Who is in which group since when, and the port to where that rests.
import type { Group } from './group.ts';
import type { Placed } from './page.ts';
import type { User } from './user.ts';

export interface Membership {
  readonly directoryId: string;
  readonly groupId: string;
  readonly userId: string;
}

export interface GroupMember {
  readonly user: User;
  readonly groupId: string;
  readonly joinedAt: Date;
}

export interface JoinedGroup {
  readonly group: Group;
  readonly userId: string;
  readonly joinedAt: Date;
}

/** Users and groups are held by whoever writes; lists are in the order of joining. */
export interface MembershipRows {
  /** Throws GroupMemberExists. */
  insert(membership: Membership, joinedAt: Date): Promise<void>;
  /** False when there was none. */
  delete(membership: Membership): Promise<boolean>;
  sliceOfMembers(group: Group, after: string | undefined, most: number): Promise<readonly Placed<GroupMember>[]>;
  sliceOfGroups(user: User, after: string | undefined, most: number): Promise<readonly Placed<JoinedGroup>[]>;
  countGroups(user: User): Promise<number>;
}
