// Groups in SQL, seen from one account and region.
import type { Knex } from 'knex';
import type {
  Group,
  GroupBurden,
  GroupQuery,
  GroupRows,
  GroupTexts,
  HeldGroup,
  NewGroup,
} from '../../directory/group.ts';
import type { Placed } from '../../directory/page.ts';
import type { Place } from '../directoryRows.ts';
import { refused } from '../failure.ts';
import { onlyNamed } from '../nameRange.ts';
import type { Work } from '../work.ts';
import { findGroupBurden } from './burdens.ts';
import { GROUP_COLUMNS, newGroupRow, toGroup, type GroupRow } from './groupRow.ts';

export class SqlGroupRows implements GroupRows {
  readonly #work: Work;
  readonly #place: Place;

  constructor(work: Work, place: Place) {
    this.#work = work;
    this.#place = place;
  }

  async find(directoryId: string, groupId: string): Promise<Group | undefined> {
    const query = this.#inDirectory(directoryId).where({ group_id: groupId });
    const [row] = await this.#work.read<GroupRow[]>(query.select('groups.*'));
    return row && toGroup(row);
  }

  async hold(directoryId: string, groupId: string): Promise<HeldGroup | undefined> {
    const query = this.#inDirectory(directoryId).where({ group_id: groupId }).forUpdate('groups');
    const [row] = await this.#work.write<(GroupRow & { synchronization_enabled: boolean })[]>(
      query.select('groups.*', 'synchronization_enabled'),
    );
    return row && { group: toGroup(row), synchronizationEnabled: row.synchronization_enabled };
  }

  async insert(group: NewGroup): Promise<Group> {
    const row = newGroupRow(group);
    const insert = this.#work.knex('groups').insert(row).returning('*');
    return only(await refused(this.#work.write<GroupRow[]>(insert), row));
  }

  async update(group: Group, changes: Partial<GroupTexts>, at: Date): Promise<Group> {
    const columns = Object.entries(changes).map(([name, text]) => [GROUP_COLUMNS[name as keyof GroupTexts], text]);
    const row = { ...(Object.fromEntries(columns) as Record<string, string>), updated_at: at };
    const update = this.#one(group.directoryId, group.id).update(row).returning('*');
    return only(await refused(this.#work.write<GroupRow[]>(update), row));
  }

  async delete(directoryId: string, groupId: string): Promise<void> {
    await this.#work.write(this.#one(directoryId, groupId).delete());
  }

  findBurden(directoryId: string, groupId: string): Promise<GroupBurden | undefined> {
    return findGroupBurden(this.#work, directoryId, groupId);
  }

  async slice(query: GroupQuery, after: string | undefined, most: number): Promise<readonly Placed<Group>[]> {
    const page = this.#matching(query).orderBy('position').limit(most).select('groups.*');
    if (after !== undefined) page.where('position', '>', after);
    const rows = await this.#work.read<GroupRow[]>(page);
    return rows.map((row) => ({ item: toGroup(row), position: row.position }));
  }

  async count(query: GroupQuery): Promise<number> {
    const [row] = await this.#work.read<{ count: string }[]>(this.#matching(query).count());
    return Number(row?.count ?? 0);
  }

  #matching({ directoryId, provisionType, name }: GroupQuery): Knex.QueryBuilder {
    const groups = this.#inDirectory(directoryId);
    if (provisionType) groups.where({ provision_type: provisionType });
    onlyNamed(groups, 'group_name', name);
    return groups;
  }

  #inDirectory(directoryId: string): Knex.QueryBuilder {
    const { accountId, regionId } = this.#place;
    return this.#work
      .knex('groups')
      .join('directories', 'directories.directory_id', 'groups.directory_id')
      .where({ 'groups.directory_id': directoryId, account_id: accountId, region: regionId });
  }

  #one(directoryId: string, groupId: string): Knex.QueryBuilder {
    return this.#work.knex('groups').where({ directory_id: directoryId, group_id: groupId });
  }
}

function only([row]: readonly GroupRow[]): Group {
  if (!row) throw new Error('a group that was just written is not there');
  return toGroup(row);
}
