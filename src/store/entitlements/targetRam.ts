// The RAM of target accounts in SQL: roles, policies and providers that provisioning makes there.
import type { RoleToMake, TargetRam } from '../../entitlements/provisioning.ts';
import type { Work } from '../work.ts';

const PUT_ROLE = `
  insert into ram_roles (role_id, account_id, role_name, description, trust_document, longest_session_seconds, created_at,
    updated_at)
  values (:id, :account, :name, :description, :trust, :longest, :at, :at)
  on conflict (account_id, lower(role_name)) do update set description = excluded.description,
    trust_document = excluded.trust_document, longest_session_seconds = excluded.longest_session_seconds,
    updated_at = excluded.updated_at
  returning role_id`;

export class SqlTargetRam implements TargetRam {
  readonly #work: Work;

  constructor(work: Work) {
    this.#work = work;
  }

  // Always the policy before the role, as RAM's own calls do: two that hold the same pair must not wait for each other
  async putRole(accountId: string, role: RoleToMake): Promise<string> {
    if (role.obsoletePolicy !== undefined) await this.#deletePolicy(accountId, role.obsoletePolicy);
    if (role.inline) await this.#putPolicy(accountId, role.inline, role.at);
    const bindings = {
      ...{ id: role.id, account: accountId, name: role.name, description: role.description, trust: role.trust },
      ...{ longest: role.longestSeconds, at: role.at },
    };
    const put = this.#work.knex.raw<{ rows: { role_id: string }[] }>(PUT_ROLE, bindings);
    const roleId = (await this.#work.write(put)).rows[0]?.role_id ?? role.id;
    await this.#attach(accountId, roleId, role);
    return roleId;
  }

  async deleteRole(accountId: string, roleName: string, policyName: string | undefined): Promise<void> {
    if (policyName !== undefined) await this.#deletePolicy(accountId, policyName);
    const roles = this.#work.knex('ram_roles').where({ account_id: accountId });
    await this.#work.write(roles.whereRaw('lower(role_name) = lower(?)', [roleName]).delete());
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

  async #putPolicy(accountId: string, { name, document }: { name: string; document: string }, at: Date): Promise<void> {
    const key = { account_id: accountId, policy_name: name };
    const policy = { ...key, description: '', created_at: at, updated_at: at };
    const put = this.#work.knex('policies').insert(policy).onConflict(['account_id', 'policy_name']);
    const [row] = await this.#work.write<{ version: number }[]>(
      put.merge({ updated_at: at }).returning('default_version as version'),
    );
    const written = { ...key, version: row?.version ?? 1, document, created_at: at };
    const versions = this.#work.knex('policy_versions').insert(written);
    await this.#work.write(versions.onConflict(['account_id', 'policy_name', 'version']).merge(['document']));
  }

  async #deletePolicy(accountId: string, name: string): Promise<void> {
    const key = { account_id: accountId, policy_name: name };
    const held = { ...key, policy_type: 'Custom' };
    await this.#work.write(this.#work.knex('policies').where(key).forUpdate().select('policy_name'));
    await this.#work.write(this.#work.knex('policy_attachments').where(held).delete());
    await this.#work.write(this.#work.knex('policies').where(key).delete());
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
