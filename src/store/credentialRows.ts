// Access keys and roles in SQL; one trip each, policies included.
import type { Knex } from 'knex';
import type { AccessKeyRecord, AttachedPolicy, CredentialRecords, KeyStatus } from '../accounts/credential.ts';
import { unavailable } from './failure.ts';

interface KeyRow {
  access_key_id: string;
  account_id: string;
  status: KeyStatus;
  sealed_secret: string;
  acts_for: string | null;
  user_id: string | null;
  user_name: string | null;
  policies: PolicyRow[];
}

interface RoleRow {
  role_id: string;
  role_name: string;
  acts_for: string | null;
  policies: PolicyRow[];
}

/** An attachment as POLICIES builds it. */
export interface PolicyRow {
  readonly type: AttachedPolicy['type'];
  readonly name: string;
  readonly version: number | null;
  readonly document: string | null;
  readonly attachedTo: 'User' | 'Group' | 'Role';
}

/** Attachments of `holder`, an SQL condition, with the default version of what is attached. */
const POLICIES = (holder: string): string => `coalesce((
  select json_agg(json_build_object('type', a.policy_type, 'name', a.policy_name,
    'attachedTo', case when a.user_id is not null then 'User' when a.group_id is not null then 'Group' else 'Role' end,
    'version', p.default_version, 'document', v.document) order by a.attached_at, a.policy_name)
  from policy_attachments a
  left join policies p on a.policy_type = 'Custom' and p.account_id = a.account_id and p.policy_name = a.policy_name
  left join policy_versions v on v.account_id = p.account_id and v.policy_name = p.policy_name
    and v.version = p.default_version
  where ${holder}), '[]') as policies`;

/** What a user holds as the column `policies`: attached to it and to its groups (ram-policy 3.1). `id` is an SQL name. */
export const HELD_BY_USER = (id: string): string =>
  POLICIES(`a.user_id = ${id} or a.group_id in (select group_id from ram_memberships m where m.user_id = ${id})`);

/** The same of a role. */
export const HELD_BY_ROLE = (id: string): string => POLICIES(`a.role_id = ${id}`);

/** The account in whose place `account`, an SQL name, manages CloudSSO, as the column `acts_for`. */
const ACTS_FOR = (account: string): string =>
  `(select management_account_id from delegates d where d.account_id = ${account} and d.is_enabled) as acts_for`;

const FIND_KEY = `select k.access_key_id, k.account_id, k.status, k.sealed_secret, u.user_id, u.user_name,
  ${ACTS_FOR('k.account_id')}, ${HELD_BY_USER('k.user_id')} from access_keys k left join ram_users u using (user_id) where k.access_key_id = ?`;
const FIND_ROLE = `select r.role_id, r.role_name, ${ACTS_FOR('r.account_id')}, ${HELD_BY_ROLE('r.role_id')}
  from ram_roles r where r.account_id = ? and lower(r.role_name) = lower(?)`;
const NOTE_USE = `update access_keys set last_used_at = ?
  where access_key_id = ? and (last_used_at is null or last_used_at < ?)`;

export function openCredentialRows(knex: Knex): CredentialRecords {
  async function rows<T>(sql: string, bindings: readonly (string | Date)[]): Promise<readonly T[]> {
    try {
      return (await knex.raw<{ rows: T[] }>(sql, bindings)).rows;
    } catch (cause) {
      throw unavailable(cause);
    }
  }

  return {
    async findAccessKey(accessKeyId) {
      // What PostgreSQL text cannot hold cannot be anybody's key
      if (accessKeyId.includes('\0')) return undefined;
      const [row] = await rows<KeyRow>(FIND_KEY, [accessKeyId]);
      return row && toRecord(row);
    },
    async noteUse(accessKeyId, at) {
      await rows(NOTE_USE, [at, accessKeyId, at]);
    },
    async findRole(accountId, roleName) {
      const [row] = await rows<RoleRow>(FIND_ROLE, [accountId, roleName]);
      if (!row) return undefined;
      return { id: row.role_id, name: row.role_name, ...actsFor(row), policies: row.policies.map(toPolicy) };
    },
  };
}

function toRecord(row: KeyRow): AccessKeyRecord {
  const { user_id: id, user_name: name } = row;
  return {
    accessKeyId: row.access_key_id,
    accountId: row.account_id,
    status: row.status,
    sealedSecret: row.sealed_secret,
    ...actsFor(row),
    owner:
      id === null || name === null
        ? { type: 'Account' }
        : { type: 'RAMUser', id, name, policies: row.policies.map(toPolicy) },
  };
}

function actsFor({ acts_for }: { readonly acts_for: string | null }) {
  return acts_for === null ? {} : { actsFor: acts_for };
}

/** Throws when a custom policy is attached that has no document: leaving it out could leave a Deny out. */
export function toPolicy({ type, name, version, document, attachedTo }: PolicyRow): AttachedPolicy {
  if (type === 'System') return { type, name, attachedTo };
  if (document === null || version === null) throw new Error(`the attached policy ${name} has no document`);
  return { type, name, version: `v${version}`, document, attachedTo };
}
