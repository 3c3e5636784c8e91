// What the accounts room knows of an access key; identity asks through this port.
import type { HolderKind } from './attachment.ts';

/** A policy by its type; a system policy is built in and known by name alone. `document` is JSON text. */
export type AttachedPolicy =
  | ({ readonly type: 'System'; readonly name: string } & AttachedTo)
  | ({
      readonly type: 'Custom';
      readonly name: string;
      readonly version: string;
      readonly document: string;
    } & AttachedTo);

interface AttachedTo {
  /** What it is attached to. */
  readonly attachedTo?: HolderKind;
}

export type KeyStatus = 'Active' | 'Inactive';

/** The account itself, or one of its RAM users with the policies attached to it. */
export type KeyOwner =
  | { readonly type: 'Account' }
  | {
      readonly type: 'RAMUser';
      readonly id: string;
      readonly name: string;
      readonly policies: readonly AttachedPolicy[];
    };

export interface AccessKeyRecord {
  readonly accessKeyId: string;
  readonly accountId: string;
  readonly status: KeyStatus;
  readonly sealedSecret: string;
  /** The management account in whose place the account manages CloudSSO. */
  readonly actsFor?: string;
  readonly owner: KeyOwner;
}

export interface RoleRecord {
  readonly id: string;
  readonly name: string;
  /** As of an access key. */
  readonly actsFor?: string;
  readonly policies: readonly AttachedPolicy[];
}

/** The port. Each call is at most one database trip. */
export interface CredentialRecords {
  findAccessKey(accessKeyId: string): Promise<AccessKeyRecord | undefined>;
  /** Remembers that the key signed a call; an earlier time than the one known changes nothing. */
  noteUse(accessKeyId: string, at: Date): Promise<void>;
  findRole(accountId: string, roleName: string): Promise<RoleRecord | undefined>;
}
