// Groups in SQL, seen from one account.
import type { Knex } from 'knex';
import type { GroupBurden, RamGroup, RamGroupRows } from '../../accounts/group.ts';
import { refused } from '../failure.ts';
import type { Work } from '../work.ts';
import { holdAccount } from './holdAccount.ts';

interface Row {
  group_id: string;
  group_name: string;
  comments: string;
  created_at: Date;
  updated_at: Date;
}

const BURDENS = `
  select 'Group.User' as burden, min(u.user_name) as example from ram_memberships m join ram_users u using (user_id)
    where m.group_id = :id
  union all select 'Group.Policy', min(policy_name) from policy_attachments where group_id = :id`;

export class SqlRamGroupRows implements RamGroupRows {
  readonly #work: Work;
  readonly #accountId: string;

  constructor(work: Work, accountId: string) {
    this.#work = work;
    this.#accountId = accountId;
  }

  async find(name: string): Promise<RamGroup | undefined> {
    const [row] = await this.#work.read<Row[]>(this.#named(name).select());
    return row && toGroup(row);
  }

  async hold(name: string): Promise<RamGroup | undefined> {
    const [row] = await this.#work.write<Row[]>(this.#named(name).forUpdate().select());
    return row && toGroup(row);
  }

  async slice(after: string | undefined, most: number): Promise<readonly RamGroup[]> {
    const groups = this.#all().orderByRaw('lower(group_name)').limit(most);
    if (after !== undefined) groups.whereRaw('lower(group_name) > ?', [after]);
    return (await this.#work.read<Row[]>(groups.select())).map(toGroup);
  }

  async insert(group: RamGroup): Promise<void> {
    await holdAccount(this.#work, this.#accountId);
    const row = { ...toRow(group), account_id: this.#accountId };
    await refused(this.#work.write(this.#work.knex('ram_groups').insert(row)), row);
  }

  async update(group: RamGroup): Promise<void> {
    const row = toRow(group);
    await refused(this.#work.write(this.#all().where({ group_id: group.id }).update(row)), { ...row });
  }

  async delete(id: string): Promise<void> {
    await this.#work.write(this.#all().where({ group_id: id }).delete());
  }

  async count(): Promise<number> {
    const [row] = await this.#work.read<{ count: string }[]>(this.#all().count());
    return Number(row?.count);
  }

  async burdens(id: string): Promise<ReadonlyMap<GroupBurden, string>> {
    const query = this.#work.knex.raw<{ rows: { burden: GroupBurden; example: string | null }[] }>(BURDENS, { id });
    const { rows } = await this.#work.read(query);
    return new Map(rows.flatMap(({ burden, example }) => (example === null ? [] : [[burden, example] as const])));
  }

  #all(): Knex.QueryBuilder<Row> {
    return this.#work.knex('ram_groups').where({ account_id: this.#accountId });
  }

  #named(name: string): Knex.QueryBuilder<Row> {
    return this.#all().whereRaw('lower(group_name) = lower(?)', [name]);
  }
}

function toRow(group: RamGroup): Row {
  return {
    group_id: group.id,
    group_name: group.name,
    comments: group.comments,
    created_at: group.createdAt,
    updated_at: group.updatedAt,
  };
}

function toGroup(row: Row): RamGroup {
  return {
    id: row.group_id,
    name: row.group_name,
    comments: row.comments,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
