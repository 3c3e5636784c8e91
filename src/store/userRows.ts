// Users in SQL, seen from one account and region.
import type { Knex } from 'knex';
import type { HeldUser, StatusOutcome, User, UserQuery, UserRows, UserStatus } from '../directory/user.ts';
import type { Place } from './directoryRows.ts';
import { refused } from './failure.ts';
import { newRow, toUser, USER_COLUMNS, type UserRow } from './userRow.ts';
import type { Work } from './work.ts';

export function openUserRows(work: Work, { accountId, regionId }: Place): UserRows {
  const { knex } = work;
  const inDirectory = (directoryId: string): Knex.QueryBuilder =>
    knex('users')
      .join('directories', 'directories.directory_id', 'users.directory_id')
      .where({ 'users.directory_id': directoryId, account_id: accountId, region: regionId });
  const one = (directoryId: string, userId: string): Knex.QueryBuilder =>
    knex('users').where({ directory_id: directoryId, user_id: userId });
  const firstUser = async (query: Knex.QueryBuilder): Promise<User | undefined> => {
    const [row] = await work.read<UserRow[]>(query.select('users.*'));
    return row && toUser(row);
  };

  async function hold(directoryId: string, userId: string): Promise<HeldUser | undefined> {
    const query = inDirectory(directoryId).where({ user_id: userId }).forUpdate('users');
    const [row] = await work.write<(UserRow & { synchronization_enabled: boolean })[]>(
      query.select('users.*', 'synchronization_enabled'),
    );
    return row && { user: toUser(row), synchronizationEnabled: row.synchronization_enabled };
  }

  async function setStatus(directoryId: string, userId: string, status: UserStatus, at: Date): Promise<StatusOutcome> {
    const change = { region: regionId, directoryId, userId, status, at: at.toISOString() };
    const outcome = await work.setStatusAlone(change);
    if (outcome) return outcome as StatusOutcome;
    const held = await hold(directoryId, userId);
    if (!held) return 'UserNotFound';
    if (held.user.status !== status) await work.write(one(directoryId, userId).update({ status, updated_at: at }));
    return 'OK';
  }

  return {
    find: (directoryId, userId) => firstUser(inDirectory(directoryId).where({ user_id: userId })),
    findByExternalId: (directoryId, externalId) =>
      firstUser(inDirectory(directoryId).where({ external_id: externalId, provision_type: 'Synchronized' })),
    hold,
    insert: async (user) => {
      const row = newRow(user);
      return onlyUser(await refused(work.write<UserRow[]>(knex('users').insert(row).returning('*')), row));
    },
    update: async (user, changes, at) => {
      const row = { ...columnsOf(changes), updated_at: at };
      const update = one(user.directoryId, user.id).update(row).returning('*');
      return onlyUser(await refused(work.write<UserRow[]>(update), row));
    },
    setStatus,
    delete: async (directoryId, userId) => {
      await work.write(one(directoryId, userId).delete());
    },
    slice: async (query, after, most) => {
      const page = filtered(inDirectory(query.directoryId), query).orderBy('position').limit(most).select('users.*');
      if (after !== undefined) page.where('position', '>', after);
      const rows = await work.read<UserRow[]>(page);
      return { users: rows.map((row) => ({ user: toUser(row), position: row.position })) };
    },
    count: async (query) => {
      const [row] = await work.read<{ count: string }[]>(filtered(inDirectory(query.directoryId), query).count());
      return Number(row?.count ?? 0);
    },
  };
}

function columnsOf(changes: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(changes).map(([name, text]) => [USER_COLUMNS[name as keyof typeof USER_COLUMNS], text as string]),
  );
}

function filtered(users: Knex.QueryBuilder, query: UserQuery): Knex.QueryBuilder {
  if (query.status) users.where('users.status', query.status);
  if (query.provisionType) users.where('users.provision_type', query.provisionType);
  if (query.name?.operator === 'eq') users.whereRaw('lower(user_name) = lower(?)', [query.name.value]);
  if (query.name?.operator === 'sw') {
    // A range instead of LIKE: it takes the index whatever the value, and has no wildcards to escape
    const prefix = query.name.value.toLowerCase();
    users.whereRaw('lower(user_name) ~>=~ ? and lower(user_name) ~<~ ?', [prefix, `${prefix}\u{10FFFF}`]);
  }
  for (const [key, value] of query.tags) {
    if (value === undefined) users.whereRaw('jsonb_exists(users.tags, ?)', [key]);
    else users.whereRaw('users.tags @> ?::jsonb', [JSON.stringify({ [key]: value })]);
  }
  return users;
}

function onlyUser([row]: readonly UserRow[]): User {
  if (!row) throw new Error('a user that was just written is not there');
  return toUser(row);
}
