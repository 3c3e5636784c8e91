// RAM users in SQL, seen from one account.
import type { Knex } from 'knex';
import type { RamUser, RamUserRows, UserBurden } from '../../accounts/user.ts';
import { refused } from '../failure.ts';
import type { Statements } from '../statements.ts';
import { holdAccount } from './holdAccount.ts';

interface Row {
  user_id: string;
  user_name: string;
  display_name: string;
  mobile_phone: string;
  email: string;
  comments: string;
  created_at: Date;
  updated_at: Date;
}

const BURDENS = `
  select 'User.AccessKey' as burden, min(access_key_id) as example from access_keys where user_id = :id
  union all select 'User.LoginProfile', min(u.user_name) from login_profiles p join ram_users u using (user_id)
    where p.user_id = :id
  union all select 'User.MFADevice', min(serial_number) from mfa_devices where user_id = :id
  union all select 'User.Group', min(g.group_name) from ram_memberships m join ram_groups g using (group_id)
    where m.user_id = :id
  union all select 'User.Policy', min(policy_name) from policy_attachments where user_id = :id`;

export class SqlRamUserRows implements RamUserRows {
  readonly #work: Statements;
  readonly #accountId: string;

  constructor(work: Statements, accountId: string) {
    this.#work = work;
    this.#accountId = accountId;
  }

  async find(name: string): Promise<RamUser | undefined> {
    const [row] = await this.#work.read<Row[]>(this.#named(name).select());
    return row && toUser(row);
  }

  async hold(name: string): Promise<RamUser | undefined> {
    const [row] = await this.#work.write<Row[]>(this.#named(name).forUpdate().select());
    return row && toUser(row);
  }

  async holdId(id: string): Promise<RamUser | undefined> {
    const [row] = await this.#work.write<Row[]>(this.#all().where({ user_id: id }).forUpdate().select());
    return row && toUser(row);
  }

  async slice(after: string | undefined, most: number): Promise<readonly RamUser[]> {
    const users = this.#all().orderByRaw('lower(user_name)').limit(most);
    if (after !== undefined) users.whereRaw('lower(user_name) > ?', [after]);
    return (await this.#work.read<Row[]>(users.select())).map(toUser);
  }

  async insert(user: RamUser): Promise<void> {
    await holdAccount(this.#work, this.#accountId);
    const row = { ...toRow(user), account_id: this.#accountId };
    await refused(this.#work.write(this.#work.knex('ram_users').insert(row)), row);
  }

  async update(user: RamUser): Promise<void> {
    const row = toRow(user);
    await refused(this.#work.write(this.#all().where({ user_id: user.id }).update(row)), { ...row });
  }

  async delete(id: string): Promise<void> {
    await this.#work.write(this.#all().where({ user_id: id }).delete());
  }

  async count(): Promise<number> {
    const [row] = await this.#work.read<{ count: string }[]>(this.#all().count());
    return Number(row?.count);
  }

  async burdens(id: string): Promise<ReadonlyMap<UserBurden, string>> {
    const query = this.#work.knex.raw<{ rows: { burden: UserBurden; example: string | null }[] }>(BURDENS, { id });
    const { rows } = await this.#work.read(query);
    return new Map(rows.flatMap(({ burden, example }) => (example === null ? [] : [[burden, example] as const])));
  }

  #all(): Knex.QueryBuilder<Row> {
    return this.#work.knex('ram_users').where({ account_id: this.#accountId });
  }

  #named(name: string): Knex.QueryBuilder<Row> {
    return this.#all().whereRaw('lower(user_name) = lower(?)', [name]);
  }
}

function toRow(user: RamUser): Row {
  return {
    user_id: user.id,
    user_name: user.name,
    display_name: user.displayName,
    mobile_phone: user.mobilePhone,
    email: user.email,
    comments: user.comments,
    created_at: user.createdAt,
    updated_at: user.updatedAt,
  };
}

function toUser(row: Row): RamUser {
  return {
    id: row.user_id,
    name: row.user_name,
    displayName: row.display_name,
    mobilePhone: row.mobile_phone,
    email: row.email,
    comments: row.comments,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
