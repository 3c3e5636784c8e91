// A managed policy with its versions, and the ports to where the account's own ones rest.
import type { Tag, Tags } from './tags.ts';

export type PolicyType = 'System' | 'Custom';

/** What a call names a policy by: a custom policy may bear the name of a system policy. */
export interface PolicyName {
  readonly type: PolicyType;
  readonly name: string;
}

export interface Policy extends PolicyName {
  readonly description: string;
  /** Identifier of the version in force. */
  readonly defaultVersion: string;
  readonly tags: Tags;
  /** How many users, groups and roles of the account hold it. */
  readonly attachments: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export interface PolicyVersion {
  /** `v1`, `v2` and so on. */
  readonly id: string;
  /** Whether it is the one in force. */
  readonly isDefault: boolean;
  readonly document: string;
  readonly createdAt: Date;
}

/** What a policy may be held by or made of, in the order in which it must go. */
export type PolicyBurden = 'Policy.User' | 'Policy.Group' | 'Policy.Role' | 'Policy.Version';

export interface PolicyRows {
  find(name: string): Promise<Policy | undefined>;
  /** As find, and nobody else changes or attaches the policy until the call is over. */
  hold(name: string): Promise<Policy | undefined>;
  /** By name, only those with the tags. */
  slice(after: string | undefined, most: number, tags: readonly Tag[]): Promise<readonly Policy[]>;
  /** Makes the policy and its version v1. Throws EntityAlreadyExists.Policy. Inserts into one account follow each other. */
  insert(policy: Policy, document: string): Promise<void>;
  /** Writes description, default version and time of change. */
  update(policy: Policy): Promise<void>;
  /** Its versions and attachments go along. */
  delete(name: string): Promise<void>;
  count(): Promise<number>;
  /** What the policy is still held by or made of, with one example each. */
  burdens(name: string): Promise<ReadonlyMap<PolicyBurden, string>>;
  /** How often each system policy is attached in the account; those that are not attached are left out. */
  countSystemAttachments(): Promise<ReadonlyMap<string, number>>;
}

export interface PolicyVersionRows {
  /** Oldest first; none when there is no such policy. */
  list(policyName: string): Promise<readonly PolicyVersion[]>;
  /** The next version, not yet in force; its number has not been given before. */
  add(policyName: string, document: string, at: Date): Promise<PolicyVersion>;
  delete(policyName: string, id: string): Promise<void>;
}
