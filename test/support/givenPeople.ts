// The states of groups and their members that examples and tests start from.
import { bindUserDevice } from './givenDevices.ts';
import { freshName, makeDirectory, makeUser, type Made } from './given.ts';
import type { Account, World } from './world.ts';

export interface MadeGroup {
  readonly DirectoryId: string;
  readonly GroupId: string;
}

export type Given = (world: World, account: Account) => Promise<Readonly<Record<string, string>>>;

/** The group Dev-Team, or another one, in that directory; its identifier. */
export async function makeGroupIn(
  world: World,
  account: Account,
  DirectoryId: string,
  params: Record<string, unknown> = {},
): Promise<string> {
  const wishes = { DirectoryId, GroupName: 'Dev-Team', ...params };
  const { status, body, text } = await world.call(account, 'CreateGroup', wishes);
  if (status !== 200) throw new Error(text);
  return (body['Group'] as MadeGroup).GroupId;
}

/** A directory with the group Dev-Team. */
export async function makeGroup(world: World, account: Account): Promise<MadeGroup> {
  const DirectoryId = await makeDirectory(world, account);
  return { DirectoryId, GroupId: await makeGroupIn(world, account, DirectoryId) };
}

/** A directory with the user Alice and the group Dev-Team, of which she is no member. */
export async function makeUserAndGroup(world: World, account: Account): Promise<Made & MadeGroup> {
  const made = await makeUser(world, account);
  return { ...made, GroupId: await makeGroupIn(world, account, made.DirectoryId) };
}

/** As makeUserAndGroup, and she is. */
export async function makeMember(world: World, account: Account): Promise<Made & MadeGroup> {
  const made = await makeUserAndGroup(world, account);
  const { status, text } = await world.call(account, 'AddUserToGroup', made);
  if (status !== 200) throw new Error(text);
  return made;
}

/** Makes a group what SCIM would make it; switches the directory's synchronization on unless told otherwise. */
export async function synchronizeGroup(
  world: World,
  { DirectoryId, GroupId }: MadeGroup,
  isEnabled = true,
): Promise<void> {
  const { knex } = world.database;
  const change = { provision_type: 'Synchronized', external_id: freshName() };
  await knex('groups').where({ directory_id: DirectoryId, group_id: GroupId }).update(change);
  await knex('directories').where({ directory_id: DirectoryId }).update({ synchronization_enabled: isEnabled });
}

export const GIVEN_PEOPLE: Readonly<Record<string, Given>> = {
  group: async (world, account) => ({ ...(await makeGroup(world, account)) }),
  'user and group': async (world, account) => ({ ...(await makeUserAndGroup(world, account)) }),
  'group member': async (world, account) => ({ ...(await makeMember(world, account)) }),
  'user mfa device': async (world, account) => {
    const made = await makeUser(world, account);
    return { ...made, MFADeviceId: await bindUserDevice(world, account, made) };
  },
  'tagged user': async (world, account) => ({
    ...(await makeUser(world, account, { 'Tags.1.Key': 'team', 'Tags.1.Value': 'blue' })),
  }),
  'synchronized group': async (world, account) => {
    const made = await makeUserAndGroup(world, account);
    await synchronizeGroup(world, made);
    return { ...made };
  },
};
