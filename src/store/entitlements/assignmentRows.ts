// Assignments in SQL, and the users and groups that they are about.
import type { Knex } from 'knex';
import type {
  Assignment,
  AssignmentQuery,
  AssignmentRows,
  ListedAssignment,
  Principal,
} from '../../entitlements/assignment.ts';
import type { Placed } from '../../entitlements/page.ts';
import type { Pair, PrincipalType } from '../../entitlements/task.ts';
import { refused } from '../failure.ts';
import type { Work } from '../work.ts';
import { pairColumns, TARGET_COLUMNS, toPair, toTarget, type PairRow, type TargetRow } from './pairColumns.ts';

interface ListedRow extends PairRow, TargetRow {
  readonly account_id: string;
  readonly position: string;
  readonly principal_type: PrincipalType;
  readonly principal_id: string;
  readonly principal_name: string | null;
  readonly configuration_name: string;
  readonly origin_target_id: string | null;
  readonly created_at: Date;
}

export class SqlAssignmentRows implements AssignmentRows {
  readonly #work: Work;

  constructor(work: Work) {
    this.#work = work;
  }

  async exists(pair: Pair, principal: Principal): Promise<boolean> {
    const own = { ...pairColumns(pair), ...principalColumns(principal) };
    const query = this.#work.knex('access_assignments').where(own).select('principal_id');
    return (await this.#work.read<unknown[]>(query)).length > 0;
  }

  async insert({ principal, originTargetId, createdAt, ...pair }: Assignment): Promise<void> {
    const row = {
      ...pairColumns(pair),
      ...principalColumns(principal),
      origin_target_id: originTargetId ?? null,
      created_at: createdAt,
    };
    await refused(this.#work.write(this.#work.knex('access_assignments').insert(row)), row);
  }

  async delete(pair: Pair, principal: Principal): Promise<void> {
    const own = { ...pairColumns(pair), ...principalColumns(principal) };
    await this.#work.write(this.#work.knex('access_assignments').where(own).delete());
  }

  async countOn(pair: Pair): Promise<number> {
    const here = this.#work.knex('access_assignments').where(pairColumns(pair));
    const [row] = await this.#work.read<{ count: string }[]>(here.count());
    return Number(row?.count);
  }

  async deleteOn(pair: Pair): Promise<void> {
    await this.#work.write(this.#work.knex('access_assignments').where(pairColumns(pair)).delete());
  }

  async slice(
    query: AssignmentQuery,
    after: string | undefined,
    most: number,
  ): Promise<readonly Placed<ListedAssignment>[]> {
    const page = this.#filtered(query)
      .join('access_configurations as c', (join) => {
        join.on('c.directory_id', 'a.directory_id').on('c.access_configuration_id', 'a.access_configuration_id');
      })
      .join('organization_accounts as o', 'o.account_id', 'a.account_id')
      .leftJoin('users as u', (join) => {
        join.on('u.directory_id', 'a.directory_id').on('u.user_id', 'a.user_id');
      })
      .leftJoin('groups as g', (join) => {
        join.on('g.directory_id', 'a.directory_id').on('g.group_id', 'a.group_id');
      })
      .orderBy('a.position')
      .limit(most);
    if (after !== undefined) page.where('a.position', '>', after);
    const name = this.#work.knex.raw('coalesce(u.user_name, g.group_name) as principal_name');
    const rows = await this.#work.read<ListedRow[]>(
      page.select('a.*', 'c.configuration_name', ...TARGET_COLUMNS, name),
    );
    return rows.map((row) => ({ item: toListed(row), position: row.position }));
  }

  async count(query: AssignmentQuery): Promise<number> {
    const [row] = await this.#work.read<{ count: string }[]>(this.#filtered(query).count());
    return Number(row?.count);
  }

  #filtered({ directoryId, configurationId, accountId, principal }: AssignmentQuery): Knex.QueryBuilder {
    return this.#work.knex('access_assignments as a').where({
      'a.directory_id': directoryId,
      ...(configurationId !== undefined && { 'a.access_configuration_id': configurationId }),
      ...(accountId !== undefined && { 'a.account_id': accountId }),
      ...(principal && { 'a.principal_type': principal.type, 'a.principal_id': principal.id }),
    });
  }
}

function principalColumns({ type, id }: Principal) {
  return { principal_type: type, principal_id: id };
}

function toListed(row: ListedRow): ListedAssignment {
  return {
    ...toPair(row),
    principal: { type: row.principal_type, id: row.principal_id },
    principalName: row.principal_name ?? '',
    configurationName: row.configuration_name,
    target: toTarget(row),
    originTargetId: row.origin_target_id ?? undefined,
    createdAt: row.created_at,
  };
}
