// What hangs on a user or a group, as one query each: nothing is deleted from under it.
import type { GroupBurden } from '../../directory/group.ts';
import type { UserBurden } from '../../directory/user.ts';
import type { Work } from '../work.ts';

const PROVISIONING =
  'select 1 from user_provisionings where directory_id = :directory and principal_id = :id and closed_by is null';

// A task about the principal counts as the assignment that it makes or takes back
const ASSIGNMENT = `select 1 from access_assignments where directory_id = :directory and principal_id = :id
  union all select 1 from tasks where directory_id = :directory and principal_id = :id and status = 'InProgress'`;

/** The first of them that holds is named; each is true while something hangs there. */
const OF_USER: Readonly<Record<UserBurden, string>> = {
  MFADevice: 'select 1 from user_mfa_devices where directory_id = :directory and user_id = :id',
  Group: 'select 1 from group_members where directory_id = :directory and user_id = :id',
  AccessAssigment: ASSIGNMENT,
  UserProvisioning: PROVISIONING,
};

const OF_GROUP: Readonly<Record<GroupBurden, string>> = {
  User: 'select 1 from group_members where directory_id = :directory and group_id = :id',
  AccessAssigment: ASSIGNMENT,
  UserProvisioning: PROVISIONING,
};

/** Asked under the lock of the user, so that nothing new comes to hang on it meanwhile. */
export function findUserBurden(work: Work, directoryId: string, userId: string): Promise<UserBurden | undefined> {
  return find(work, OF_USER, directoryId, userId);
}

/** Asked under the lock of the group. */
export function findGroupBurden(work: Work, directoryId: string, groupId: string): Promise<GroupBurden | undefined> {
  return find(work, OF_GROUP, directoryId, groupId);
}

async function find<B extends string>(
  work: Work,
  places: Readonly<Record<B, string>>,
  directory: string,
  id: string,
): Promise<B | undefined> {
  const cases = Object.entries<string>(places).map(([burden, sql]) => `when exists (${sql}) then '${burden}'`);
  const query = work.knex.raw<{ rows: { burden: B | null }[] }>(`select case ${cases.join(' ')} end as burden`, {
    directory,
    id,
  });
  const [row] = (await work.read(query)).rows;
  return row?.burden ?? undefined;
}
