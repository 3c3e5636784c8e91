// A group of RAM users and the port to where it rests.

export interface RamGroup {
  readonly id: string;
  readonly name: string;
  /** Empty when unset. */
  readonly comments: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** What may still hang on a group, in the order in which we ask for it to go: a member needs no policy to leave. */
export type GroupBurden = 'Group.User' | 'Group.Policy';

export interface RamGroupRows {
  find(name: string): Promise<RamGroup | undefined>;
  /** As find, and nobody else changes or burdens the group until the call is over. */
  hold(name: string): Promise<RamGroup | undefined>;
  /** In the order of lower-case names. */
  slice(after: string | undefined, most: number): Promise<readonly RamGroup[]>;
  /** Throws EntityAlreadyExists.Group. Inserts into one account follow each other. */
  insert(group: RamGroup): Promise<void>;
  /** Throws EntityAlreadyExists.Group. */
  update(group: RamGroup): Promise<void>;
  delete(id: string): Promise<void>;
  count(): Promise<number>;
  /** What hangs on the group, with one example each. */
  burdens(id: string): Promise<ReadonlyMap<GroupBurden, string>>;
}
