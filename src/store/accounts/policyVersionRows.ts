// Versions of the account's own policies in SQL.
import type { Knex } from 'knex';
import type { PolicyVersion, PolicyVersionRows } from '../../accounts/policy.ts';
import type { Work } from '../work.ts';

interface Row {
  version: number;
  document: string;
  created_at: Date;
  is_default: boolean;
}

export class SqlPolicyVersionRows implements PolicyVersionRows {
  readonly #work: Work;
  readonly #accountId: string;

  constructor(work: Work, accountId: string) {
    this.#work = work;
    this.#accountId = accountId;
  }

  async list(policyName: string): Promise<readonly PolicyVersion[]> {
    const { knex } = this.#work;
    const versions = this.#of(policyName).join('policies', {
      'policies.account_id': 'v.account_id',
      'policies.policy_name': 'v.policy_name',
    });
    const columns = ['version', 'document', 'v.created_at', knex.raw('version = default_version as is_default')];
    return (await this.#work.read<Row[]>(versions.orderBy('version').select(columns))).map(toVersion);
  }

  async add(policyName: string, document: string, at: Date): Promise<PolicyVersion> {
    const key = { account_id: this.#accountId, policy_name: policyName };
    const policy = this.#work
      .knex('policies')
      .where(key)
      .increment('last_version')
      .returning('last_version as version');
    const [{ version } = { version: 0 }] = await this.#work.write<Pick<Row, 'version'>[]>(policy);
    const row = { ...key, version, document, created_at: at };
    await this.#work.write(this.#work.knex('policy_versions').insert(row));
    return toVersion({ ...row, is_default: false });
  }

  async delete(policyName: string, id: string): Promise<void> {
    await this.#work.write(
      this.#of(policyName)
        .where({ version: Number(id.slice('v'.length)) })
        .delete(),
    );
  }

  #of(policyName: string): Knex.QueryBuilder<Row> {
    const of = { 'v.account_id': this.#accountId, 'v.policy_name': policyName };
    return this.#work.knex('policy_versions as v').where(of);
  }
}

function toVersion({ version, document, created_at: createdAt, is_default: isDefault }: Row): PolicyVersion {
  return { id: `v${version}`, isDefault, document, createdAt };
}
