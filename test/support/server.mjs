// Where PostgreSQL is, and the names of what tests leave on it until the run is over.
import pg from 'pg';

export const SERVER_URL = process.env.TEST_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres';

/** Workers inherit it. */
export function nameRun() {
  process.env.PAIFANG_TEST_RUN = String(process.pid);
}

/** A database that lives as long as the run. */
export const keptName = (rest) => `paifang_test_kept_${process.env.PAIFANG_TEST_RUN}_${rest}`;

/** Runs `use` with a connection to that database, or to the server's own. */
export async function withConnection(use, database) {
  const url = new URL(SERVER_URL);
  if (database !== undefined) url.pathname = `/${database}`;
  const client = new pg.Client({ connectionString: url.toString(), connectionTimeoutMillis: 2000 });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

/** Drops the run's databases, where a server answers. */
export async function dropKept() {
  await withConnection(async (client) => {
    const { rows } = await client.query('select datname from pg_database where starts_with(datname, $1)', [
      keptName(''),
    ]);
    for (const { datname } of rows) await client.query(`drop database if exists ${datname} with (force)`);
  }).catch(() => undefined);
}
