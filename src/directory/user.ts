// A user of a directory, and the port to where users rest.
import type { FaultDetails } from '../faults/names.ts';

/** What may hang on a user and keep it from being deleted. */
export type UserBurden = FaultDetails['UserInUse']['Entity'];
export type UserStatus = 'Enabled' | 'Disabled';
export type ProvisionType = 'Manual' | 'Synchronized';

export interface UserTexts {
  readonly firstName: string;
  readonly lastName: string;
  readonly displayName: string;
  readonly description: string;
  readonly email: string;
}

export interface User extends UserTexts {
  readonly id: string;
  readonly directoryId: string;
  readonly name: string;
  readonly status: UserStatus;
  readonly provisionType: ProvisionType;
  /** Identifier at the synchronizing source. */
  readonly externalId: string | undefined;
  readonly tags: Readonly<Record<string, string>>;
  /** The name of the user in the administration API: hex text in groups, of no particular UUID version (rsa 7.5). */
  readonly guid: string;
  /** True while the user is Disabled because its source says so: then only the source can enable it (rsa 8.1). */
  readonly isDisabledBySource: boolean;
  /** Present while the user waits for its deletion. */
  readonly deletion: Deletion | undefined;
  /** When the user was last made what its source says, on request. */
  readonly lastSyncedAt: Date | undefined;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** A mark that deletes its user when the days of grace are over (rsa 8.1). */
export interface Deletion {
  readonly markedAt: Date;
  /** Who asked for it, as the administration API shows it. */
  readonly markedBy: string;
}

export interface NewUser extends UserTexts {
  readonly id: string;
  readonly directoryId: string;
  readonly name: string;
  readonly status: UserStatus;
  readonly tags: Readonly<Record<string, string>>;
  readonly at: Date;
}

/** A user held until the call ends, with what decides whether it may be changed. */
export interface HeldUser {
  readonly user: User;
  readonly synchronizationEnabled: boolean;
}

export interface UserQuery {
  readonly directoryId: string;
  readonly status?: UserStatus | undefined;
  readonly provisionType?: ProvisionType | undefined;
  readonly name?: { readonly operator: 'eq' | 'sw'; readonly value: string } | undefined;
  /** Every tag must be there; one without a value matches any value. */
  readonly tags: readonly (readonly [key: string, value: string | undefined])[];
}

/** Users in the order of their creation; `position` is where a user stands in it. */
export interface EmailSearch {
  readonly users: readonly User[];
  readonly total: number;
}

export interface UserSlice {
  readonly users: readonly { readonly user: User; readonly position: string }[];
}

/** Bound to one account and region, like DirectoryRows. */
export interface UserRows {
  find(directoryId: string, userId: string): Promise<User | undefined>;
  findByExternalId(directoryId: string, externalId: string): Promise<User | undefined>;
  hold(directoryId: string, userId: string): Promise<HeldUser | undefined>;
  /** The user stays until the call ends; others may still change it. */
  keep(directoryId: string, userId: string): Promise<User | undefined>;
  /** What keeps the user from being deleted, if anything does. */
  findBurden(directoryId: string, userId: string): Promise<UserBurden | undefined>;
  /** Throws UserNameTaken, UserEmailTaken; both without regard to case. */
  insert(user: NewUser): Promise<User>;
  /** Throws UserEmailTaken. */
  update(user: User, changes: Partial<UserTexts>, at: Date): Promise<User>;
  /** Moves the update time only when the status moves. The call's last change: it may already be final when this returns. */
  setStatus(directoryId: string, userId: string, status: UserStatus, at: Date): Promise<StatusOutcome>;
  /** Marks the user, or takes the mark off. */
  setDeletion(user: User, deletion: Deletion | undefined): Promise<User>;
  /** Takes its memberships along. */
  delete(directoryId: string, userId: string): Promise<void>;
  findByGuid(directoryId: string, guid: string): Promise<User | undefined>;
  /** By email address or by name, whatever the case. */
  findBy(directoryId: string, what: 'email' | 'name', value: string): Promise<User | undefined>;
  /** Users whose email address contains the text, whatever the case, in the order of addresses; and how many there are. */
  searchEmail(directoryId: string, text: string, skip: number, most: number): Promise<EmailSearch>;
  slice(query: UserQuery, after: string | undefined, most: number): Promise<UserSlice>;
  count(query: UserQuery): Promise<number>;
}

export type StatusOutcome =
  'OK' | 'DirectoryNotFound' | 'UserNotFound' | 'UserPendingDeletion' | 'UserDisabledBySource';
