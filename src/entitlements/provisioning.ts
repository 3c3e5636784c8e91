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
  readonly id: string;
  readonly description: string;
  /** JSON text. */
  readonly trust: string;
  readonly longestSeconds: number;
  readonly systemPolicies: readonly string[];
  readonly inline: { readonly name: string; readonly document: string } | undefined;
  /** The inline policy that it had and shall have no more. */
  readonly obsoletePolicy: string | undefined;
  readonly at: Date;
}

/** What is asked of the RAM of a target account, whoever owns it. */
export interface TargetRam {
  /** Makes the role with exactly these policies, or brings it to them; its id, which an existing one keeps. */
  putRole(accountId: string, role: RoleToMake): Promise<string>;
  /** The role goes with its policy of that name, if they are there. */
  deleteRole(accountId: string, roleName: string, policyName: string | undefined): Promise<void>;
  /** Leaves one that is there as it is. */
  putProvider(accountId: string, name: string, metadata: string, at: Date): Promise<void>;
  deleteProvider(accountId: string, name: string): Promise<void>;
}
