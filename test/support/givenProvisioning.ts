// The states that tests of user provisioning start from, and the worker that they run by hand.
import { randomBytes } from 'node:crypto';
import { buildProvisioner } from '../../src/app.ts';
import { makeRamUser, makeUser, RAM } from './given.ts';
import { makeMember } from './givenEntitlements.ts';
import { REGION, type Account, type World } from './world.ts';

type Values = Readonly<Record<string, string>>;
type Given = (world: World, account: Account) => Promise<Values>;

/** A worker on the world's database, as each process has one. */
export function openProvisioner(world: World): () => Promise<boolean> {
  return buildProvisioner(world.database, { regionId: REGION, now: () => world.now(), randomBytes });
}

/** Does all that waits. */
export async function provision(world: World): Promise<void> {
  const work = openProvisioner(world);
  while (await work());
}

export interface Staged {
  readonly DirectoryId: string;
  readonly UserId: string;
  readonly TargetId: string;
  readonly member: Account;
}

/** The user Alice and a member account. */
export async function stage(world: World, account: Account): Promise<Staged> {
  const made = await makeUser(world, account);
  const member = await makeMember(world, account);
  return { ...made, TargetId: member.accountId, member };
}

/** Has Alice, or whoever else, provisioned, and deleted when no longer wanted; the identifier. */
export async function makeUserProvisioning(
  world: World,
  account: Account,
  { DirectoryId, UserId, TargetId }: Omit<Staged, 'member'>,
  params: object = {},
): Promise<string> {
  const { status, body, text } = await world.call(account, 'CreateUserProvisioning', {
    DirectoryId,
    PrincipalType: 'User',
    PrincipalId: UserId,
    TargetType: 'RD-Account',
    TargetId,
    DuplicationStrategy: 'KeepBoth',
    DeletionStrategy: 'Delete',
    ...params,
  });
  if (status !== 200) throw new Error(text);
  return (body['UserProvisioning'] as { UserProvisioningId: string }).UserProvisioningId;
}

export interface Failure extends Staged {
  readonly UserProvisioningId: string;
  readonly EventId: string;
}

/** Both names that Alice could have are taken: her provisioning has failed once. */
export async function makeFailure(world: World, account: Account): Promise<Failure> {
  const staged = await stage(world, account);
  for (const name of ['Alice', 'Alice_sso']) await makeRamUser(world, staged.member, name);
  const UserProvisioningId = await makeUserProvisioning(world, account, staged);
  await provision(world);
  const { DirectoryId } = staged;
  const { body } = await world.call(account, 'ListUserProvisioningEvents', { DirectoryId, UserProvisioningId });
  const [event] = body['UserProvisioningEvents'] as readonly { EventId: string }[];
  return { ...staged, UserProvisioningId, EventId: event?.EventId ?? '' };
}

/** The names of all RAM users of an account. */
export async function ramUsers(world: World, member: Account): Promise<readonly string[]> {
  const { body } = await world.call(member, 'ListUsers', {}, RAM);
  return (body['Users'] as { User: { UserName: string }[] }).User.map(({ UserName }) => UserName);
}

function texts<S extends Staged>({ member: _member, ...values }: S): Omit<S, 'member'> {
  return values;
}

/** Rows of GIVEN. */
export const GIVEN_PROVISIONING: Readonly<Record<string, Given>> = {
  'user and member account': async (world, account) => ({ ...texts(await stage(world, account)) }),
  'user provisioning': async (world, account) => {
    const staged = await stage(world, account);
    return { ...texts(staged), UserProvisioningId: await makeUserProvisioning(world, account, staged) };
  },
  'failed user provisioning': async (world, account) => ({ ...texts(await makeFailure(world, account)) }),
};

/**
 * Makes the first run of a user provisioning fail as if both names were taken, and leaves the names free: #failUserProvisioning
 * of the scenarios.
 */
export async function failFirstRun(world: World, provisioningId: string): Promise<void> {
  const { knex } = world.database;
  const [target] = await knex('user_provisionings')
    .join('users', 'user_id', 'principal_id')
    .where({ provisioning_id: provisioningId })
    .select<{ target_id: string; user_name: string }[]>('target_id', 'user_name');
  if (!target) throw new Error(`${provisioningId} provisions no user`);
  const { target_id: account_id, user_name } = target;
  const names = [user_name, `${user_name}_sso`];
  const at = world.now();
  const row = { account_id, created_at: at, updated_at: at };
  await knex('ram_users').insert(
    names.map((name) => ({ ...row, user_id: `${provisioningId}/${name}`, user_name: name })),
  );
  await provision(world);
  await knex('ram_users')
    .whereIn(
      'user_id',
      names.map((name) => `${provisioningId}/${name}`),
    )
    .delete();
}
