// One pool for both databases: a real PostgreSQL by its URL, or the embedded one behind the same driver.
import knexModule, { type Knex } from 'knex';
import pg from 'pg';

export interface Database {
  readonly kind: 'postgres' | 'embedded';
  readonly pool: pg.Pool;
  readonly knex: Knex;
  /** One trip; throws whatever the driver throws. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export interface PostgresOptions {
  readonly connectionString: string;
  readonly max: number;
  /** Told about connections that die while idle; the pool replaces them. */
  readonly onIdleError: (cause: Error) => void;
}

const CONNECT_MILLISECONDS = 3_000;
// A statement that takes longer than this has met a stuck lock or a dead network, not a large result
const STATEMENT_MILLISECONDS = 15_000;

export function openPostgres({ connectionString, max, onIdleError }: PostgresOptions): Database {
  const pool = new pg.Pool({
    connectionString,
    max,
    keepAlive: true,
    connectionTimeoutMillis: CONNECT_MILLISECONDS,
    statement_timeout: STATEMENT_MILLISECONDS,
    query_timeout: STATEMENT_MILLISECONDS + 1_000,
    application_name: 'paifang',
  });
  pool.on('error', onIdleError);
  return overPool('postgres', pool, () => pool.end());
}

/**
 * One statement on any connection. pool.query would throw the connection away with each statement that the server
 * refuses: dear on PostgreSQL, and on the embedded database, which has no other, the end of its protocol's order.
 */
export async function runStatement<R extends pg.QueryResultRow>(
  pool: pg.Pool,
  statement: pg.QueryConfig,
): Promise<pg.QueryResult<R>> {
  const client = await pool.connect();
  let failure: Error | undefined;
  try {
    return await client.query<R>(statement);
  } catch (cause) {
    failure = cause as Error;
    throw cause;
  } finally {
    client.release(isRefusal(failure) ? undefined : failure);
  }
}

/** True when the server answered with an error and the connection is as good as before. */
export function isRefusal(failure: Error | undefined): boolean {
  return (failure as { severity?: string } | undefined)?.severity === 'ERROR';
}

// knex would speak on stdout, which is for scripts; what it has to say about a failure is in the error that it throws
const quiet = (): void => undefined;
const SILENT = { warn: quiet, error: quiet, deprecate: quiet, debug: quiet };

/** Wraps a pool whose other end closes with `close`. */
export function overPool(kind: Database['kind'], pool: pg.Pool, close: () => Promise<void>): Database {
  // Nobody else listens to a connection that dies in a call's hands, and Node ends the process for that; its query fails anyway
  pool.on('connect', (client) => client.on('error', () => undefined));
  // Our statements are few and their best plan does not depend on their values: planning the grouped ones for each group
  // would cost as much as running them. The pool hands a connection out only when this is done.
  Object.assign(pool.options, {
    onConnect: (client: pg.ClientBase) => client.query('set plan_cache_mode = force_generic_plan'),
  });
  const knex = knexModule({ client: 'pg', connectionPool: pool, log: SILENT });
  return {
    kind,
    pool,
    knex,
    ping: async () => {
      await runStatement(pool, { text: 'select 1' });
    },
    close: async () => {
      await knex.destroy();
      await close();
    },
  };
}
