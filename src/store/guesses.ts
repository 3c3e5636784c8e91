// Guesses of secrets in the buckets that all processes share, in statements of their own: what fails takes none of them back.
import type { GuessRecords } from '../accounts/guesses.ts';
import { openBuckets } from './buckets.ts';
import { runStatement, type Database } from './database.ts';

/** On a lane of its own: nobody's rate limit waits for somebody who guesses. */
export function openGuessRecords(database: Database, now: () => Date): GuessRecords {
  const draw = openBuckets(database, now);
  return {
    take: async (bucket, { most: capacity, seconds }) => {
      const [grant] = await draw([{ bucket, capacity, seconds, wanted: 1 }]);
      if (!grant) throw new Error('a guess came back without its bucket');
      return grant.waitMilliseconds;
    },
    forget: async (bucket) => {
      await runStatement(database.pool, { text: 'delete from buckets where bucket = $1', values: [bucket] });
    },
  };
}
