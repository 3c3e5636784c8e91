// Administrators' keys in SQL.
import type { Knex } from 'knex';
import type {
  AdministratorKey,
  AdministratorKeyRows,
  AdministratorRecord,
  AdministratorRecords,
} from '../directory/administrator.ts';
import type { Place } from './directoryRows.ts';
import { unavailable } from './failure.ts';
import type { Work } from './work.ts';

interface Row {
  access_id: string;
  account_id: string;
  directory_id: string;
  role: AdministratorKey['role'];
  description: string;
  public_key: string;
  policy_document: string | null;
  created_at: Date;
}

export function openAdministratorRecords(knex: Knex): AdministratorRecords {
  return {
    async findAdministrator(accessId) {
      const query = knex<Row>('administrator_keys').where({ access_id: accessId }).select();
      const [row] = await query.catch((cause: unknown) => {
        throw unavailable(cause);
      });
      if (!row) return undefined;
      const { account_id: accountId, public_key: publicKey, policy_document: policyDocument } = row;
      return { ...toKey(row), accountId, publicKey, policyDocument: policyDocument ?? undefined };
    },
  };
}

export class SqlAdministratorKeyRows implements AdministratorKeyRows {
  readonly #work: Work;
  readonly #place: Place;

  constructor(work: Work, place: Place) {
    this.#work = work;
    this.#place = place;
  }

  async list(directoryId: string): Promise<readonly AdministratorKey[]> {
    const keys = this.#in(directoryId).orderBy(['created_at', 'access_id']).select();
    return (await this.#work.read<Row[]>(keys)).map(toKey);
  }

  async insert(record: AdministratorRecord): Promise<void> {
    const row = {
      access_id: record.accessId,
      account_id: record.accountId,
      directory_id: record.directoryId,
      role: record.role,
      description: record.description,
      public_key: record.publicKey,
      policy_document: record.policyDocument ?? null,
      created_at: record.createdAt,
    };
    await this.#work.write(this.#work.knex('administrator_keys').insert(row));
  }

  async delete(directoryId: string, accessId: string): Promise<boolean> {
    const deleted = await this.#work.write<number>(this.#in(directoryId).where({ access_id: accessId }).delete());
    return deleted > 0;
  }

  #in(directoryId: string): Knex.QueryBuilder<Row> {
    const { accountId } = this.#place;
    return this.#work.knex('administrator_keys').where({ directory_id: directoryId, account_id: accountId });
  }
}

function toKey(row: Row): AdministratorKey {
  return {
    accessId: row.access_id,
    directoryId: row.directory_id,
    role: row.role,
    description: row.description,
    createdAt: row.created_at,
  };
}
