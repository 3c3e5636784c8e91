// Roles in SQL, seen from one account.
import type { Knex } from 'knex';
import type { RamRoleRows, RestingRole, RoleBurden } from '../../accounts/role.ts';
import type { Tag } from '../../accounts/tags.ts';
import { refused } from '../failure.ts';
import type { Work } from '../work.ts';
import { holdAccount } from './holdAccount.ts';
import { onlyTagged } from './tagged.ts';

interface Row {
  role_id: string;
  role_name: string;
  description: string;
  trust_document: string | null;
  longest_session_seconds: number;
  tags: Record<string, string>;
  created_at: Date;
  updated_at: Date;
}

export class SqlRamRoleRows implements RamRoleRows {
  readonly #work: Work;
  readonly #accountId: string;

  constructor(work: Work, accountId: string) {
    this.#work = work;
    this.#accountId = accountId;
  }

  async find(name: string): Promise<RestingRole | undefined> {
    const [row] = await this.#work.read<Row[]>(this.#called(name).select());
    return row && toRole(row);
  }

  async hold(name: string): Promise<RestingRole | undefined> {
    const [row] = await this.#work.write<Row[]>(this.#called(name).forUpdate().select());
    return row && toRole(row);
  }

  async slice(tags: readonly Tag[], after: string | undefined, most: number): Promise<readonly RestingRole[]> {
    const roles = this.#all().orderByRaw('lower(role_name)').limit(most);
    if (after !== undefined) roles.whereRaw('lower(role_name) > ?', [after]);
    onlyTagged(roles, tags);
    return (await this.#work.read<Row[]>(roles.select())).map(toRole);
  }

  async insert(role: RestingRole): Promise<void> {
    await holdAccount(this.#work, this.#accountId);
    const { id: role_id, name: role_name, createdAt: created_at } = role;
    const tags = JSON.stringify(role.tags);
    const row = { account_id: this.#accountId, role_id, role_name, ...changingColumns(role), tags, created_at };
    await refused(this.#work.write(this.#work.knex('ram_roles').insert(row)), row);
  }

  async update(role: RestingRole): Promise<void> {
    await this.#work.write(this.#all().where({ role_id: role.id }).update(changingColumns(role)));
  }

  async delete(id: string): Promise<void> {
    await this.#work.write(this.#all().where({ role_id: id }).delete());
  }

  async count(): Promise<number> {
    const [row] = await this.#work.read<{ count: string }[]>(this.#all().count());
    return Number(row?.count);
  }

  async burdens(id: string): Promise<ReadonlyMap<RoleBurden, string>> {
    const attached = this.#work.knex('policy_attachments').where({ role_id: id }).orderBy('policy_name').limit(1);
    const rows = await this.#work.read<{ policy_name: string }[]>(attached.select('policy_name'));
    return new Map(rows.map(({ policy_name: example }) => ['Role.Policy', example]));
  }

  #all(): Knex.QueryBuilder<Row> {
    return this.#work.knex('ram_roles').where({ account_id: this.#accountId });
  }

  #called(name: string): Knex.QueryBuilder<Row> {
    return this.#all().whereRaw('lower(role_name) = lower(?)', [name]);
  }
}

function changingColumns(role: RestingRole) {
  return {
    description: role.description,
    trust_document: role.trust ?? null,
    longest_session_seconds: role.longestSeconds,
    updated_at: role.updatedAt,
  };
}

function toRole(row: Row): RestingRole {
  return {
    id: row.role_id,
    name: row.role_name,
    description: row.description,
    trust: row.trust_document ?? undefined,
    longestSeconds: row.longest_session_seconds,
    tags: row.tags,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
