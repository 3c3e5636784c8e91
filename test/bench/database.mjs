// A PostgreSQL database of the bench's own, and what must be found in it afterwards.
import pg from 'pg';

export const SERVER_URL = process.env['TEST_DATABASE_URL'] || 'postgres://postgres@127.0.0.1:5432/postgres';

/** A new database, or undefined when no PostgreSQL answers. */
export async function openBenchDatabase() {
  const name = `paifang_bench_${process.pid}_${Date.now()}`;
  try {
    await withClient(SERVER_URL, (client) => client.query(`create database ${name}`));
  } catch (cause) {
    console.error(`bench: no PostgreSQL at ${withoutPassword(SERVER_URL)} (${cause.message || cause.code})`);
    return undefined;
  }
  const url = new URL(SERVER_URL);
  url.pathname = `/${name}`;
  return {
    url: url.toString(),
    query: (text) => withClient(url.toString(), async (client) => (await client.query(text)).rows),
    drop: () => withClient(SERVER_URL, (client) => client.query(`drop database if exists ${name} with (force)`)),
  };
}

/** `PostgreSQL 15.20`. */
export async function serverVersion(database) {
  const [{ server_version: version }] = await database.query('show server_version');
  return `PostgreSQL ${version.split(' ')[0]}`;
}

/**
 * Every call of the gateway has left exactly one audit event and one nonce, and every call of any server has changed a
 * row. Run it when the servers are gone: their connections report statistics as they end. Throws on any difference.
 */
export async function verifyTraces(database, { gatewayCalls, changes }) {
  const counted = `select (select count(*) from audit_events)::int as "auditEvents",
    (select count(*) from audit_events where outcome = 'OK')::int as "auditEventsOk",
    (select count(*) from nonces)::int as nonces,
    (select n_tup_upd from pg_stat_user_tables where relname = 'users')::int as changes`;
  const expected = { auditEvents: gatewayCalls, auditEventsOk: gatewayCalls, nonces: gatewayCalls, changes };
  let found;
  for (let attempt = 0; attempt < 20; attempt += 1) {
    [found] = await database.query(counted);
    if (Object.keys(expected).every((name) => found[name] === expected[name])) return found;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`traces: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`);
}

async function withClient(connectionString, use) {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 2_000 });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

function withoutPassword(text) {
  const url = new URL(text);
  url.password = '';
  return url.toString();
}
