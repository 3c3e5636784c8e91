// What an identity source synchronizes, as handlers may enter it.
import type { SynchronizedGroups } from '../directory/synchronizedGroups.ts';
import type { SynchronizedUsers } from '../directory/synchronizedUsers.ts';

export interface Synchronization {
  /** The directory of the credential that the source calls with. */
  readonly directoryId: string;
  readonly users: SynchronizedUsers;
  readonly groups: SynchronizedGroups;
}
