// The RAM of target accounts in SQL: roles, policies and providers that provisioning makes there.
import type { OwnRole, RoleToMake, TargetRam } from '../../entitlements/provisioning.ts';
import { fault } from '../../faults/fault.ts';
import { refused } from '../failure.ts';
import type { Work } from '../work.ts';

const SHARED = `
  select case when user_id is not null then 'User' when group_id is not null then 'Group' else 'Role' end as holder
  from policy_attachments where account_id = :account and policy_type = 'Custom' and policy_name = :policy
    and role_id is distinct from :role
  limit 1`;

const USAGE = `
  select (select count(*)::int from ram_roles where account_id = :account) as roles,
    (select count(*)::int from policies where account_id = :account) as policies`;

export class SqlTargetRam implements TargetRam {
  readonly #work: Work;

  constructor(work: Work) {
    this.#work = work;
  }

  // Excludes whoever holds the account, but not those whose rows merely refer to it: they may hold what this waits for
  async hold(accountId: string): Promise<void> {
    const account = this.#work.knex('accounts').where({ account_id: accountId });
    await this.#work.write(account.forNoKeyUpdate().select('account_id'));
  }

  // Always the policy before the role, as RAM's own calls do: two that hold the same pair must not wait for each other
  async putRole(accountId: string, role: RoleToMake): Promise<string> {
    const { ownId, obsoletePolicy, inline } = role;
    if (ownId !== undefined) await this.refuseShared(accountId, { roleId: ownId, policyName: obsoletePolicy });
    if (obsoletePolicy !== undefined) await this.#deletePolicy(accountId, obsoletePolicy);
    if (inline) await this.#putPolicy(accountId, inline, role.at);
    const roleId = (ownId !== undefined && (await this.#updateRole(accountId, ownId, role))) || role.freshId;
    if (roleId === role.freshId) await this.#insertRole(accountId, role);
    await this.#attach(accountId, roleId, role);
    return roleId;
  }

  async refuseShared(accountId: string, { roleId, policyName }: OwnRole): Promise<void> {
    if (policyName === undefined) return;
    await this.#holdPolicy(accountId, policyName);
    const bindings = { account: accountId, policy: policyName, role: roleId };
    const shared = this.#work.knex.raw<{ rows: { holder: 'User' | 'Group' | 'Role' }[] }>(SHARED, bindings);
    const holder = (await this.#work.read(shared)).rows[0]?.holder;
    if (holder) throw fault(`DeleteConflict.Policy.${holder}`, { Name: policyName });
  }

  async deleteRole(accountId: string, { roleId, policyName }: OwnRole): Promise<void> {
    if (policyName !== undefined) await this.#deletePolicy(accountId, policyName);
    await this.#work.write(this.#work.knex('ram_roles').where({ account_id: accountId, role_id: roleId }).delete());
  }

  async usage(accountId: string): Promise<{ readonly roles: number; readonly policies: number }> {
    const usage = this.#work.knex.raw<{ rows: { roles: number; policies: number }[] }>(USAGE, { account: accountId });
    return (await this.#work.read(usage)).rows[0] ?? { roles: 0, policies: 0 };
  }

  async putProvider(accountId: string, name: string, metadata: string, at: Date): Promise<void> {
    const key = { account_id: accountId, kind: 'saml', provider_name: name };
    const row = { ...key, settings: JSON.stringify({ metadata }), created_at: at, updated_at: at };
    await this.#work.write(this.#work.knex('identity_providers').insert(row).onConflict().ignore());
  }

  async deleteProvider(accountId: string, name: string): Promise<void> {
    const key = { account_id: accountId, kind: 'saml', provider_name: name };
    await this.#work.write(this.#work.knex('identity_providers').where(key).delete());
  }

  /** Undefined when it is gone. */
  async #updateRole(accountId: string, id: string, role: RoleToMake): Promise<string | undefined> {
    const own = this.#work.knex('ram_roles').where({ account_id: accountId, role_id: id });
    const updated = await this.#work.write<unknown[]>(own.update(roleColumns(role)).returning('role_id'));
    return updated.length > 0 ? id : undefined;
  }

  async #insertRole(accountId: string, role: RoleToMake): Promise<void> {
    const key = { role_id: role.freshId, account_id: accountId, role_name: role.name };
    const row = { ...key, ...roleColumns(role), created_at: role.at };
    await refused(this.#work.write(this.#work.knex('ram_roles').insert(row)), row);
  }

  async #putPolicy(accountId: string, inline: NonNullable<RoleToMake['inline']>, at: Date): Promise<void> {
    const { name, document, isOwn } = inline;
    const key = { account_id: accountId, policy_name: name };
    const policy = { ...key, description: '', created_at: at, updated_at: at };
    const insert = this.#work.knex('policies').insert(policy).returning('default_version as version');
    const put = isOwn ? insert.onConflict(['account_id', 'policy_name']).merge({ updated_at: at }) : insert;
    const [row] = await refused(this.#work.write<{ version: number }[]>(put), policy);
    const written = { ...key, version: row?.version ?? 1, document, created_at: at };
    const versions = this.#work.knex('policy_versions').insert(written);
    await this.#work.write(versions.onConflict(['account_id', 'policy_name', 'version']).merge(['document']));
  }

  async #deletePolicy(accountId: string, name: string): Promise<void> {
    const key = { account_id: accountId, policy_name: name };
    const held = { ...key, policy_type: 'Custom' };
    await this.#holdPolicy(accountId, name);
    await this.#work.write(this.#work.knex('policy_attachments').where(held).delete());
    await this.#work.write(this.#work.knex('policies').where(key).delete());
  }

  /** Nobody attaches it meanwhile. */
  async #holdPolicy(accountId: string, name: string): Promise<void> {
    const policy = this.#work.knex('policies').where({ account_id: accountId, policy_name: name });
    await this.#work.write(policy.forUpdate().select('policy_name'));
  }

  /** The role has exactly these afterwards, whatever somebody attached to it meanwhile. */
  async #attach(accountId: string, roleId: string, { systemPolicies, inline, at }: RoleToMake): Promise<void> {
    const attachments = this.#work.knex('policy_attachments');
    await this.#work.write(attachments.where({ role_id: roleId }).delete());
    const wanted = [
      ...systemPolicies.map((name) => ({ policy_type: 'System', policy_name: name })),
      ...(inline ? [{ policy_type: 'Custom', policy_name: inline.name }] : []),
    ];
    if (wanted.length === 0) return;
    const rows = wanted.map((policy) => ({ account_id: accountId, ...policy, role_id: roleId, attached_at: at }));
    await this.#work.write(this.#work.knex('policy_attachments').insert(rows));
  }
}

function roleColumns({ description, trust, longestSeconds, at }: RoleToMake) {
  return { description, trust_document: trust, longest_session_seconds: longestSeconds, updated_at: at };
}
