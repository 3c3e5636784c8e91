// One call's unit of work: reads run plain, the first write opens the transaction that also spends the nonce.
import type { Knex } from 'knex';
import type pg from 'pg';
import { fault } from '../faults/fault.ts';
import type { Entry, Environment, Outcome } from '../journal/journal.ts';
import { isRefusal, type Database } from './database.ts';
import { EVENT_COLUMNS, eventRow, type Row } from './event.ts';
import type { LedgerLane, StatusLane } from './grouped.ts';
import { compileInstant } from './instant.ts';

export interface Lanes {
  readonly ledger: LedgerLane;
  readonly status: StatusLane;
}

/** A user's new status, as the status lane takes it. */
export interface StatusChange {
  readonly accountId: string;
  readonly region: string;
  readonly directoryId: string;
  readonly userId: string;
  readonly status: string;
  readonly at: Date;
}

const changed = compileInstant();

export class Work {
  readonly knex: Knex;
  readonly #database: Database;
  readonly #lanes: Lanes;
  readonly #entry: Entry;
  readonly #ticks: () => number;
  #client: pg.PoolClient | undefined;
  #isSettled = false;
  #afterCommit: (() => void)[] = [];
  /** Milliseconds that the database took so far. */
  #spent = 0;

  constructor(database: Database, lanes: Lanes, entry: Entry, ticks: () => number) {
    this.knex = database.knex;
    this.#database = database;
    this.#lanes = lanes;
    this.#entry = entry;
    this.#ticks = ticks;
  }

  /** Where the call came from, and when. */
  get environment(): Environment {
    return this.#entry.environment;
  }

  /** Runs a query that changes nothing: inside the call's transaction if it has one by now. */
  async read<T>(query: Knex.ChainableInterface<T>): Promise<T> {
    const from = this.#ticks();
    try {
      return (await (this.#client ? query.connection(this.#client) : query)) as T;
    } finally {
      this.#spent += this.#ticks() - from;
    }
  }

  /** Runs a query that writes or locks. The nonce is spent first; throws NonceUsed. */
  async write<T>(query: Knex.ChainableInterface<T>): Promise<T> {
    const from = this.#ticks();
    try {
      return (await query.connection(this.#client ?? (await this.#begin()))) as T;
    } finally {
      this.#spent += this.#ticks() - from;
    }
  }

  /**
   * A change of status as the call's only write: grouped with others that wait, nonce and audit event in the same
   * statement, final when it returns. Undefined when the call has a transaction already and must write there.
   */
  async setStatusAlone({
    accountId,
    region,
    directoryId,
    userId,
    status,
    at,
  }: StatusChange): Promise<Outcome | undefined> {
    if (this.#client) return undefined;
    this.#assertOpen();
    const target = `${directoryId}/${userId}`;
    const row = [...this.#event('OK'), accountId, region, directoryId, userId, status, changed(at)];
    const outcome = await this.#lanes.status.submit({ keys: [...this.#nonceKeys(), target], row, target });
    this.#isSettled = true;
    return this.#fresh(outcome);
  }

  /** Has something done once all of this is final; nothing is if it never becomes so. */
  afterCommit(act: () => void): void {
    this.#afterCommit.push(act);
  }

  /** Ends the call well: the audit event is written and everything committed before this returns. */
  async settle(): Promise<void> {
    if (this.#isSettled) return;
    if (!this.#client) return this.note('OK');
    const event = this.#event('OK');
    const row = Object.fromEntries(EVENT_COLUMNS.map(([name], at) => [name, event[at]]));
    await this.write(this.knex('audit_events').insert(row));
    await this.#end('commit');
    this.#isSettled = true;
    for (const act of this.#afterCommit) act();
  }

  /** Undoes what the call wrote. */
  async abandon(): Promise<void> {
    if (this.#client) await this.#end('rollback');
  }

  /** Writes nonce and audit event of a call that has no transaction (any more). Throws NonceUsed. */
  async note(outcome: Outcome): Promise<void> {
    if (this.#isSettled) return;
    const written = await this.#lanes.ledger.submit({ keys: this.#nonceKeys(), row: this.#event(outcome) });
    this.#isSettled = true;
    this.#fresh(written);
  }

  async #begin(): Promise<pg.PoolClient> {
    this.#assertOpen();
    const client = await this.#database.pool.connect();
    this.#client = client;
    await client.query('begin');
    const { nonce } = this.#entry;
    if (nonce) {
      const row = { digest: nonce.digest, expires_at: nonce.expiresAt };
      const spend = this.knex('nonces').insert(row).onConflict().ignore().returning('digest').connection(client);
      if ((await spend).length === 0) throw fault('NonceUsed', { Nonce: nonce.text });
    }
    return client;
  }

  async #end(how: 'commit' | 'rollback'): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    let failure: Error | undefined;
    try {
      await client?.query(how);
    } catch (cause) {
      failure = cause as Error;
      // A connection that cannot even roll back is thrown away; the server undoes what it left
      if (how === 'commit') throw cause;
    } finally {
      client?.release(isRefusal(failure) ? undefined : failure);
    }
  }

  #fresh(outcome: Outcome): Outcome {
    if (outcome === 'NonceUsed') throw fault('NonceUsed', { Nonce: this.#entry.nonce?.text ?? '' });
    return outcome;
  }

  #nonceKeys(): readonly string[] {
    return this.#entry.nonce ? [this.#entry.nonce.digest] : [];
  }

  #event(outcome: Outcome): Row {
    return eventRow(this.#entry, outcome, this.#ticks(), this.#spent);
  }

  #assertOpen(): void {
    if (this.#isSettled) throw new Error(`${this.#entry.action} writes after its last change was final`);
  }
}
