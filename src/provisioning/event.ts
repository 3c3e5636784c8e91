// An event of user provisioning: a user who could not be looked after, until somebody tries again or lets it be (cloudsso 19.7).
import type { Placed } from '../directory/page.ts';
import type { Pair, SourceType } from './link.ts';
import type { UserProvisioning } from './userProvisioning.ts';

export interface ProvisioningEvent {
  readonly id: string;
  readonly provisioning: Pick<
    UserProvisioning,
    'id' | 'directoryId' | 'principal' | 'target' | 'duplicationStrategy' | 'deletionStrategy'
  >;
  readonly sourceType: SourceType;
  readonly errorInfo: string;
  readonly errorCount: number;
  readonly createdAt: Date;
  /** The latest try. */
  readonly updatedAt: Date;
}

/** Bound to one account and region. Events of provisionings that are gone for everybody are there, too. */
export interface EventRows {
  find(directoryId: string, eventId: string): Promise<ProvisioningEvent | undefined>;
  /** The pair behind an event, and nobody else tries it until the call is over. */
  hold(directoryId: string, eventId: string): Promise<(Pair & Pick<ProvisioningEvent, 'sourceType'>) | undefined>;
  /** Gives the user up: a RAM user that was to be deleted is let go. */
  delete(pair: Pair): Promise<void>;
  /** In the order of creation. */
  slice(
    directoryId: string,
    provisioningId: string | undefined,
    after: string | undefined,
    most: number,
  ): Promise<readonly Placed<ProvisioningEvent>[]>;
  count(directoryId: string, provisioningId: string | undefined): Promise<number>;
}
