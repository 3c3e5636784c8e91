// A policy attached to a user, group or role, and the ports to where attachments rest and who can hold one.
import type { PolicyName, PolicyType } from './policy.ts';

export type HolderKind = 'User' | 'Group' | 'Role';

/** The room of one kind of holders. Both throw EntityNotExist.* */
export interface HolderRoom {
  get(name: string): Promise<{ readonly id: string }>;
  hold(name: string): Promise<{ readonly id: string }>;
}

/** A policy as its holder has it. */
export interface HeldPolicy extends PolicyName {
  readonly description: string;
  readonly defaultVersion: string;
  readonly attachedAt: Date;
}

/** As it rests: what a system policy says of itself is not kept with each attachment. */
export type RestingAttachment = PolicyName & {
  readonly attachedAt: Date;
  readonly description: string | undefined;
  readonly defaultVersion: string | undefined;
};

/** Who holds a policy; `text` is the display name of a user, the comments of a group, the description of a role. */
export interface PolicyHolder {
  readonly kind: HolderKind;
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly attachedAt: Date;
}

export interface AttachmentRows {
  /** Throws EntityAlreadyExists.{kind}.Policy. */
  insert(kind: HolderKind, holderId: string, policy: PolicyName, at: Date): Promise<void>;
  /** False when there was nothing to delete. */
  delete(kind: HolderKind, holderId: string, policy: PolicyName): Promise<boolean>;
  count(kind: HolderKind, holderId: string, type: PolicyType): Promise<number>;
  /** In the order of attachment. */
  list(kind: HolderKind, holderId: string): Promise<readonly RestingAttachment[]>;
  /** By name, whatever its case. */
  holdersOf(policy: PolicyName): Promise<readonly PolicyHolder[]>;
}
