// A task as the domain performs it: on the directory's own account and region, whoever asked for it.
import { Directories } from '../directory/directories.ts';
import { Organization } from '../organization/organization.ts';
import { SqlDirectoryRows } from '../store/directoryRows.ts';
import type { WaitingTask } from '../store/entitlements/taskQueue.ts';
import { SqlMemberRows } from '../store/organization/memberRows.ts';
import type { Work } from '../store/work.ts';
import type { SharedScope } from './domain.ts';
import { CallEntitlements } from './entitlements.ts';

/** Throws what TaskEffects throws. */
export function performTask(work: Work, waiting: WaitingTask, shared: SharedScope, now: Date): Promise<void> {
  const { task, accountId, regionId } = waiting;
  const scope = { ...shared, accountId, regionId, now, caller: {}, announceTask: () => undefined };
  const directories = new Directories(new SqlDirectoryRows(work, scope), scope);
  const targets = new Organization(new SqlMemberRows(work, accountId), scope, []);
  return new CallEntitlements(work, scope, { directories, targets }).effects.perform(task);
}
