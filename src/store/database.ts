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

/** Wraps a pool whose other end closes with `close`. */
export function overPool(kind: Database['kind'], pool: pg.Pool, close: () => Promise<void>): Database {
  const knex = knexModule({ client: 'pg', connectionPool: pool });
  return {
    kind,
    pool,
    knex,
    ping: async () => {
      await pool.query('select 1');
    },
    close: async () => {
      await knex.destroy();
      await close();
    },
  };
}
