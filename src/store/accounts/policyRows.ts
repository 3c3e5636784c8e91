// The account's own policies in SQL, and how often any policy is attached.
import type { Knex } from 'knex';
import type { Policy, PolicyBurden, PolicyRows } from '../../accounts/policy.ts';
import type { Tag } from '../../accounts/tags.ts';
import { refused } from '../failure.ts';
import type { Work } from '../work.ts';
import { holdAccount } from './holdAccount.ts';
import { onlyTagged } from './tagged.ts';

interface Row {
  policy_name: string;
  description: string;
  default_version: number;
  tags: Record<string, string>;
  created_at: Date;
  updated_at: Date;
  attachments: string;
}

const ATTACHMENTS = `(select count(*) from policy_attachments a where a.account_id = policies.account_id
  and a.policy_type = 'Custom' and a.policy_name = policies.policy_name) as attachments`;

const BURDENS = `
  with held as (select user_id, group_id, role_id from policy_attachments
    where account_id = :account and policy_type = 'Custom' and policy_name = :name)
  select 'Policy.User' as burden, min(user_name) as example from held join ram_users using (user_id)
  union all select 'Policy.Group', min(group_name) from held join ram_groups using (group_id)
  union all select 'Policy.Role', min(role_name) from held join ram_roles using (role_id)
  union all select 'Policy.Version', 'v' || min(version) from policies join policy_versions using (account_id, policy_name)
    where account_id = :account and policy_name = :name and version <> default_version`;

export class SqlPolicyRows implements PolicyRows {
  readonly #work: Work;
  readonly #accountId: string;

  constructor(work: Work, accountId: string) {
    this.#work = work;
    this.#accountId = accountId;
  }

  async find(name: string): Promise<Policy | undefined> {
    const [row] = await this.#work.read<Row[]>(this.#selected().where({ policy_name: name }));
    return row && toPolicy(row);
  }

  async hold(name: string): Promise<Policy | undefined> {
    const [row] = await this.#work.write<Row[]>(this.#selected().where({ policy_name: name }).forUpdate());
    return row && toPolicy(row);
  }

  async slice(after: string | undefined, most: number, tags: readonly Tag[]): Promise<readonly Policy[]> {
    // Code points, so that the order does not depend on the database's language
    const policies = this.#selected().orderByRaw('policy_name collate "C"').limit(most);
    if (after !== undefined) policies.whereRaw('policy_name collate "C" > ?', [after]);
    onlyTagged(policies, tags);
    return (await this.#work.read<Row[]>(policies)).map(toPolicy);
  }

  async insert(policy: Policy, document: string): Promise<void> {
    await holdAccount(this.#work, this.#accountId);
    const key = { account_id: this.#accountId, policy_name: policy.name };
    const row = { ...key, ...toRow(policy), tags: JSON.stringify(policy.tags), created_at: policy.createdAt };
    await refused(this.#work.write(this.#work.knex('policies').insert(row)), row);
    const version = { ...key, version: row.default_version, document, created_at: policy.createdAt };
    await this.#work.write(this.#work.knex('policy_versions').insert(version));
  }

  async update(policy: Policy): Promise<void> {
    await this.#work.write(this.#all().where({ policy_name: policy.name }).update(toRow(policy)));
  }

  async delete(name: string): Promise<void> {
    const attachments = this.#work.knex('policy_attachments');
    const held = { account_id: this.#accountId, policy_type: 'Custom', policy_name: name };
    await this.#work.write(attachments.where(held).delete());
    await this.#work.write(this.#all().where({ policy_name: name }).delete());
  }

  async count(): Promise<number> {
    const [row] = await this.#work.read<{ count: string }[]>(this.#all().count());
    return Number(row?.count);
  }

  async burdens(name: string): Promise<ReadonlyMap<PolicyBurden, string>> {
    const query = this.#work.knex.raw<{ rows: { burden: PolicyBurden; example: string | null }[] }>(BURDENS, {
      account: this.#accountId,
      name,
    });
    const { rows } = await this.#work.read(query);
    return new Map(rows.flatMap(({ burden, example }) => (example === null ? [] : [[burden, example] as const])));
  }

  async countSystemAttachments(): Promise<ReadonlyMap<string, number>> {
    const attachments = this.#work.knex('policy_attachments');
    const query = attachments.where({ account_id: this.#accountId, policy_type: 'System' }).groupBy('policy_name');
    const rows = await this.#work.read<{ policy_name: string; count: string }[]>(query.select('policy_name').count());
    return new Map(rows.map(({ policy_name: name, count }) => [name, Number(count)]));
  }

  #all(): Knex.QueryBuilder<Row> {
    return this.#work.knex('policies').where({ account_id: this.#accountId });
  }

  #selected(): Knex.QueryBuilder<Row> {
    return this.#all().select('policies.*', this.#work.knex.raw(ATTACHMENTS));
  }
}

/** The columns that change. */
function toRow({ description, defaultVersion, updatedAt }: Policy) {
  return { description, default_version: Number(defaultVersion.slice('v'.length)), updated_at: updatedAt };
}

function toPolicy(row: Row): Policy {
  return {
    type: 'Custom',
    name: row.policy_name,
    description: row.description,
    defaultVersion: `v${row.default_version}`,
    tags: row.tags,
    attachments: Number(row.attachments),
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
