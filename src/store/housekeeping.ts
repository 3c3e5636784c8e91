// Forgets nonces whose requests could no longer pass; without it the table would only grow.
import { runStatement, type Database } from './database.ts';

const EVERY_MILLISECONDS = 60_000;

/** How many expired nonces were forgotten. */
export async function forgetExpiredNonces(database: Database, now: Date): Promise<number> {
  const statement = { text: 'delete from nonces where expires_at < $1', values: [now] };
  const { rowCount } = await runStatement(database.pool, statement);
  return rowCount ?? 0;
}

/** Forgets once a minute until the returned function is called. Failures are reported, not thrown: the next minute tries again. */
export function keepHouse(database: Database, now: () => Date, onFailure: (cause: unknown) => void): () => void {
  const timer = setInterval(() => {
    forgetExpiredNonces(database, now()).catch(onFailure);
  }, EVERY_MILLISECONDS);
  timer.unref();
  return () => {
    clearInterval(timer);
  };
}
