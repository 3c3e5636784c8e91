// Users with all that stands beside them, gathered from the rooms that know it.
import type { User } from '../../directory/user.ts';
import type { Domain } from '../action.ts';
import { presentUser } from './present.ts';

export type PresentedUser = ReturnType<typeof presentUser>;

/** In their order; three trips however many they are. */
export async function presentUsers(
  users: readonly User[],
  { directories, administrator, administration }: Domain,
): Promise<PresentedUser[]> {
  const { directoryId } = administrator;
  const directory = await directories.get(directoryId);
  const all = await administration.factors.of(
    directoryId,
    users.map(({ id }) => id),
  );
  return users.flatMap((user, at) => {
    const factors = all[at];
    return factors ? [presentUser(user, factors, directory)] : [];
  });
}

export async function presentOne(user: User, domain: Domain): Promise<PresentedUser> {
  const { directories, administration } = domain;
  const directory = await directories.get(user.directoryId);
  return presentUser(user, await administration.factors.get(user), directory);
}
