// Users and groups as assignments see them.
import type { Knex } from 'knex';
import type { Principal } from '../../entitlements/assignment.ts';
import type { PrincipalRows } from '../../entitlements/assignments.ts';
import type { Work } from '../work.ts';

const PLACES = {
  User: { table: 'users', id: 'user_id', name: 'user_name' },
  Group: { table: 'groups', id: 'group_id', name: 'group_name' },
} as const;

export class SqlPrincipalRows implements PrincipalRows {
  readonly #work: Work;

  constructor(work: Work) {
    this.#work = work;
  }

  async hold(directoryId: string, principal: Principal): Promise<string | undefined> {
    const [row] = await this.#work.write<{ name: string }[]>(this.#one(directoryId, principal).forKeyShare());
    return row?.name;
  }

  async find(directoryId: string, principal: Principal): Promise<string | undefined> {
    const [row] = await this.#work.read<{ name: string }[]>(this.#one(directoryId, principal));
    return row?.name;
  }

  #one(directoryId: string, principal: Principal): Knex.QueryBuilder {
    const { table, id, name } = PLACES[principal.type];
    const key = { directory_id: directoryId, [id]: principal.id };
    return this.#work.knex(table).where(key).select(`${name} as name`);
  }
}
