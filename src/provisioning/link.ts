// Which RAM user stands for which user of a directory, on whose behalf, and the port to where that rests.
import type { Person } from './ramUser.ts';
import type { DeletionStrategy } from './userProvisioning.ts';

/** What had a user looked after; events show it (cloudsso 19.7). */
export type SourceType =
  | 'StartProvisioning'
  | 'DeleteProvisioning'
  | 'AddUserToGroup'
  | 'RemoveUserFromGroup'
  | 'UserProvisioningDeletionClearing';

/** One user of one provisioning: the unit of all work. */
export interface Pair {
  readonly provisioningId: string;
  readonly userId: string;
}

/** What was done to a RAM user, as the record of its account says it. */
export type Deed = 'MakeRamUser' | 'TakeOverRamUser' | 'ReleaseRamUser' | 'DeleteRamUser';

/** How a pair stands, held until the transaction ends. */
export interface Standing {
  readonly directoryId: string;
  readonly targetId: string;
  readonly duplicationStrategy: string;
  readonly deletionStrategy: DeletionStrategy;
  /** The user, while the provisioning wants it: both are there, and the user is or belongs to the principal. */
  readonly wanted: Person | undefined;
  /** The RAM user that stands for the user in the account, whoever asked for it. */
  readonly ramUserId: string | undefined;
  /** Whether this provisioning is among those that ask for it. */
  readonly isClaimed: boolean;
  /** Whether another one is. */
  readonly isClaimedElsewhere: boolean;
}

export interface LinkRows {
  /** Undefined when the provisioning is gone for good. */
  findTarget(pair: Pair): Promise<string | undefined>;
  stand(pair: Pair): Promise<Standing | undefined>;
  /** Whether the RAM user stands for anybody already. */
  isLinked(ramUserId: string): Promise<boolean>;
  link(standing: Standing, pair: Pair, ramUserId: string): Promise<void>;
  claim(standing: Standing, pair: Pair): Promise<void>;
  /** Takes back what this provisioning asks for; the link goes with the last one that asks. */
  release(pair: Pair): Promise<void>;
  /** Puts the deed on the record of the RAM user's account; while the RAM user is there. */
  record(pair: Pair, ramUserId: string, deed: Deed, at: Date): Promise<void>;
  /** The pair was looked after: its event goes, and so does a closed provisioning that has nothing left to do. */
  settle(pair: Pair, at: Date): Promise<void>;
  /** The pair could not be looked after: a new event, or one more error of the one that is there. */
  fail(pair: Pair, eventId: string, sourceType: SourceType, errorInfo: string, at: Date): Promise<void>;
}
