// Brings a database to the newest schema, once, however many processes ask at the same time.
import type { Knex } from 'knex';
import type { Database } from './database.ts';
import { MIGRATIONS } from './migrations/index.ts';

// Any constant does; all versions of this program must agree on it.
const LOCK = 7_217_005_411;

const source: Knex.MigrationSource<(typeof MIGRATIONS)[number]> = {
  getMigrations: () => Promise.resolve([...MIGRATIONS]),
  getMigrationName: (migration) => migration.name,
  getMigration: (migration) =>
    Promise.resolve({
      up: migration.up,
      // History only goes forward: a released migration is mended by the next one
      down: () => Promise.reject(new Error(`${migration.name} cannot be undone`)),
    }),
};

/** Names of the migrations that ran (none when the schema was current). */
export async function migrate(database: Database): Promise<readonly string[]> {
  return database.knex.transaction(async (lock) => {
    await lock.raw('select pg_advisory_xact_lock(?)', [LOCK]);
    const [, ran] = (await lock.migrate.latest({ migrationSource: source, disableTransactions: true })) as [
      number,
      readonly string[],
    ];
    return ran;
  });
}
