// Databases for tests: a fresh one per test file, cloned from a migrated template; embedded always, PostgreSQL if one answers.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { openPostgres, type Database } from '../../src/store/database.ts';
import { overLite } from '../../src/store/embedded.ts';
import { migrate } from '../../src/store/migrate.ts';

export type Kind = Database['kind'];

export interface TestDatabase {
  readonly kind: Kind;
  readonly database: Database;
  /** For PostgreSQL: how another process reaches the same database. */
  readonly url: string | undefined;
  close(): Promise<void>;
}

export const SERVER_URL = process.env['TEST_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';
const isRequired = process.env['TEST_REQUIRE_POSTGRES'] === '1';

/** The kinds to run on. Throws when a PostgreSQL is required (TEST_REQUIRE_POSTGRES=1) and none answers. */
export async function databaseKinds(): Promise<readonly Kind[]> {
  try {
    await withServer((client) => client.query('select 1'));
    return ['embedded', 'postgres'];
  } catch (cause) {
    if (isRequired) throw cause;
    return ['embedded'];
  }
}

export function openTestDatabase(kind: Kind): Promise<TestDatabase> {
  return kind === 'embedded' ? openEmbeddedCopy() : openPostgresClone();
}

/** Changes with the schema, so that a template never outlives it. */
function schemaName(): string {
  const folder = new URL('../../src/store/migrations/', import.meta.url);
  const hash = createHash('sha256');
  for (const file of readdirSync(folder).sort()) hash.update(readFileSync(new URL(file, folder)));
  return hash.digest('hex').slice(0, 12);
}

declare const borrowPostgres: (
  template: string,
  clone: (name: string) => Promise<void>,
) => Promise<{ readonly name: string; release(): void } | undefined>;

declare const borrowEmbedded: (
  template: string,
  readTemplate: () => Promise<Uint8Array<ArrayBuffer>>,
) => Promise<{ readonly lite: PGlite; release(): void } | undefined>;

async function openEmbeddedCopy(): Promise<TestDatabase> {
  const borrowed = await borrowEmbedded(schemaName(), readTemplate);
  if (borrowed) {
    const { lite, release } = borrowed;
    const lent = {
      waitReady: lite.waitReady,
      execProtocolStream: lite.execProtocolStream.bind(lite),
      close: () => Promise.resolve(),
    };
    const database = overLite(lent as unknown as PGlite, release);
    return { kind: 'embedded', database, url: undefined, close: () => database.close() };
  }
  const lite = await PGlite.create({ loadDataDir: new Blob([await readTemplate()]) });
  const database = overLite(lite, () => undefined);
  return { kind: 'embedded', database, url: undefined, close: () => database.close() };
}

async function readTemplate(): Promise<Uint8Array<ArrayBuffer>> {
  const file = join(tmpdir(), `paifang-test-${schemaName()}.tar`);
  if (!existsSync(file)) await writeEmbeddedTemplate(file);
  return new Uint8Array(readFileSync(file));
}

async function writeEmbeddedTemplate(file: string): Promise<void> {
  const lite = await PGlite.create();
  const pool = overLite(lite, () => undefined);
  await migrate(pool);
  const dump = await lite.dumpDataDir('none');
  const own = `${file}.${process.pid}`;
  writeFileSync(own, Buffer.from(await dump.arrayBuffer()));
  renameSync(own, file);
  await pool.close();
}

let clones = 0;
const freshName = (): string => `paifang_test_run_${process.pid}_${Date.now()}_${(clones += 1)}`;

async function openPostgresClone(): Promise<TestDatabase> {
  const template = `paifang_test_template_${schemaName()}`;
  const clone = (name: string): Promise<void> => clonePostgres(template, name);
  const borrowed = await borrowPostgres(template, clone);
  const name = borrowed?.name ?? freshName();
  if (!borrowed) await clone(name);
  const url = urlOf(name);
  const database = openPostgres({ connectionString: url, max: 5, onIdleError: () => undefined });
  return {
    kind: 'postgres',
    database,
    url,
    close: async () => {
      await database.close();
      if (borrowed) borrowed.release();
      else await dropPostgres(name);
    },
  };
}

function clonePostgres(template: string, name: string): Promise<void> {
  return withServer(async (client) => {
    // One at a time: a template cannot be cloned while somebody else makes or clones it
    await client.query('select pg_advisory_lock(7217005412)');
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [template]);
    if (rowCount === 0) await createTemplate(client, template);
    await client.query(`create database ${name} template ${template}`);
  });
}

function dropPostgres(name: string): Promise<void> {
  return withServer((client) => client.query(`drop database if exists ${name} with (force)`));
}

async function createTemplate(client: pg.Client, template: string): Promise<void> {
  const { rows } = await client.query<{ datname: string }>(
    // Other checkouts have templates of their own
    "select datname from pg_database where datname like 'paifang\\_test\\_template\\_%' order by oid desc offset 12",
  );
  for (const { datname } of rows) await client.query(`drop database if exists ${datname} with (force)`);
  const making = `${template}_making`;
  await client.query(`drop database if exists ${making} with (force)`);
  await client.query(`create database ${making}`);
  const database = openPostgres({ connectionString: urlOf(making), max: 1, onIdleError: () => undefined });
  await migrate(database);
  await database.close();
  await client.query(`alter database ${making} rename to ${template}`);
}

/** An empty database, for tests of the first start. */
export async function openEmptyPostgres(): Promise<{ readonly url: string; drop(): Promise<void> }> {
  const name = freshName();
  await withServer((client) => client.query(`create database ${name}`));
  return { url: urlOf(name), drop: () => dropPostgres(name) };
}

function urlOf(name: string): string {
  const url = new URL(SERVER_URL);
  url.pathname = `/${name}`;
  return url.toString();
}

async function withServer(use: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: SERVER_URL, connectionTimeoutMillis: 2_000 });
  await client.connect();
  try {
    await use(client);
  } finally {
    await client.end();
  }
}
