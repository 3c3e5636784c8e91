// A user provisioning: the standing wish that a user or the members of a group be RAM users of an account (cloudsso 19).
import type { PageRequest, Placed } from '../directory/page.ts';

export type PrincipalType = 'User' | 'Group';
export type DeletionStrategy = 'Delete' | 'Keep';

export interface Principal {
  readonly type: PrincipalType;
  readonly id: string;
}

export interface UserProvisioning {
  readonly id: string;
  readonly directoryId: string;
  /** The account that owns the directory. */
  readonly ownerId: string;
  readonly principal: Principal & { readonly name: string };
  readonly target: Target;
  readonly description: string;
  /** As the caller spelled it (cloudsso 19.2); `takesOver` tells what it means. */
  readonly duplicationStrategy: string;
  readonly deletionStrategy: DeletionStrategy;
  /** When a RAM user was last looked after; the creation until then. */
  readonly latestRunAt: Date;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export interface Target {
  readonly accountId: string;
  readonly name: string;
  /** `/` and the names of folders below the root: recorded as `/` for an account in it (cloudsso 19.4). */
  readonly path: string;
}

export interface NewUserProvisioning {
  readonly id: string;
  readonly directoryId: string;
  readonly principal: Principal & { readonly name: string };
  readonly targetId: string;
  readonly description: string;
  readonly duplicationStrategy: string;
  readonly deletionStrategy: DeletionStrategy;
  readonly at: Date;
}

export type UserProvisioningChanges = Partial<
  Pick<NewUserProvisioning, 'description' | 'duplicationStrategy' | 'deletionStrategy'>
>;

export interface UserProvisioningQuery {
  readonly directoryId: string;
  readonly principal: Principal | undefined;
  readonly targetId: string | undefined;
}

export interface UserProvisioningListRequest extends PageRequest {
  readonly principal: Principal | undefined;
  readonly targetId: string | undefined;
}

/** How things stand with one provisioning, or with all into one account. */
export interface Statistics {
  readonly ownerId: string;
  readonly failedEvents: number;
  /** Absent where nothing is provisioned at all. */
  readonly latestRunAt: Date | undefined;
}

/** Bound to one account and region: what lies in other directories is simply not there. */
export interface UserProvisioningRows {
  /** The principal's name, and it stays until the call is over. Its members cannot change meanwhile. */
  holdPrincipal(directoryId: string, principal: Principal): Promise<string | undefined>;
  /** The account stays in its organization until the call is over, if it is in one. */
  holdTarget(accountId: string): Promise<void>;
  find(directoryId: string, id: string): Promise<UserProvisioning | undefined>;
  /** As find, and nobody else changes it until the call is over. */
  hold(directoryId: string, id: string): Promise<UserProvisioning | undefined>;
  /** Has its users looked after from now on. Throws UserProvisioningExists. */
  insert(provisioning: NewUserProvisioning): Promise<void>;
  update(id: string, changes: UserProvisioningChanges, at: Date): Promise<void>;
  /** It is gone for everybody; its RAM users are taken away in time, or let go at once. */
  close(id: string, strategy: DeletionStrategy): Promise<void>;
  /** All into one account are gone for good, and their RAM users let go. */
  dismiss(targetId: string): Promise<void>;
  /** In the order of creation. */
  slice(
    query: UserProvisioningQuery,
    after: string | undefined,
    most: number,
  ): Promise<readonly Placed<UserProvisioning>[]>;
  count(query: UserProvisioningQuery): Promise<number>;
  countFailures(id: string): Promise<number>;
  /** All provisionings of the directory into one account together. */
  statisticsOf(directoryId: string, targetId: string): Promise<Statistics>;
}

/** True for TakeOver, however it is spelled. */
export function takesOver(duplicationStrategy: string): boolean {
  return duplicationStrategy.toLowerCase() === 'takeover';
}
