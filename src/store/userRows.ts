// Users in SQL, seen from one account and region.
import type { Knex } from 'knex';
import type {
  Deletion,
  EmailSearch,
  HeldUser,
  NewUser,
  StatusOutcome,
  User,
  UserBurden,
  UserQuery,
  UserRows,
  UserSlice,
  UserStatus,
  UserTexts,
} from '../directory/user.ts';
import type { Place } from './directoryRows.ts';
import { refused } from './failure.ts';
import { findUserBurden } from './people/burdens.ts';
import { onlyNamed } from './nameRange.ts';
import { newRow, toUser, USER_COLUMNS, type UserRow } from './userRow.ts';
import type { Work } from './work.ts';

/** A class, so that a call makes one object of it and not a closure per method. */
export class SqlUserRows implements UserRows {
  readonly #work: Work;
  readonly #place: Place;

  constructor(work: Work, place: Place) {
    this.#work = work;
    this.#place = place;
  }

  find(directoryId: string, userId: string): Promise<User | undefined> {
    return this.#first(this.#inDirectory(directoryId).where({ user_id: userId }));
  }

  findByExternalId(directoryId: string, externalId: string): Promise<User | undefined> {
    const condition = { external_id: externalId, provision_type: 'Synchronized' };
    return this.#first(this.#inDirectory(directoryId).where(condition));
  }

  async hold(directoryId: string, userId: string): Promise<HeldUser | undefined> {
    const query = this.#inDirectory(directoryId).where({ user_id: userId }).forUpdate('users');
    const [row] = await this.#work.write<(UserRow & { synchronization_enabled: boolean })[]>(
      query.select('users.*', 'synchronization_enabled'),
    );
    return row && { user: toUser(row), synchronizationEnabled: row.synchronization_enabled };
  }

  async keep(directoryId: string, userId: string): Promise<User | undefined> {
    const query = this.#inDirectory(directoryId).where({ user_id: userId }).forKeyShare('users');
    const [row] = await this.#work.write<UserRow[]>(query.select('users.*'));
    return row && toUser(row);
  }

  findBurden(directoryId: string, userId: string): Promise<UserBurden | undefined> {
    return findUserBurden(this.#work, directoryId, userId);
  }

  async insert(user: NewUser): Promise<User> {
    const row = newRow(user);
    const insert = this.#work.knex('users').insert(row).returning('*');
    return only(await refused(this.#work.write<UserRow[]>(insert), row));
  }

  async update(user: User, changes: Partial<UserTexts>, at: Date): Promise<User> {
    const row = { ...columnsOf(changes), updated_at: at };
    const update = this.#one(user.directoryId, user.id).update(row).returning('*');
    return only(await refused(this.#work.write<UserRow[]>(update), row));
  }

  async setStatus(directoryId: string, userId: string, status: UserStatus, at: Date): Promise<StatusOutcome> {
    const { accountId, regionId: region } = this.#place;
    const change = { accountId, region, directoryId, userId, status, at };
    const outcome = await this.#work.setStatusAlone(change);
    if (outcome) return outcome as StatusOutcome;
    const held = await this.hold(directoryId, userId);
    if (!held) return 'UserNotFound';
    if (status === 'Enabled' && held.user.deletion) return 'UserPendingDeletion';
    if (status === 'Enabled' && held.user.isDisabledBySource) return 'UserDisabledBySource';
    if (held.user.status !== status) {
      await this.#work.write(this.#one(directoryId, userId).update({ status, updated_at: at }));
    }
    return 'OK';
  }

  async setDeletion(user: User, deletion: Deletion | undefined): Promise<User> {
    const row = { marked_deleted_at: deletion?.markedAt ?? null, marked_deleted_by: deletion?.markedBy ?? null };
    return only(await this.#work.write<UserRow[]>(this.#one(user.directoryId, user.id).update(row).returning('*')));
  }

  findByGuid(directoryId: string, guid: string): Promise<User | undefined> {
    return this.#first(this.#inDirectory(directoryId).where({ guid: guid.toLowerCase() }));
  }

  findBy(directoryId: string, what: 'email' | 'name', value: string): Promise<User | undefined> {
    const users = this.#inDirectory(directoryId);
    // The index of addresses leaves out empty ones
    if (what === 'email') return this.#first(users.whereRaw(`lower(email) = lower(?) and email <> ''`, [value]));
    return this.#first(users.whereRaw('lower(user_name) = lower(?)', [value]));
  }

  async searchEmail(directoryId: string, text: string, skip: number, most: number): Promise<EmailSearch> {
    const matching = this.#inDirectory(directoryId).whereRaw(`email <> '' and position(lower(?) in lower(email)) > 0`, [
      text,
    ]);
    const page = matching.clone().orderByRaw('lower(email)').offset(skip).limit(most).select('users.*');
    const rows = await this.#work.read<UserRow[]>(page);
    const [counted] = await this.#work.read<{ count: string }[]>(matching.count());
    return { users: rows.map(toUser), total: Number(counted?.count ?? 0) };
  }

  async delete(directoryId: string, userId: string): Promise<void> {
    await this.#work.write(this.#one(directoryId, userId).delete());
  }

  async slice(query: UserQuery, after: string | undefined, most: number): Promise<UserSlice> {
    const users = this.#inDirectory(query.directoryId);
    const page = filtered(users, query).orderBy('position').limit(most).select('users.*');
    if (after !== undefined) page.where('position', '>', after);
    const rows = await this.#work.read<UserRow[]>(page);
    return { users: rows.map((row) => ({ user: toUser(row), position: row.position })) };
  }

  async count(query: UserQuery): Promise<number> {
    const users = this.#inDirectory(query.directoryId);
    const [row] = await this.#work.read<{ count: string }[]>(filtered(users, query).count());
    return Number(row?.count ?? 0);
  }

  #inDirectory(directoryId: string): Knex.QueryBuilder {
    const { accountId, regionId } = this.#place;
    return this.#work
      .knex('users')
      .join('directories', 'directories.directory_id', 'users.directory_id')
      .where({ 'users.directory_id': directoryId, account_id: accountId, region: regionId });
  }

  #one(directoryId: string, userId: string): Knex.QueryBuilder {
    return this.#work.knex('users').where({ directory_id: directoryId, user_id: userId });
  }

  async #first(query: Knex.QueryBuilder): Promise<User | undefined> {
    const [row] = await this.#work.read<UserRow[]>(query.select('users.*'));
    return row && toUser(row);
  }
}

function columnsOf(changes: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(changes).map(([name, text]) => [USER_COLUMNS[name as keyof UserTexts], text as string]),
  );
}

function filtered(users: Knex.QueryBuilder, query: UserQuery): Knex.QueryBuilder {
  if (query.status) users.where('users.status', query.status);
  if (query.provisionType) users.where('users.provision_type', query.provisionType);
  onlyNamed(users, 'user_name', query.name);
  for (const [key, value] of query.tags) {
    if (value === undefined) users.whereRaw('jsonb_exists(users.tags, ?)', [key]);
    else users.whereRaw('users.tags @> ?::jsonb', [JSON.stringify({ [key]: value })]);
  }
  return users;
}

function only([row]: readonly UserRow[]): User {
  if (!row) throw new Error('a user that was just written is not there');
  return toUser(row);
}
