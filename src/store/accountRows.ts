// Accounts and declared principals in SQL.
import type { Knex } from 'knex';
import type { AccountRows } from '../accounts/account.ts';
import type { BootstrapRows, PrincipalToDeclare } from '../accounts/bootstrap.ts';

export function openAccountRows(knex: Knex): AccountRows {
  return {
    async findFirst() {
      const row = (await knex('accounts').orderBy('created_at').first('account_id')) as
        { account_id: string } | undefined;
      return row?.account_id;
    },
    insertFirst: ({ accountId, accessKeyId, sealedSecret, at }) =>
      knex.transaction(async (trx) => {
        await trx.raw('lock table accounts in exclusive mode');
        if (await trx('accounts').first()) return false;
        await insertAccount(trx, { accountId, accessKeyId, sealedSecret, at });
        return true;
      }),
  };
}

interface AccountRow {
  readonly accountId: string;
  readonly accessKeyId: string;
  readonly sealedSecret: string;
  readonly at: Date;
}

/** One account with the key of its root. */
export async function insertAccount(knex: Knex, account: AccountRow): Promise<void> {
  await insertAccountVia(async (query) => query, knex, account);
}

/** The same through whatever runs the queries: a call's own transaction, for one. */
export async function insertAccountVia(
  run: (query: Knex.QueryBuilder) => Promise<unknown>,
  knex: Knex,
  { accountId, accessKeyId, sealedSecret, at }: AccountRow,
): Promise<void> {
  await run(knex('accounts').insert({ account_id: accountId, created_at: at }));
  const key = {
    access_key_id: accessKeyId,
    account_id: accountId,
    user_id: null,
    status: 'Active',
    sealed_secret: sealedSecret,
    created_at: at,
  };
  await run(knex('access_keys').insert(key));
}

export function openBootstrapRows(knex: Knex): BootstrapRows {
  return {
    declare: (accountId, principal, at) =>
      knex.transaction(async (trx) => {
        // Replicas that start together declare the same principals: one after the other
        await trx.raw('lock table ram_users in share row exclusive mode');
        const id = await ensurePrincipal(trx, accountId, principal, at);
        if (principal.kind === 'user') await declareKeys(trx, accountId, id, principal, at);
        else if (principal.kind === 'role') await declareTrust(trx, id, principal);
        else await declareMembers(trx, accountId, id, principal, at);
        await declarePolicies(trx, accountId, id, principal, at);
      }),
    declareOidcProvider: (accountId, name, provider, at) =>
      declareProvider(knex, { account_id: accountId, kind: 'oidc', provider_name: name }, provider, at),
    declareSamlProvider: (accountId, name, provider, at) =>
      declareProvider(knex, { account_id: accountId, kind: 'saml', provider_name: name }, provider, at),
  };
}

async function declareProvider(knex: Knex, key: object, settings: object, at: Date): Promise<void> {
  await knex('identity_providers')
    .insert({ ...key, settings: JSON.stringify(settings), created_at: at, updated_at: at })
    .onConflict(['account_id', 'kind', 'provider_name'])
    .merge(['settings', 'updated_at']);
}

async function ensurePrincipal(trx: Knex, accountId: string, principal: PrincipalToDeclare, at: Date): Promise<string> {
  const { kind, name } = principal;
  const table = `ram_${kind}s`;
  const row = {
    [`${kind}_id`]: principal.id,
    account_id: accountId,
    [`${kind}_name`]: name,
    created_at: at,
    updated_at: at,
    ...(kind === 'group' && { comments: '' }),
  };
  await trx(table).insert(row).onConflict().ignore();
  const found = (await trx(table)
    .where({ account_id: accountId })
    .whereRaw(`lower(${kind}_name) = lower(?)`, [name])
    .first(`${kind}_id as id`)) as { id: string };
  return found.id;
}

async function declareKeys(
  trx: Knex,
  accountId: string,
  userId: string,
  { keys }: PrincipalToDeclare,
  at: Date,
): Promise<void> {
  const ids = keys.map(({ accessKeyId }) => accessKeyId);
  await trx('access_keys').where({ user_id: userId }).whereNotIn('access_key_id', ids).delete();
  for (const { accessKeyId, sealedSecret, status } of keys) {
    const row = {
      access_key_id: accessKeyId,
      account_id: accountId,
      user_id: userId,
      status,
      sealed_secret: sealedSecret,
      created_at: at,
    };
    const taken = trx('access_keys').insert(row).onConflict('access_key_id').merge(['status', 'sealed_secret']);
    // Never over a key that is somebody else's, the root's least of all
    const written = await taken.where('access_keys.user_id', userId).returning('access_key_id');
    if (written.length === 0) throw new Error(`the AccessKey ${accessKeyId} belongs to another principal`);
  }
}

async function declareTrust(trx: Knex, roleId: string, { role = {} }: PrincipalToDeclare): Promise<void> {
  const { trust, longestSeconds } = role;
  const row = {
    ...(trust !== undefined && { trust_document: trust }),
    ...(longestSeconds !== undefined && { longest_session_seconds: longestSeconds }),
  };
  if (Object.keys(row).length > 0) await trx('ram_roles').where({ role_id: roleId }).update(row);
}

async function declareMembers(
  trx: Knex,
  accountId: string,
  groupId: string,
  { name: groupName, members }: PrincipalToDeclare,
  at: Date,
): Promise<void> {
  if (members === undefined) return;
  const ids: string[] = [];
  for (const name of members) {
    const users = trx('ram_users').where({ account_id: accountId });
    const user = (await users.whereRaw('lower(user_name) = lower(?)', [name]).first('user_id')) as
      { user_id: string } | undefined;
    if (!user) throw new Error(`the group ${groupName} has the member ${name}, who is no user of the account`);
    ids.push(user.user_id);
  }
  await trx('ram_memberships').where({ group_id: groupId }).whereNotIn('user_id', ids).delete();
  if (ids.length === 0) return;
  const rows = ids.map((id) => ({ user_id: id, group_id: groupId, joined_at: at }));
  await trx('ram_memberships').insert(rows).onConflict().ignore();
}

async function declarePolicies(
  trx: Knex,
  accountId: string,
  id: string,
  { kind, policies }: PrincipalToDeclare,
  at: Date,
): Promise<void> {
  await trx('policy_attachments')
    .where({ [`${kind}_id`]: id })
    .delete();
  for (const { type, name, document } of policies) {
    if (document !== undefined) {
      await declareDocument(trx, accountId, name, document, at);
    }
    await trx('policy_attachments').insert({
      account_id: accountId,
      policy_type: type,
      policy_name: name,
      [`${kind}_id`]: id,
      attached_at: at,
    });
  }
}

/** The declared document is the default version; a policy that had others keeps them. */
async function declareDocument(trx: Knex, accountId: string, name: string, document: string, at: Date): Promise<void> {
  const policy = { account_id: accountId, policy_name: name };
  const row = { ...policy, created_at: at, updated_at: at };
  await trx('policies').insert(row).onConflict(['account_id', 'policy_name']).ignore();
  const { default_version: version } = (await trx('policies').where(policy).first('default_version')) as {
    default_version: number;
  };
  const written = { ...policy, version, document, created_at: at };
  await trx('policy_versions').insert(written).onConflict(['account_id', 'policy_name', 'version']).merge(['document']);
}
