// A RAM user and the port to where it rests.

export interface RamUser extends RamUserTexts {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** Texts that are empty when unset. */
export interface RamUserTexts {
  readonly displayName: string;
  readonly mobilePhone: string;
  readonly email: string;
  readonly comments: string;
}

/** What may still hang on a user, in the order in which it must go (ram-policy 4.3). */
export type UserBurden = 'User.AccessKey' | 'User.LoginProfile' | 'User.MFADevice' | 'User.Group' | 'User.Policy';

export interface RamUserRows {
  find(name: string): Promise<RamUser | undefined>;
  /** As find, and nobody else changes or burdens the user until the call is over. */
  hold(name: string): Promise<RamUser | undefined>;
  /** As hold, for a user who may have been renamed meanwhile. */
  holdId(id: string): Promise<RamUser | undefined>;
  /** In the order of lower-case names. */
  slice(after: string | undefined, most: number): Promise<readonly RamUser[]>;
  /** Throws EntityAlreadyExists.User. Inserts into one account follow each other. */
  insert(user: RamUser): Promise<void>;
  /** Throws EntityAlreadyExists.User. */
  update(user: RamUser): Promise<void>;
  delete(id: string): Promise<void>;
  count(): Promise<number>;
  /** What hangs on the user, with one example each. */
  burdens(id: string): Promise<ReadonlyMap<UserBurden, string>>;
}
