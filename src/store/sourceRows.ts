// What identity sources told, in SQL.
import type { Knex } from 'knex';
import type { SourceChanges, SourcePerson, SourceRows } from '../directory/identitySource.ts';
import type { User } from '../directory/user.ts';
import { refused } from './failure.ts';
import { toUser, type UserRow } from './userRow.ts';
import type { Work } from './work.ts';

interface Row {
  user_name: string;
  email: string;
  first_name: string;
  last_name: string;
  is_active: boolean;
}

/** Directories are proven to be the caller's before anything is asked here. */
export class SqlSourceRows implements SourceRows {
  readonly #work: Work;

  constructor(work: Work) {
    this.#work = work;
  }

  async find(directoryId: string, what: 'email' | 'name', value: string): Promise<SourcePerson | undefined> {
    const column = what === 'email' ? 'email' : 'user_name';
    const query = this.#in(directoryId).whereRaw(`lower(${column}) = lower(?)`, [value]).orderBy('user_name').limit(1);
    const [row] = await this.#work.read<Row[]>(query.select());
    return row && toPerson(row);
  }

  async put(directoryId: string, person: SourcePerson, at: Date): Promise<void> {
    const row = {
      email: person.email,
      first_name: person.firstName,
      last_name: person.lastName,
      is_active: person.isActive,
      told_at: at,
    };
    const same = this.#in(directoryId).whereRaw('lower(user_name) = lower(?)', [person.userName]);
    if ((await this.#work.write<number>(same.update(row))) > 0) return;
    const insert = { directory_id: directoryId, user_name: person.userName, ...row };
    await this.#work.write(this.#work.knex('source_people').insert(insert));
  }

  async count(directoryId: string): Promise<number> {
    const [row] = await this.#work.read<{ count: string }[]>(this.#in(directoryId).count());
    return Number(row?.count ?? 0);
  }

  async synchronize(user: User, changes: SourceChanges, at: Date): Promise<User> {
    const { status, isDisabledBySource, email, firstName, lastName } = changes;
    const isSame =
      [email ?? user.email, firstName ?? user.firstName, lastName ?? user.lastName, status ?? user.status].join(
        '\n',
      ) === [user.email, user.firstName, user.lastName, user.status].join('\n');
    const row = {
      ...(status && { status }),
      ...(isDisabledBySource !== undefined && { disabled_by_source: isDisabledBySource }),
      ...(email !== undefined && { email }),
      ...(firstName !== undefined && { first_name: firstName }),
      ...(lastName !== undefined && { last_name: lastName }),
      ...(!isSame && { updated_at: at }),
      last_synced_at: at,
    };
    const users = this.#work.knex('users').where({ directory_id: user.directoryId, user_id: user.id });
    const [written] = await refused(this.#work.write<UserRow[]>(users.update(row).returning('*')), row);
    if (!written) throw new Error('a user that was held is not there');
    return toUser(written);
  }

  #in(directoryId: string): Knex.QueryBuilder<Row> {
    return this.#work.knex('source_people').where({ directory_id: directoryId });
  }
}

function toPerson(row: Row): SourcePerson {
  return {
    userName: row.user_name,
    email: row.email,
    firstName: row.first_name,
    lastName: row.last_name,
    isActive: row.is_active,
  };
}
