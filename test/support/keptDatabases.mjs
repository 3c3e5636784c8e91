// The databases of a worker, emptied between test files instead of made anew.
import { PGlite } from '@electric-sql/pglite';
import { keptName, withConnection } from './server.mjs';

let embedded;
let postgres;
let named = 0;

/**
 * The worker's embedded database as its template made it, until `release`. Undefined while a suite still has it.
 * `readTemplate` gives the bytes of a data folder; it is asked once per worker and template.
 */
export async function borrowEmbedded(template, readTemplate) {
  if (embedded?.template !== template) {
    const lite = await PGlite.create({ loadDataDir: new Blob([await readTemplate()]) });
    embedded = { template, lite, isLent: true, seeds: await readSeeds(lite) };
  } else if (embedded.isLent) {
    return undefined;
  } else {
    embedded.isLent = true;
    await embedded.lite.exec('rollback');
    await embedded.lite.exec('discard all');
    await reset(embedded.lite, embedded.seeds);
  }
  const { lite } = embedded;
  return { lite, release: releaseOf(embedded) };
}

/**
 * The worker's database on PostgreSQL, by name, as `clone` made it, until `release`. Undefined while a suite still has
 * it, and for a role that may not put triggers aside. It is dropped when the run ends.
 */
export async function borrowPostgres(template, clone) {
  if (postgres?.isLent === true) return undefined;
  if (postgres?.template === template) {
    postgres.isLent = true;
    await withConnection(async (client) => {
      // Whoever of the test file before is still there
      await client.query(
        'select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
      );
      await reset(
        { exec: (text) => client.query(text), query: (text, values) => client.query(text, values) },
        postgres.seeds,
      );
    }, postgres.name);
  } else {
    const { rows } = await withConnection((client) => client.query("select current_setting('is_superuser') as may"));
    if (rows[0].may !== 'on') return undefined;
    const name = keptName(`${process.pid}_${(named += 1)}`);
    await clone(name);
    postgres = { template, name, isLent: true, seeds: await withConnection(readSeeds, name) };
  }
  return { name: postgres.name, release: releaseOf(postgres) };
}

const releaseOf = (lent) => () => {
  lent.isLent = false;
};

async function tablesOf(client) {
  const { rows } = await client.query(
    "select quote_ident(tablename) as name from pg_tables where schemaname = 'public' and tablename not like 'knex_%'",
  );
  return rows.map(({ name }) => name);
}

/** Tables that take room on the disk. */
async function writtenTables(client) {
  const { rows } = await client.query(
    `select quote_ident(relname) as name, pg_relation_size(oid)::int as bytes from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not like 'knex_%' and pg_relation_size(oid) > 0`,
  );
  return rows;
}

/** What the migrations themselves wrote. */
async function readSeeds(client) {
  const seeds = [];
  for (const table of await tablesOf(client)) {
    const { rows } = await client.query(`select jsonb_agg(t) as seed from ${table} t`);
    if (rows[0].seed !== null) seeds.push([table, JSON.stringify(rows[0].seed)]);
  }
  return seeds;
}

// To truncate a table makes new files of it and of each index; to delete some rows does not, but leaves them on the disk
const FEW_BYTES = 256 * 1024;

/** Empties what was written to, starts sequences anew, and puts the seeds back. */
async function reset(client, seeds) {
  const written = await writtenTables(client);
  const large = written.filter(({ bytes }) => bytes > FEW_BYTES);
  const small = written.filter(({ bytes }) => bytes <= FEW_BYTES);
  const statements = [
    // Neither foreign keys nor triggers: all of it goes
    "begin; set local session_replication_role = 'replica'",
    ...small.map(({ name }) => `delete from ${name}`),
    'commit',
    ...(large.length > 0 ? [`truncate ${large.map(({ name }) => name).join()} cascade`] : []),
    `select setval(format('%I.%I', schemaname, sequencename)::regclass, start_value, false)
       from pg_sequences where schemaname = 'public' and last_value is not null`,
  ];
  await client.exec(statements.join('; '));
  for (const [table, seed] of seeds) {
    await client.query(
      `insert into ${table} overriding system value select * from jsonb_populate_recordset(null::${table}, $1)`,
      [seed],
    );
  }
}

/** For a run in one process: the database's own clock would keep it alive. */
export async function closeKept() {
  await embedded?.lite.close();
  embedded = postgres = undefined;
}
