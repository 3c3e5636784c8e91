// Nonce, effect and audit event as one: the store's side of the corridor's promise.
import { isFault, toFault } from '../faults/fault.ts';
import type { Entry, Journal } from '../journal/journal.ts';
import type { Database } from './database.ts';
import { isRetryable, unavailable } from './failure.ts';
import { openLedgerLane, openStatusLane } from './grouped.ts';
import { Work, type Lanes } from './work.ts';

const MOST_ATTEMPTS = 4;

/** `ticks` is a monotonic clock in milliseconds. */
export function openJournal(database: Database, ticks: () => number): Journal<Work> {
  const lanes: Lanes = { ledger: openLedgerLane(database.pool), status: openStatusLane(database.pool) };

  async function record<R>(entry: Entry, effect: (work: Work) => Promise<R>): Promise<R> {
    for (let attempts = 1; ; attempts += 1) {
      const work = new Work(database, lanes, entry, ticks);
      try {
        const result = await effect(work);
        await work.settle();
        return result;
      } catch (thrown) {
        const cause = await undo(work, thrown);
        if (attempts < MOST_ATTEMPTS && isRetryable(cause)) continue;
        // Without a database there is nowhere to write to; the log line has it
        if (!isFault(cause, 'ServiceUnavailable')) await refuse(work, cause);
        throw cause;
      }
    }
  }

  /** Why the call fails: what was thrown, unless undoing it fails too. */
  async function undo(work: Work, thrown: unknown): Promise<unknown> {
    try {
      await work.abandon();
      return unavailable(thrown);
    } catch (failure) {
      return failure;
    }
  }

  async function refuse(work: Work, cause: unknown): Promise<void> {
    try {
      await work.note(toFault(cause).fault);
    } catch (failure) {
      throw unavailable(failure);
    }
  }

  return { record };
}
