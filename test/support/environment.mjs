// Keeps what is dear to make from one test file to the next of the same worker: an embedded database takes two seconds,
// an RSA key a fifth of one.
import { generateKeyPairSync } from 'node:crypto';
import { PGlite } from '@electric-sql/pglite';
import { TestEnvironment } from 'jest-environment-node';

let kept;

/** More than any test needs to tell apart. */
const MANY_PAIRS = 8;
const pairs = [];
let lent = 0;

/** An RSA key pair of 2048 bits; only after many calls one comes again. */
function borrowRsaKeys() {
  if (pairs.length < MANY_PAIRS) pairs.push(generateKeyPairSync('rsa', { modulusLength: 2048 }));
  lent += 1;
  return pairs[(lent - 1) % MANY_PAIRS];
}

/**
 * The worker's embedded database as its template made it, until `release`. Undefined while a suite still has it.
 * `readTemplate` gives the bytes of a data folder; it is asked once per worker and template.
 */
async function borrowEmbedded(template, readTemplate) {
  if (kept?.template !== template) {
    const lite = await PGlite.create({ loadDataDir: new Blob([await readTemplate()]) });
    kept = { template, lite, isLent: false, seeds: await readSeeds(lite) };
  } else if (kept.isLent) {
    return undefined;
  } else {
    await reset(kept);
  }
  const own = kept;
  own.isLent = true;
  return {
    lite: own.lite,
    release: () => {
      own.isLent = false;
    },
  };
}

async function tablesOf(lite) {
  const { rows } = await lite.query(
    "select quote_ident(tablename) as name from pg_tables where schemaname = 'public' and tablename not like 'knex_%'",
  );
  return rows.map(({ name }) => name);
}

/** Tables that take room on the disk. */
async function writtenTables(lite) {
  const { rows } = await lite.query(
    `select quote_ident(relname) as name, pg_relation_size(oid)::int as bytes from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not like 'knex_%' and pg_relation_size(oid) > 0`,
  );
  return rows;
}

/** What the migrations themselves wrote. */
async function readSeeds(lite) {
  const seeds = [];
  for (const table of await tablesOf(lite)) {
    const { rows } = await lite.query(`select jsonb_agg(t) as seed from ${table} t`);
    if (rows[0].seed !== null) seeds.push([table, JSON.stringify(rows[0].seed)]);
  }
  return seeds;
}

// To truncate a table makes new files of it and of each index; to delete some rows does not, but leaves them on the disk
const FEW_BYTES = 256 * 1024;

/** Empties what was written to, starts sequences anew, and puts the seeds back. */
async function reset({ lite, seeds }) {
  await lite.exec('rollback');
  await lite.exec('discard all');
  const written = await writtenTables(lite);
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
  await lite.exec(statements.join('; '));
  for (const [table, seed] of seeds) {
    await lite.query(
      `insert into ${table} overriding system value select * from jsonb_populate_recordset(null::${table}, $1)`,
      [seed],
    );
  }
}

/** For a run in one process: the database's own clock would keep it alive. */
export async function closeKept() {
  await kept?.lite.close();
}

export default class Environment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.borrowEmbedded = borrowEmbedded;
    this.global.borrowRsaKeys = borrowRsaKeys;
  }
}
