// An access configuration as an account has it, and the ports to where that rests and to the account itself.
import type { Placed } from './page.ts';
import type { Pair, Target } from './task.ts';

export type ProvisioningStatus = 'Provisioned' | 'ReprovisionRequired' | 'DeprovisionFailed';

export interface Provisioning extends Pair {
  readonly status: ProvisioningStatus;
  readonly roleName: string;
  /** Of the role in the account, for whoever opens a session of it. */
  readonly roleId: string;
  readonly providerName: string;
  /** Of the role's inline policy, if it has one. */
  readonly policyName: string | undefined;
  readonly originTargetId: string | undefined;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** With the names of today. */
export interface ListedProvisioning extends Provisioning {
  readonly configurationName: string;
  readonly target: Target;
}

export interface ProvisioningQuery {
  readonly directoryId: string;
  readonly configurationId: string | undefined;
  readonly accountId: string | undefined;
  readonly status: ProvisioningStatus | undefined;
}

export interface ProvisioningRows {
  find(pair: Pair): Promise<Provisioning | undefined>;
  /** Made anew or brought to this; the time of creation stays. */
  put(provisioning: Provisioning): Promise<void>;
  delete(pair: Pair): Promise<void>;
  /** Everything of the directory on the account. */
  countOn(directoryId: string, accountId: string): Promise<number>;
  /** Those on an account, whatever the directory. */
  on(accountId: string): Promise<readonly Provisioning[]>;
  /** Newest first. */
  slice(
    query: ProvisioningQuery,
    after: string | undefined,
    most: number,
  ): Promise<readonly Placed<ListedProvisioning>[]>;
  count(query: ProvisioningQuery): Promise<number>;
}

export interface RoleToMake {
  readonly name: string;
  /** Of the role that provisioning made before, if it did. */
  readonly ownId: string | undefined;
  /** What a new one gets: one that is made again must not wake the sessions of the one before. */
  readonly freshId: string;
  readonly description: string;
  /** JSON text. */
  readonly trust: string;
  readonly longestSeconds: number;
  readonly systemPolicies: readonly string[];
  /** `isOwn`: provisioning made it before. */
  readonly inline: { readonly name: string; readonly document: string; readonly isOwn: boolean } | undefined;
  /** The inline policy that it had and shall have no more. */
  readonly obsoletePolicy: string | undefined;
  readonly at: Date;
}

/** A role that provisioning made. */
export interface OwnRole {
  readonly roleId: string;
  readonly policyName: string | undefined;
}

/** What is asked of the RAM of a target account, whoever owns it. */
export interface TargetRam {
  /** Nobody else makes or takes roles, policies or providers of the account until the transaction is over. */
  hold(accountId: string): Promise<void>;
  /**
   * Makes the role with exactly these policies, or brings it to them; its id. Throws EntityAlreadyExists.Role or
   * EntityAlreadyExists.Policy when somebody else has one of the name, and what `refuseShared` throws of an obsolete policy.
   */
  putRole(accountId: string, role: RoleToMake): Promise<string>;
  /** Throws DeleteConflict.Policy.User, .Group or .Role when the role's inline policy is attached to somebody else too. */
  refuseShared(accountId: string, role: OwnRole): Promise<void>;
  /** The role goes with its policy, if they are there. */
  deleteRole(accountId: string, role: OwnRole): Promise<void>;
  /** How many there are. */
  usage(accountId: string): Promise<{ readonly roles: number; readonly policies: number }>;
  /** Leaves one that is there as it is. */
  putProvider(accountId: string, name: string, metadata: string, at: Date): Promise<void>;
  deleteProvider(accountId: string, name: string): Promise<void>;
}
