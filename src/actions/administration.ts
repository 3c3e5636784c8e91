// The rooms of a directory that its administrators enter.
import type { EventLog } from '../directory/eventLog.ts';
import type { IdentitySource } from '../directory/identitySource.ts';

/** Whoever administers a directory from outside works with these. */
export interface Administration {
  readonly identitySource: IdentitySource;
  readonly eventLog: EventLog;
}
