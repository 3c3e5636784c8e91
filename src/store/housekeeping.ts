// What must not stay for ever: nonces whose requests could no longer pass, and users whose days of grace are over.
import type { Knex } from 'knex';
import { runStatement, type Database } from './database.ts';

const EVERY_MILLISECONDS = 60_000;
// rsa 8.2
const GRACE_MILLISECONDS = 7 * 86_400_000;

/** How many expired nonces were forgotten. */
export async function forgetExpiredNonces(database: Database, now: Date): Promise<number> {
  const statement = { text: 'delete from nonces where expires_at < $1', values: [now] };
  const { rowCount } = await runStatement(database.pool, statement);
  return rowCount ?? 0;
}

/** How many users went that were marked for deletion seven days ago or before. */
export async function deleteDueUsers(database: Database, now: Date): Promise<number> {
  const due = new Date(now.getTime() - GRACE_MILLISECONDS);
  const directories = (await database
    .knex('users')
    .where('marked_deleted_at', '<=', due)
    .distinct('directory_id')) as readonly { directory_id: string }[];
  let deleted = 0;
  for (const { directory_id: id } of directories) {
    deleted += await database.knex.transaction((trx) => deleteDueIn(trx, id, due));
  }
  return deleted;
}

/** The directory first, as calls do: two that lock in opposite orders would block each other. */
async function deleteDueIn(trx: Knex, directoryId: string, due: Date): Promise<number> {
  await trx('directories').where({ directory_id: directoryId }).forUpdate().select('directory_id');
  const users = trx('users').where({ directory_id: directoryId });
  const deleted = await users.where('marked_deleted_at', '<=', due).delete();
  await trx('directories').where({ directory_id: directoryId }).decrement('user_count', deleted);
  return deleted;
}

type Chore = (database: Database, now: Date) => Promise<number>;
const CHORES: readonly Chore[] = [forgetExpiredNonces, deleteDueUsers];

/** Does the chores once a minute until the returned function is called. Failures are reported, not thrown: the next minute tries again. */
export function keepHouse(
  database: Database,
  now: () => Date,
  onFailure: (cause: unknown) => void,
  chores = CHORES,
): () => void {
  const timer = setInterval(() => {
    for (const chore of chores) chore(database, now()).catch(onFailure);
  }, EVERY_MILLISECONDS);
  timer.unref();
  return () => {
    clearInterval(timer);
  };
}
