// Directories in SQL, seen from one account and region.
import type { Knex } from 'knex';
import type { Directory, DirectoryRows, EntitlementBurden } from '../directory/directory.ts';
import { refused } from './failure.ts';
import type { Work } from './work.ts';

interface Row {
  directory_id: string;
  directory_name: string;
  region: string;
  user_count: number;
  group_count: number;
  created_at: Date;
  updated_at: Date;
}

const BURDEN = `select case
  when exists (select from tasks where directory_id = :id and status = 'InProgress') then 'Task'
  when exists (select from access_assignments where directory_id = :id) then 'AccessAssignment'
  when exists (select from access_configurations where directory_id = :id) then 'AccessConfiguration' end as burden`;

export interface Place {
  readonly accountId: string;
  readonly regionId: string;
}

/** A class, so that a call makes one object of it and not a closure per method. */
export class SqlDirectoryRows implements DirectoryRows {
  readonly #work: Work;
  readonly #place: Place;

  constructor(work: Work, place: Place) {
    this.#work = work;
    this.#place = place;
  }

  async find(id: string): Promise<Directory | undefined> {
    return first(await this.#work.read<Row[]>(this.#one(id).select()));
  }

  async list(): Promise<readonly Directory[]> {
    const rows = await this.#work.read<Row[]>(this.#all().select().orderBy('created_at'));
    return rows.map(toDirectory);
  }

  async lock(id: string): Promise<Directory | undefined> {
    return first(await this.#work.write<Row[]>(this.#one(id).forUpdate().select()));
  }

  async insert({ id, name, at }: { id: string; name: string; at: Date }): Promise<Directory> {
    const row = {
      directory_id: id,
      account_id: this.#place.accountId,
      region: this.#place.regionId,
      directory_name: name,
      created_at: at,
      updated_at: at,
    };
    const insert = this.#work.knex('directories').insert(row).returning('*');
    return only(await refused(this.#work.write<Row[]>(insert), row));
  }

  async rename(id: string, name: string, at: Date): Promise<Directory> {
    const row = { directory_name: name, updated_at: at };
    return only(await refused(this.#work.write<Row[]>(this.#one(id).update(row).returning('*')), row));
  }

  async countUsers(id: string, by: 1 | -1): Promise<void> {
    await this.#work.write(this.#one(id).increment('user_count', by));
  }

  async findObstacle(id: string): ReturnType<DirectoryRows['findObstacle']> {
    const isIn = async (table: string): Promise<boolean> => {
      const rows = this.#work.knex(table).where({ directory_id: id }).limit(1).select('directory_id');
      return (await this.#work.read<object[]>(rows)).length > 0;
    };
    if (await isIn('scim_credentials')) return 'DirectoryHasScimCredential';
    const isDescribed = (await isIn('saml_identity_providers')) || (await isIn('saml_certificates'));
    return isDescribed ? 'DirectoryHasIdentityProvider' : undefined;
  }

  async findBurden(id: string): Promise<EntitlementBurden | undefined> {
    const { rows } = await this.#work.read(
      this.#work.knex.raw<{ rows: { burden: EntitlementBurden | null }[] }>(BURDEN, { id }),
    );
    return rows[0]?.burden ?? undefined;
  }

  async countGroups(id: string, by: 1 | -1): Promise<void> {
    await this.#work.write(this.#one(id).increment('group_count', by));
  }

  async delete(id: string): Promise<void> {
    await this.#work.write(this.#one(id).delete());
  }

  #all(): Knex.QueryBuilder<Row> {
    const { accountId, regionId } = this.#place;
    return this.#work.knex('directories').where({ account_id: accountId, region: regionId });
  }

  #one(id: string): Knex.QueryBuilder<Row> {
    return this.#all().where({ directory_id: id });
  }
}

function first([row]: readonly Row[]): Directory | undefined {
  return row && toDirectory(row);
}

function only(rows: readonly Row[]): Directory {
  const directory = first(rows);
  if (!directory) throw new Error('a directory that was just written is not there');
  return directory;
}

function toDirectory(row: Row): Directory {
  return {
    id: row.directory_id,
    name: row.directory_name,
    region: row.region,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    userCount: row.user_count,
    groupCount: row.group_count,
  };
}
