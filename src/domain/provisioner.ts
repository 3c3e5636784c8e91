// The worker's second queue, user provisioning: takes what waits from the database, one user per transaction, on any process.
import type { Pair } from '../provisioning/link.ts';
import { Synchronization, type SynchronizationScope } from '../provisioning/synchronization.ts';
import type { Database } from '../store/database.ts';
import { isIdle, postpone, spread, takeJob } from '../store/provisioning/jobs.ts';
import { SqlLinkRows } from '../store/provisioning/linkRows.ts';
import { TransactionStatements } from '../store/statements.ts';
import { RamTargetAccount } from './targetAccount.ts';

export interface ProvisionerScope {
  readonly now: () => Date;
  readonly mint: SynchronizationScope['mint'];
  readonly mintId: () => string;
}

/**
 * The result does what has waited longest and nobody else does, and tells whether there was anything. A crash undoes the one
 * user at hand, who waits on; one whose turn throws waits behind everybody else.
 */
export function compileProvisioner(database: Database, scope: ProvisionerScope): () => Promise<boolean> {
  return async () => {
    if (await isIdle(database)) return false;
    let taken: Pair | undefined;
    try {
      return await database.knex.transaction(async (transaction) => {
        const work = new TransactionStatements(transaction);
        const job = await takeJob(work);
        if (!job) return false;
        taken = job;
        if (job.after !== undefined) await spread(work, job);
        else await synchronization(work, scope).run(job, job.sourceType);
        return true;
      });
    } catch (cause) {
      if (taken) await postpone(database, taken);
      throw cause;
    }
  };
}

function synchronization(work: TransactionStatements, { now, mint, mintId }: ProvisionerScope): Synchronization {
  const scope = { now: now(), mint, mintId };
  const openAccount = (accountId: string) => new RamTargetAccount(work, accountId, scope);
  return new Synchronization(new SqlLinkRows(work), { ...scope, openAccount });
}
