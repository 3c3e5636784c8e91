// Policies of access configurations in SQL.
import type { Knex } from 'knex';
import type { PermissionPolicy, PermissionPolicyRows } from '../../entitlements/permissionPolicy.ts';
import type { Work } from '../work.ts';

interface Row {
  policy_type: PermissionPolicy['type'];
  policy_name: string;
  document: string | null;
  added_at: Date;
}

export class SqlPermissionPolicyRows implements PermissionPolicyRows {
  readonly #work: Work;

  constructor(work: Work) {
    this.#work = work;
  }

  async list(directoryId: string, configurationId: string): Promise<readonly PermissionPolicy[]> {
    // Inline comes before System in the alphabet, too
    const rows = await this.#work.read<Row[]>(
      this.#of(directoryId, configurationId).orderBy(['policy_type', 'position']).select(),
    );
    return rows.map(toPolicy);
  }

  async insert(directoryId: string, configurationId: string, policy: PermissionPolicy): Promise<void> {
    const row = {
      directory_id: directoryId,
      access_configuration_id: configurationId,
      policy_type: policy.type,
      policy_name: policy.name,
      document: policy.type === 'Inline' ? policy.document : null,
      added_at: policy.addedAt,
    };
    await this.#work.write(this.#work.knex('permission_policies').insert(row));
  }

  async setDocument(directoryId: string, configurationId: string, name: string, document: string): Promise<void> {
    const inline = { policy_type: 'Inline', policy_name: name };
    await this.#work.write(this.#of(directoryId, configurationId).where(inline).update({ document }));
  }

  async delete(directoryId: string, configurationId: string, { type, name }: PermissionPolicy): Promise<void> {
    const policy = { policy_type: type, policy_name: name };
    await this.#work.write(this.#of(directoryId, configurationId).where(policy).delete());
  }

  #of(directoryId: string, configurationId: string): Knex.QueryBuilder<Row> {
    const key = { directory_id: directoryId, access_configuration_id: configurationId };
    return this.#work.knex('permission_policies').where(key);
  }
}

function toPolicy({ policy_type: type, policy_name: name, document, added_at: addedAt }: Row): PermissionPolicy {
  return type === 'System' ? { type, name, addedAt } : { type, name, document: document ?? '', addedAt };
}
