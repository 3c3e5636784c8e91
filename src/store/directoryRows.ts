// Directories in SQL, seen from one account and region.
import type { Knex } from 'knex';
import type { Directory, DirectoryRows } from '../directory/directory.ts';
import { refused } from './failure.ts';
import type { Work } from './work.ts';

interface Row {
  directory_id: string;
  directory_name: string;
  region: string;
  user_count: number;
  created_at: Date;
  updated_at: Date;
}

export interface Place {
  readonly accountId: string;
  readonly regionId: string;
}

export function openDirectoryRows(work: Work, { accountId, regionId }: Place): DirectoryRows {
  const all = (): Knex.QueryBuilder<Row> => work.knex('directories').where({ account_id: accountId, region: regionId });
  const one = (id: string): Knex.QueryBuilder<Row> => all().where({ directory_id: id });
  const first = (rows: readonly Row[]): Directory | undefined => rows[0] && toDirectory(rows[0]);
  const only = (rows: readonly Row[]): Directory => first(rows) ?? vanished();

  return {
    find: async (id) => first(await work.read<Row[]>(one(id).select())),
    list: async () => (await work.read<Row[]>(all().select().orderBy('created_at'))).map(toDirectory),
    lock: async (id) => first(await work.write<Row[]>(one(id).forUpdate().select())),
    insert: async ({ id, name, at }) => {
      const row = {
        directory_id: id,
        account_id: accountId,
        region: regionId,
        directory_name: name,
        created_at: at,
        updated_at: at,
      };
      return only(await refused(work.write<Row[]>(work.knex('directories').insert(row).returning('*')), row));
    },
    rename: async (id, name, at) => {
      const row = { directory_name: name, updated_at: at };
      return only(await refused(work.write<Row[]>(one(id).update(row).returning('*')), row));
    },
    countUsers: async (id, by) => {
      await work.write(one(id).increment('user_count', by));
    },
    delete: async (id) => {
      await work.write(one(id).delete());
    },
  };
}

function toDirectory(row: Row): Directory {
  return {
    id: row.directory_id,
    name: row.directory_name,
    region: row.region,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    userCount: row.user_count,
  };
}

function vanished(): never {
  throw new Error('a directory that was just written is not there');
}
