// Synchronized groups in SQL, seen from one account and region.
import type { Knex } from 'knex';
import type { Group, NewGroup } from '../../directory/group.ts';
import type { SourceFilter } from '../../directory/sourceFilter.ts';
import type {
  GroupAttribute,
  SourceGroup,
  SourceMember,
  SynchronizedGroupRows,
} from '../../directory/synchronizedGroup.ts';
import type { SourceSlice } from '../../directory/synchronizedUser.ts';
import type { Place } from '../directoryRows.ts';
import { refused } from '../failure.ts';
import { newGroupRow, toGroup, type GroupRow } from '../people/groupRow.ts';
import type { Work } from '../work.ts';
import { onlyMatching, type Columns } from './filtered.ts';

const FILTERED: Columns<GroupAttribute> = {
  id: { sql: 'group_id', isExact: true },
  name: { sql: 'group_name' },
  externalId: { sql: 'external_id', isExact: true },
  memberId: {
    sql: '',
    exists: `exists (select 1 from group_members m where m.directory_id = groups.directory_id
      and m.group_id = groups.group_id and m.user_id = ?)`,
  },
};

export class SqlSynchronizedGroupRows implements SynchronizedGroupRows {
  readonly #work: Work;
  readonly #place: Place;

  constructor(work: Work, place: Place) {
    this.#work = work;
    this.#place = place;
  }

  async find(directoryId: string, groupId: string): Promise<Group | undefined> {
    const query = this.#synchronized(directoryId).where({ group_id: groupId });
    const [row] = await this.#work.read<GroupRow[]>(query.select());
    return row && toGroup(row);
  }

  async hold(directoryId: string, groupId: string): Promise<Group | undefined> {
    const query = this.#synchronized(directoryId).where({ group_id: groupId }).forUpdate();
    const [row] = await this.#work.write<GroupRow[]>(query.select());
    return row && toGroup(row);
  }

  async holdByName(directoryId: string, name: string): Promise<Group | undefined> {
    const query = this.#all(directoryId).whereRaw('lower(group_name) = lower(?)', [name]).forUpdate();
    const [row] = await this.#work.write<GroupRow[]>(query.select());
    return row && toGroup(row);
  }

  async slice(
    directoryId: string,
    filter: SourceFilter<GroupAttribute> | undefined,
    skip: number,
    most: number,
  ): Promise<SourceSlice<Group>> {
    const matching = this.#synchronized(directoryId);
    onlyMatching(matching, filter, FILTERED);
    const [counted] = await this.#work.read<{ count: string }[]>(matching.clone().count());
    const total = Number(counted?.count ?? 0);
    if (most === 0 || skip >= total) return { items: [], total };
    const rows = await this.#work.read<GroupRow[]>(matching.orderBy('position').offset(skip).limit(most).select());
    return { items: rows.map(toGroup), total };
  }

  async insert(group: NewGroup, externalId: string | undefined): Promise<Group> {
    const row = { ...newGroupRow(group), provision_type: 'Synchronized', external_id: externalId ?? null };
    return only(await refused(this.#work.write<GroupRow[]>(this.#work.knex('groups').insert(row).returning('*')), row));
  }

  async update({ id, directoryId }: Group, { name, externalId }: SourceGroup, at: Date): Promise<Group> {
    const row = {
      ...(name !== undefined && { group_name: name }),
      ...(externalId !== undefined && { external_id: externalId }),
      provision_type: 'Synchronized',
      updated_at: at,
    };
    const one = this.#all(directoryId).where({ group_id: id });
    return only(await refused(this.#work.write<GroupRow[]>(one.update(row).returning('*')), row));
  }

  members({ id, directoryId }: Group): Promise<readonly SourceMember[]> {
    const members = this.#work
      .knex('group_members')
      .join('users', {
        'users.directory_id': 'group_members.directory_id',
        'users.user_id': 'group_members.user_id',
      })
      .where({ 'group_members.directory_id': directoryId, group_id: id })
      .orderBy('group_members.position');
    const columns = { userId: 'users.user_id', displayName: 'users.user_name' };
    return this.#work.read<SourceMember[]>(members.select(columns));
  }

  async addMembers({ id, directoryId }: Group, userIds: readonly string[], at: Date): Promise<number> {
    const { knex } = this.#work;
    const users = knex('users')
      .where({ directory_id: directoryId, provision_type: 'Synchronized' })
      .whereRaw('user_id = any(?)', [[...userIds]]);
    const [known] = await this.#work.read<{ count: string }[]>(users.clone().count());
    const rows = users.select('directory_id', knex.raw('?::text', [id]), 'user_id', knex.raw('?::timestamptz', [at]));
    const into = knex.raw('?? (??, ??, ??, ??)', ['group_members', 'directory_id', 'group_id', 'user_id', 'joined_at']);
    await this.#work.write(knex(into).insert(rows).onConflict().ignore());
    return Number(known?.count ?? 0);
  }

  async removeMembers(
    { id, directoryId }: Group,
    which: { readonly only: readonly string[] } | { readonly but: readonly string[] },
  ): Promise<void> {
    const members = this.#work.knex('group_members').where({ directory_id: directoryId, group_id: id });
    if ('only' in which) members.whereRaw('user_id = any(?)', [[...which.only]]);
    else members.whereRaw('not (user_id = any(?))', [[...which.but]]);
    await this.#work.write(members.delete());
  }

  #all(directoryId: string): Knex.QueryBuilder {
    const { accountId, regionId } = this.#place;
    const { knex } = this.#work;
    const own = knex('directories').where({ account_id: accountId, region: regionId }).select('directory_id');
    return knex('groups').where({ directory_id: directoryId }).whereIn('directory_id', own);
  }

  #synchronized(directoryId: string): Knex.QueryBuilder {
    return this.#all(directoryId).where({ provision_type: 'Synchronized' });
  }
}

function only([row]: readonly GroupRow[]): Group {
  if (!row) throw new Error('a group that was just written is not there');
  return toGroup(row);
}
