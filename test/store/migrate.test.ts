import { describe, expect, it } from '@jest/globals';
import { PGlite } from '@electric-sql/pglite';
import { openPostgres, type Database } from '../../src/store/database.ts';
import { overLite } from '../../src/store/embedded.ts';
import { migrate } from '../../src/store/migrate.ts';
import { MIGRATIONS } from '../../src/store/migrations/index.ts';
import { databaseKinds, openEmptyPostgres } from '../support/databases.ts';

const NAMES = MIGRATIONS.map(({ name }) => name);
const KINDS = await databaseKinds();

interface Empty {
  readonly database: Database;
  /** Another process on the same database; the embedded one has none. */
  readonly another: Database | undefined;
  drop(): Promise<void>;
}

async function openEmpty(kind: Database['kind']): Promise<Empty> {
  if (kind === 'embedded') {
    const database = overLite(await PGlite.create(), () => undefined);
    return { database, another: undefined, drop: () => database.close() };
  }
  const { url, drop } = await openEmptyPostgres();
  const open = (): Database => openPostgres({ connectionString: url, max: 3, onIdleError: () => undefined });
  const [database, another] = [open(), open()];
  return {
    database,
    another,
    drop: async () => {
      await database.close();
      await another.close();
      await drop();
    },
  };
}

const tables = async ({ knex }: Database): Promise<string[]> => {
  const rows = (await knex('pg_tables').where({ schemaname: 'public' }).orderBy('tablename').select('tablename')) as {
    tablename: string;
  }[];
  return rows.map(({ tablename }) => tablename);
};

describe('the migrations', () => {
  it('have names in order, each once: the order is history', () => {
    expect([...new Set(NAMES)].sort()).toEqual(NAMES);
    for (const name of NAMES) expect(name).toMatch(/^\d{3}_[a-z_]+$/);
  });
});

describe.each(KINDS)('migrate on %s', (kind) => {
  it('brings an empty database to the newest schema, once', async () => {
    const { database, drop } = await openEmpty(kind);
    try {
      expect(await migrate(database)).toEqual(NAMES);
      const made = await tables(database);
      expect(made).toEqual(expect.arrayContaining(['accounts', 'audit_events', 'directories', 'nonces', 'users']));
      expect(await migrate(database)).toEqual([]);
      expect(await tables(database)).toEqual(made);
    } finally {
      await drop();
    }
  }, 60_000);

  it('is done by one of two that start at the same time', async () => {
    const { database, another, drop } = await openEmpty(kind);
    try {
      const ran = await Promise.all([migrate(database), migrate(another ?? database), migrate(database)]);
      expect(ran.flat()).toEqual(NAMES);
    } finally {
      await drop();
    }
  }, 60_000);

  it('leaves nothing behind when it fails in the middle', async () => {
    const { database, drop } = await openEmpty(kind);
    try {
      // What the second migration is about to make is there already
      await database.knex.raw('create table users (x int)');
      await expect(migrate(database)).rejects.toThrow('already exists');
      expect(await tables(database)).toEqual(['users']);
      await database.knex.raw('drop table users');
      expect(await migrate(database)).toEqual(NAMES);
    } finally {
      await drop();
    }
  }, 60_000);
});
