// Where a worker finds tasks: claimed, brought about and recorded in one transaction. A process that dies in it leaves the
// task as it was, for whoever comes next: the transaction is the lease.
import { isFault, toFault, type Fault } from '../../faults/fault.ts';
import type { Entry } from '../../journal/journal.ts';
import type { Task } from '../../entitlements/task.ts';
import { runStatement, type Database } from '../database.ts';
import { isRetryable, unavailable } from '../failure.ts';
import { openLedgerLane, openStatusLane } from '../grouped.ts';
import { Work } from '../work.ts';
import { toTask, type TaskRow } from './taskRow.ts';

/** A task with the owner of its directory. */
export interface WaitingTask {
  readonly task: Task;
  readonly accountId: string;
  readonly regionId: string;
}

export interface QueueParts {
  readonly database: Database;
  readonly now: () => Date;
  /** Monotonic milliseconds. */
  readonly ticks: () => number;
  readonly mintRequestId: () => string;
  /** Brings the task about in the work's transaction. A fault that it throws is final, anything else is tried again. */
  readonly perform: (work: Work, waiting: WaitingTask) => Promise<void>;
  /** What is kept of a fault that was final. */
  readonly tell: (cause: Fault) => string;
  /** Told of what will be tried again, and of what never will because it failed too often. */
  readonly onFailure: (cause: unknown) => void;
}

interface Row extends TaskRow {
  readonly owner_id: string;
  readonly region: string;
  readonly asked_by: Entry['principal'];
  readonly attempts: number;
}

// A few, so that two workers that look at once find different ones
const LOOKED_AT = 8;
// What fails so often, minutes apart in the end, will not mend itself
const MOST_ATTEMPTS = 12;
const LONGEST_PAUSE_SECONDS = 60;

const WAITING = `select t.*, d.account_id as owner_id, d.region from tasks t join directories d using (directory_id)
  where t.status = 'InProgress' and t.not_before <= $1 order by t.not_before, t.position limit ${LOOKED_AT}`;
const PUT_OFF = `update tasks set attempts = attempts + 1, not_before = $2 where task_id = $1 and status = 'InProgress'`;
// A deprovisioning that failed shows on the provisioning, too (cloudsso 16.3)
const FAIL = `with failed as (
    update tasks set status = 'Failed', failure_reason = $2, ended_at = $3
      where task_id = $1 and status = 'InProgress' returning *
  ), shown as (
    update provisionings p set status = 'DeprovisionFailed', updated_at = $3 from failed f
      where p.directory_id = f.directory_id and p.access_configuration_id = f.access_configuration_id
        and p.account_id = f.account_id and (f.task_type = 'DeprovisionAccessConfiguration' or f.deprovisions_last)
  )
  select task_id from failed`;

/** The result does one task and says whether there was one. Throws ServiceUnavailable without a database. */
export function openTaskQueue(parts: QueueParts): () => Promise<boolean> {
  const { database, now, ticks, mintRequestId, perform, tell, onFailure } = parts;
  const lanes = { ledger: openLedgerLane(database.pool), status: openStatusLane(database.pool) };
  const run = (text: string, ...values: readonly unknown[]) =>
    runStatement<Row & object>(database.pool, { text, values: [...values] });

  async function runNext(): Promise<boolean> {
    try {
      const { rows } = await run(WAITING, now());
      for (const row of rows) if (await attempt(row)) return true;
      return false;
    } catch (cause) {
      throw unavailable(cause);
    }
  }

  /** False when somebody else has it in hand. */
  async function attempt(row: Row): Promise<boolean> {
    const work = openWork(row);
    try {
      if (!(await claim(work, row.task_id))) {
        await work.abandon();
        return false;
      }
      await perform(work, { task: toTask(row), accountId: row.owner_id, regionId: row.region });
      const done = work.knex('tasks').where({ task_id: row.task_id });
      await work.write(done.update({ status: 'Success', ended_at: now() }));
      await work.settle();
    } catch (cause) {
      await work.abandon();
      await giveBack(row, unavailable(cause));
    }
    return true;
  }

  async function claim(work: Work, taskId: string): Promise<boolean> {
    const task = work.knex('tasks').where({ task_id: taskId, status: 'InProgress' });
    const claimed = await work.write<unknown[]>(task.forUpdate().skipLocked().select('task_id'));
    return claimed.length > 0;
  }

  async function giveBack(row: Row, cause: unknown): Promise<void> {
    if (isFault(cause, 'ServiceUnavailable')) throw cause;
    if (isRetryable(cause)) return;
    if (isFault(cause) || row.attempts + 1 >= MOST_ATTEMPTS) {
      const failure = toFault(cause);
      if (!isFault(cause)) onFailure(cause);
      const { rowCount } = await run(FAIL, row.task_id, tell(failure), now());
      // Somebody else may have had more luck with it meanwhile
      if (rowCount !== 0) await openWork(row).note(failure.fault);
      return;
    }
    onFailure(cause);
    const pause = Math.min(2 ** row.attempts, LONGEST_PAUSE_SECONDS) * 1000;
    await run(PUT_OFF, row.task_id, new Date(now().getTime() + pause));
  }

  /** Under the name of whoever asked: the effect is on record beside the call that started it. */
  function openWork(row: Row): Work {
    const entry: Entry = {
      requestId: mintRequestId(),
      dialect: 'task',
      action: `cloudsso:${row.task_type}`,
      principal: row.asked_by,
      proof: 'task',
      nonce: undefined,
      environment: { receivedAt: now(), sourceIp: '', secure: true, userAgent: '' },
      startedAt: ticks(),
      parameters: JSON.stringify({ DirectoryId: row.directory_id, TaskId: row.task_id }),
      resources: [],
      decision: undefined,
    };
    return new Work(database, lanes, entry, ticks);
  }

  return runNext;
}

/** How many tasks went that had ended eight days ago or before (cloudsso 18.8). */
export async function forgetOldTasks(database: Database, now: Date): Promise<number> {
  const ended = new Date(now.getTime() - 8 * 86_400_000);
  const { rowCount } = await runStatement(database.pool, {
    text: 'delete from tasks where ended_at < $1',
    values: [ended],
  });
  return rowCount ?? 0;
}
