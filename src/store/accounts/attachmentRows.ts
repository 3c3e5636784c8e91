// Attachments of policies in SQL, seen from one account.
import type { Knex } from 'knex';
import type { AttachmentRows, HolderKind, PolicyHolder, RestingAttachment } from '../../accounts/attachment.ts';
import type { PolicyName, PolicyType } from '../../accounts/policy.ts';
import { refused } from '../failure.ts';
import type { Work } from '../work.ts';

interface Row {
  policy_type: PolicyType;
  policy_name: string;
  attached_at: Date;
  description: string | null;
  default_version: number | null;
}

interface HolderRow {
  kind: HolderKind;
  id: string;
  name: string;
  text: string;
  attached_at: Date;
}

const COLUMN = { User: 'user_id', Group: 'group_id', Role: 'role_id' } as const;

const HOLDERS = `
  with held as (select user_id, group_id, role_id, attached_at from policy_attachments
    where account_id = :account and policy_type = :type and policy_name = :name)
  select 'User' as kind, user_id as id, user_name as name, display_name as text, attached_at
    from held join ram_users using (user_id)
  union all select 'Group', group_id, group_name, comments, attached_at from held join ram_groups using (group_id)
  union all select 'Role', role_id, role_name, description, attached_at from held join ram_roles using (role_id)`;

export class SqlAttachmentRows implements AttachmentRows {
  readonly #work: Work;
  readonly #accountId: string;

  constructor(work: Work, accountId: string) {
    this.#work = work;
    this.#accountId = accountId;
  }

  async insert(kind: HolderKind, holderId: string, policy: PolicyName, at: Date): Promise<void> {
    const row = { account_id: this.#accountId, ...toRow(policy), [COLUMN[kind]]: holderId, attached_at: at };
    await refused(this.#work.write(this.#work.knex('policy_attachments').insert(row)), row);
  }

  async delete(kind: HolderKind, holderId: string, policy: PolicyName): Promise<boolean> {
    const deleted = await this.#work.write<number>(this.#of(kind, holderId).where(toRow(policy)).delete());
    return deleted > 0;
  }

  async count(kind: HolderKind, holderId: string, type: PolicyType): Promise<number> {
    const query = this.#of(kind, holderId).where({ policy_type: type }).count();
    const [row] = await this.#work.read<{ count: string }[]>(query);
    return Number(row?.count);
  }

  async list(kind: HolderKind, holderId: string): Promise<readonly RestingAttachment[]> {
    const { knex } = this.#work;
    const attachments = this.#of(kind, holderId)
      .leftJoin('policies as p', (join) => {
        join.on('p.account_id', 'a.account_id').on('p.policy_name', 'a.policy_name');
        join.on('a.policy_type', knex.raw("'Custom'"));
      })
      .orderBy(['a.attached_at', 'a.policy_type', 'a.policy_name']);
    const columns = ['a.policy_type', 'a.policy_name', 'attached_at', 'description', 'default_version'];
    return (await this.#work.read<Row[]>(attachments.select(columns))).map(toAttachment);
  }

  async holdersOf({ type, name }: PolicyName): Promise<readonly PolicyHolder[]> {
    const query = this.#work.knex.raw<{ rows: HolderRow[] }>(
      `select * from (${HOLDERS}) as holders order by lower(name)`,
      {
        account: this.#accountId,
        type,
        name,
      },
    );
    const { rows } = await this.#work.read(query);
    return rows.map(({ attached_at: attachedAt, ...holder }) => ({ ...holder, attachedAt }));
  }

  #of(kind: HolderKind, holderId: string): Knex.QueryBuilder {
    return this.#work
      .knex('policy_attachments as a')
      .where({ 'a.account_id': this.#accountId, [`a.${COLUMN[kind]}`]: holderId });
  }
}

function toRow({ type, name }: PolicyName) {
  return { policy_type: type, policy_name: name };
}

function toAttachment(row: Row): RestingAttachment {
  return {
    type: row.policy_type,
    name: row.policy_name,
    attachedAt: row.attached_at,
    description: row.description ?? undefined,
    defaultVersion: row.default_version === null ? undefined : `v${row.default_version}`,
  };
}
