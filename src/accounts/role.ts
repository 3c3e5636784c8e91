// A role and the port to where it rests.
import type { Tag, Tags } from './tags.ts';

export interface RamRole extends RestingRole {
  readonly arn: string;
}

export interface RestingRole {
  readonly id: string;
  readonly name: string;
  /** Empty when unset. */
  readonly description: string;
  /** Trust policy as the text that came; absent for a role that was declared without one: nobody may assume it. */
  readonly trust: string | undefined;
  /** Longest session. */
  readonly longestSeconds: number;
  readonly tags: Tags;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** What may still hang on a role. */
export type RoleBurden = 'Role.Policy';

export interface RamRoleRows {
  find(name: string): Promise<RestingRole | undefined>;
  /** As find, and nobody else changes or burdens the role until the call is over. */
  hold(name: string): Promise<RestingRole | undefined>;
  /** In the order of lower-case names; those that carry every one of the tags. */
  slice(tags: readonly Tag[], after: string | undefined, most: number): Promise<readonly RestingRole[]>;
  /** Throws EntityAlreadyExists.Role. Inserts into one account follow each other. */
  insert(role: RestingRole): Promise<void>;
  /** Everything but name and tags. */
  update(role: RestingRole): Promise<void>;
  delete(id: string): Promise<void>;
  count(): Promise<number>;
  /** What hangs on the role, with one example each. */
  burdens(id: string): Promise<ReadonlyMap<RoleBurden, string>>;
}
