// Keeps what is dear to make from one test file to the next of the same worker: an embedded database takes two seconds.
import { PGlite } from '@electric-sql/pglite';
import { TestEnvironment } from 'jest-environment-node';

let kept;

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

/** What the migrations themselves wrote. */
async function readSeeds(lite) {
  const seeds = [];
  for (const table of await tablesOf(lite)) {
    const { rows } = await lite.query(`select jsonb_agg(t) as seed from ${table} t`);
    if (rows[0].seed !== null) seeds.push([table, JSON.stringify(rows[0].seed)]);
  }
  return seeds;
}

async function reset({ lite, seeds }) {
  await lite.exec('rollback');
  await lite.exec('discard all');
  await lite.exec(`truncate ${(await tablesOf(lite)).join()} restart identity cascade`);
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
  }
}
