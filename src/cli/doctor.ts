// paifang doctor: checks what a start needs and says what to do about each thing that is missing.
import type { Config } from '../config.ts';
import { secretPurpose } from '../identity/credentials.ts';
import { MIGRATIONS } from '../store/migrations/index.ts';
import { open, type Booted } from './boot.ts';
import { judgeCertificate } from './certificate.ts';
import { openLog } from './log.ts';

interface Check {
  readonly name: string;
  /** Words for a good result; throws Error with words for a bad one. */
  readonly run: (booted: Booted, config: Config) => Promise<string>;
}

const OLDEST_POSTGRES = 14;

const CHECKS: readonly Check[] = [
  {
    name: 'database',
    run: async ({ database }) => {
      const { rows } = await database.pool.query<{ server_version_num: string }>('show server_version_num');
      const major = Math.floor(Number(rows[0]?.server_version_num ?? 0) / 10_000);
      if (major < OLDEST_POSTGRES)
        throw new Error(`PostgreSQL ${major} is too old; ${OLDEST_POSTGRES} or newer is needed`);
      return `${database.kind}, PostgreSQL ${major}`;
    },
  },
  {
    name: 'clock',
    run: async ({ database }) => {
      const { rows } = await database.pool.query<{ now: Date }>('select now() as now');
      const skew = Math.abs((rows[0]?.now.getTime() ?? 0) - Date.now()) / 1000;
      if (skew > 60) throw new Error(`this machine and the database are ${Math.round(skew)} s apart; set their clocks`);
      return `within ${Math.ceil(skew)} s of the database`;
    },
  },
  {
    name: 'schema',
    run: async ({ database }) => {
      const hasHistory = await database.knex.schema.hasTable('knex_migrations');
      const done = hasHistory ? ((await database.knex('knex_migrations').pluck('name')) as string[]) : [];
      const missing = MIGRATIONS.filter(({ name }) => !done.includes(name));
      if (missing.length > 0)
        throw new Error(`${missing.length} migrations to run: paifang migrate (serve does it too)`);
      return `${done.length} migrations, current`;
    },
  },
  {
    name: 'sealing key',
    run: async ({ database, keyring }) => {
      const rows = (await database.knex('access_keys').select('access_key_id', 'sealed_secret')) as KeyRow[];
      const lost = rows.filter((row) => !keyring.open(row.sealed_secret, secretPurpose(row.access_key_id)));
      if (lost.length > 0) {
        throw new Error(`${lost.length} of ${rows.length} AccessKey secrets were sealed under a key that is not given`);
      }
      return `opens all ${rows.length} AccessKey secrets`;
    },
  },
  { name: 'certificate', run: (_booted, config) => Promise.resolve(judgeCertificate(config, new Date())) },
];

interface KeyRow {
  readonly access_key_id: string;
  readonly sealed_secret: string;
}

/** Prints a line per check; true when all are good. */
export async function doctor(config: Config, print: (line: string) => void): Promise<boolean> {
  let booted: Booted;
  try {
    booted = await open(config, openLog('silent'));
  } catch (cause) {
    print(`bad   database     ${(cause as Error).message}`);
    return false;
  }
  let isGood = true;
  for (const { name, run } of CHECKS) {
    try {
      print(`good  ${name.padEnd(12)} ${await run(booted, config)}`);
    } catch (cause) {
      isGood = false;
      print(`bad   ${name.padEnd(12)} ${(cause as Error).message || String(cause)}`);
    }
  }
  await booted.database.close();
  return isGood;
}
