// Synchronized users in SQL, seen from one account and region.
import type { Knex } from 'knex';
import type { SourceFilter } from '../../directory/sourceFilter.ts';
import type {
  SourceSlice,
  SynchronizedChanges,
  SynchronizedUserRows,
  UserAttribute,
} from '../../directory/synchronizedUser.ts';
import type { NewUser, User } from '../../directory/user.ts';
import type { Place } from '../directoryRows.ts';
import { refused } from '../failure.ts';
import { newRow, toUser, USER_COLUMNS, type UserRow } from '../userRow.ts';
import type { Work } from '../work.ts';
import { onlyMatching, type Columns } from './filtered.ts';

const COLUMNS: Readonly<Record<keyof SynchronizedChanges, keyof UserRow>> = {
  ...USER_COLUMNS,
  externalId: 'external_id',
  status: 'status',
  isDisabledBySource: 'disabled_by_source',
  provisionType: 'provision_type',
};

const FILTERED: Columns<UserAttribute> = {
  id: { sql: 'user_id', isExact: true },
  name: { sql: 'user_name' },
  externalId: { sql: 'external_id', isExact: true },
  displayName: { sql: 'display_name' },
  firstName: { sql: 'first_name' },
  lastName: { sql: 'last_name' },
  email: { sql: 'email' },
  isActive: { sql: `(status = 'Enabled')`, isTruth: true },
};

export class SqlSynchronizedUserRows implements SynchronizedUserRows {
  readonly #work: Work;
  readonly #place: Place;

  constructor(work: Work, place: Place) {
    this.#work = work;
    this.#place = place;
  }

  async find(directoryId: string, userId: string): Promise<User | undefined> {
    const [row] = await this.#work.read<UserRow[]>(this.#synchronized(directoryId).where({ user_id: userId }).select());
    return row && toUser(row);
  }

  async hold(directoryId: string, userId: string): Promise<User | undefined> {
    const query = this.#synchronized(directoryId).where({ user_id: userId }).forUpdate();
    const [row] = await this.#work.write<UserRow[]>(query.select());
    return row && toUser(row);
  }

  async holdByName(directoryId: string, name: string): Promise<User | undefined> {
    const query = this.#all(directoryId).whereRaw('lower(user_name) = lower(?)', [name]).forUpdate();
    const [row] = await this.#work.write<UserRow[]>(query.select());
    return row && toUser(row);
  }

  async slice(
    directoryId: string,
    filter: SourceFilter<UserAttribute> | undefined,
    skip: number,
    most: number,
  ): Promise<SourceSlice<User>> {
    const matching = this.#synchronized(directoryId);
    onlyMatching(matching, filter, FILTERED);
    const [counted] = await this.#work.read<{ count: string }[]>(matching.clone().count());
    const total = Number(counted?.count ?? 0);
    if (most === 0 || skip >= total) return { items: [], total };
    const rows = await this.#work.read<UserRow[]>(matching.orderBy('position').offset(skip).limit(most).select());
    return { items: rows.map(toUser), total };
  }

  async insert(user: NewUser, changes: SynchronizedChanges): Promise<User> {
    const row = { ...newRow(user), ...columnsOf(changes) };
    return only(await refused(this.#work.write<UserRow[]>(this.#work.knex('users').insert(row).returning('*')), row));
  }

  async update(user: User, changes: SynchronizedChanges, at: Date): Promise<User> {
    const row = { ...columnsOf(changes), updated_at: at };
    const one = this.#all(user.directoryId).where({ user_id: user.id });
    return only(await refused(this.#work.write<UserRow[]>(one.update(row).returning('*')), row));
  }

  async leaveGroups({ directoryId, id }: User): Promise<void> {
    const memberships = this.#work.knex('group_members').where({ directory_id: directoryId, user_id: id });
    await this.#work.write(memberships.delete());
  }

  #all(directoryId: string): Knex.QueryBuilder {
    const { accountId, regionId } = this.#place;
    const { knex } = this.#work;
    const own = knex('directories').where({ account_id: accountId, region: regionId }).select('directory_id');
    return knex('users').where({ directory_id: directoryId }).whereIn('directory_id', own);
  }

  #synchronized(directoryId: string): Knex.QueryBuilder {
    return this.#all(directoryId).where({ provision_type: 'Synchronized' });
  }
}

function columnsOf(changes: SynchronizedChanges): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(changes)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [COLUMNS[name as keyof SynchronizedChanges], value as unknown]),
  );
}

function only([row]: readonly UserRow[]): User {
  if (!row) throw new Error('a user that was just written is not there');
  return toUser(row);
}
