// The lock on what a user authenticates with: limits are counted under it.
import type { Holder } from '../../authenticators/scope.ts';
import { refused } from '../failure.ts';
import type { Work } from '../work.ts';

/** The columns by which all rows of one user's authenticators are found. */
export function ofHolder({ directoryId, id }: Holder) {
  return { directory_id: directoryId, user_id: id };
}

/** Nothing is registered for the user or assigned to it until the call ends. Throws UserNotFound when the user went meanwhile. */
export async function holdFactors(work: Work, holder: Holder): Promise<void> {
  const row = ofHolder(holder);
  // The row of factors stands for all that the user authenticates with; touching it is the lock
  const touch = work.knex('user_factors').insert(row).onConflict(['directory_id', 'user_id']).merge(['user_id']);
  await refused(work.write(touch), row);
}
