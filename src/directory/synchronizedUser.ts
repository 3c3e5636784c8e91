// A user as its identity source sees it, and the port to where such users rest (cloudsso 13).
import type { SourceFilter } from './sourceFilter.ts';
import type { NewUser, User, UserTexts } from './user.ts';

/** What a source says of a user. Absent members are kept, empty texts cleared. */
export interface SourceUser extends Partial<Pick<UserTexts, 'firstName' | 'lastName' | 'displayName' | 'email'>> {
  readonly name?: string | undefined;
  readonly externalId?: string | undefined;
  readonly isActive?: boolean | undefined;
}

/** What is written of a user that a source speaks of. */
export interface SynchronizedChanges extends Partial<UserTexts> {
  readonly externalId?: string | undefined;
  readonly status?: User['status'];
  readonly isDisabledBySource?: boolean;
  readonly provisionType?: 'Synchronized';
}

export type UserAttribute =
  'id' | 'name' | 'externalId' | 'displayName' | 'firstName' | 'lastName' | 'email' | 'isActive';

export interface SourceSlice<T> {
  readonly items: readonly T[];
  readonly total: number;
}

/** Bound to one account and region. A source sees the users that it synchronizes, no others. */
export interface SynchronizedUserRows {
  find(directoryId: string, userId: string): Promise<User | undefined>;
  /** The user, held until the call ends. */
  hold(directoryId: string, userId: string): Promise<User | undefined>;
  /** Of either kind, whatever the case. */
  holdByName(directoryId: string, name: string): Promise<User | undefined>;
  slice(
    directoryId: string,
    filter: SourceFilter<UserAttribute> | undefined,
    skip: number,
    most: number,
  ): Promise<SourceSlice<User>>;
  /** Throws UserNameTaken, UserEmailTaken, ExternalIdTaken. */
  insert(user: NewUser, changes: SynchronizedChanges): Promise<User>;
  /** Throws UserEmailTaken, ExternalIdTaken. */
  update(user: User, changes: SynchronizedChanges, at: Date): Promise<User>;
  /** Takes the user out of every group. */
  leaveGroups(user: User): Promise<void>;
}
