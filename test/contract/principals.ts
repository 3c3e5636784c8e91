// RAM users and role sessions for tests: a name, a key and exactly the statements that a test is about.
import { randomUUID } from 'node:crypto';
import type { DeclaredPolicy } from '../../src/accounts/bootstrap.ts';
import type { KeyStatus } from '../../src/accounts/credential.ts';
import { sealSession, type Session } from '../../src/identity/sessionToken.ts';
import { freshName } from '../support/given.ts';
import type { Account, Key, World } from '../support/world.ts';

type Words = string | readonly string[];

export interface Statement {
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: Words;
  readonly Resource: Words;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, Words>>>>;
}

export function allow(Action: Words, Resource: Words = '*', Condition?: Statement['Condition']): Statement {
  return { Effect: 'Allow', Action, Resource, ...(Condition && { Condition }) };
}

export function deny(Action: Words, Resource: Words = '*'): Statement {
  return { Effect: 'Deny', Action, Resource };
}

export function policyOf(...Statement: readonly Statement[]) {
  return { Version: '1', Statement };
}

function custom(statements: readonly Statement[]): readonly DeclaredPolicy[] {
  return statements.length === 0 ? [] : [{ Custom: freshName(), Document: policyOf(...statements) }];
}

export interface RamUser extends Key {
  readonly UserName: string;
  readonly policies: readonly DeclaredPolicy[];
}

/** A RAM user of the account with one policy of these statements, or with none. */
export function declareUser(world: World, account: Account, ...statements: readonly Statement[]): Promise<RamUser> {
  return declareUserWith(world, account, custom(statements));
}

export async function declareUserWith(
  world: World,
  account: Account,
  policies: readonly DeclaredPolicy[],
): Promise<RamUser> {
  const user = {
    UserName: freshName(),
    accessKeyId: `LTAI${freshName()}`,
    accessKeySecret: randomUUID(),
    policies,
  };
  await setKey(world, account, user, 'Active');
  return user;
}

/** Declares the user again with its key in that state. */
export async function setKey(world: World, account: Account, user: RamUser, Status: KeyStatus): Promise<void> {
  const { UserName, policies: Policies, accessKeyId: AccessKeyId, accessKeySecret: AccessKeySecret } = user;
  await world.declare(account, {
    Users: [{ UserName, AccessKeys: [{ AccessKeyId, AccessKeySecret, Status }], Policies }],
  });
}

/** The numeric id that denials show. */
export async function userIdOf(world: World, { UserName }: RamUser): Promise<string> {
  const row = (await world.database.knex('ram_users').where({ user_name: UserName }).first('user_id')) as {
    user_id: string;
  };
  return row.user_id;
}

/** A role of the account; its name. */
export async function declareRole(
  world: World,
  account: Account,
  ...statements: readonly Statement[]
): Promise<string> {
  const RoleName = `Role-${freshName()}`;
  await world.declare(account, { Roles: [{ RoleName, Policies: custom(statements) }] });
  return RoleName;
}

/** The numeric id of a role; one that nobody has when there is no such role. */
export async function roleIdOf(world: World, accountId: string, roleName: string): Promise<string> {
  const roles = world.database.knex('ram_roles').where({ account_id: accountId });
  const row = (await roles.whereRaw('lower(role_name) = lower(?)', [roleName]).first('role_id')) as
    { role_id: string } | undefined;
  return row?.role_id ?? '0';
}

/** Temporary keys as the gateway would issue them, for one hour unless told otherwise. */
export async function openSession(
  world: World,
  { accountId }: Account,
  roleName: string,
  wishes: Partial<Session> = {},
): Promise<Required<Key>> {
  const session: Session = {
    accessKeyId: `STS.${freshName()}`,
    accessKeySecret: randomUUID(),
    accountId,
    roleId: await roleIdOf(world, accountId, roleName),
    roleName,
    sessionName: 'alice',
    expiresAt: Math.floor(world.now().getTime() / 1000) + 3600,
    ...wishes,
  };
  const { accessKeyId, accessKeySecret } = session;
  return { accessKeyId, accessKeySecret, securityToken: sealSession(session, world.keyring) };
}
