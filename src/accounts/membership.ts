// Who is in which group since when, and the port to where that rests.
import type { RamGroup } from './group.ts';
import type { RamUser } from './user.ts';

export interface GroupOfUser {
  readonly group: Pick<RamGroup, 'id' | 'name' | 'comments'>;
  readonly joinedAt: Date;
}

export interface MemberOfGroup {
  readonly user: Pick<RamUser, 'name' | 'displayName'>;
  readonly joinedAt: Date;
}

export interface Membership {
  readonly userId: string;
  readonly groupId: string;
}

/** Users and groups are held by whoever writes. */
export interface MembershipRows {
  /** Throws EntityAlreadyExists.User.Group. */
  insert(membership: Membership, joinedAt: Date): Promise<void>;
  /** False when there was none. */
  delete(membership: Membership): Promise<boolean>;
  /** In the order of lower-case names. */
  groupsOf(userId: string): Promise<readonly GroupOfUser[]>;
  /** In the order of lower-case names. */
  sliceOfMembers(groupId: string, after: string | undefined, most: number): Promise<readonly MemberOfGroup[]>;
}
