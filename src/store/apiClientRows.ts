// OAuth clients of the administration API in SQL.
import type { Knex } from 'knex';
import type { ApiClient, ApiClientRecord, ApiClientRecords, ApiClientRows } from '../directory/apiClient.ts';
import type { Place } from './directoryRows.ts';
import { unavailable } from './failure.ts';
import type { Work } from './work.ts';

interface Row {
  client_id: string;
  account_id: string;
  directory_id: string;
  client_name: string;
  description: string;
  key_type: ApiClient['keyType'];
  key_id: string;
  public_key: string;
  permissions: string[];
  token_seconds: number;
  policy_document: string | null;
  created_at: Date;
}

export function openApiClientRecords(knex: Knex): ApiClientRecords {
  return {
    async findApiClient(clientId) {
      const query = knex<Row>('api_clients').where({ client_id: clientId }).select();
      const [row] = await query.catch((cause: unknown) => {
        throw unavailable(cause);
      });
      if (!row) return undefined;
      const { account_id: accountId, key_id: keyId, public_key: publicKey, policy_document: policyDocument } = row;
      return { ...toClient(row), accountId, keyId, publicKey, policyDocument: policyDocument ?? undefined };
    },
  };
}

export class SqlApiClientRows implements ApiClientRows {
  readonly #work: Work;
  readonly #place: Place;

  constructor(work: Work, place: Place) {
    this.#work = work;
    this.#place = place;
  }

  async list(directoryId: string): Promise<readonly ApiClient[]> {
    const clients = this.#in(directoryId).orderBy(['created_at', 'client_id']).select();
    return (await this.#work.read<Row[]>(clients)).map(toClient);
  }

  async find(directoryId: string, clientId: string): Promise<ApiClient | undefined> {
    const [row] = await this.#work.read<Row[]>(this.#in(directoryId).where({ client_id: clientId }).select());
    return row && toClient(row);
  }

  async insert(record: ApiClientRecord): Promise<void> {
    const row: Row = {
      client_id: record.clientId,
      account_id: record.accountId,
      directory_id: record.directoryId,
      client_name: record.name,
      description: record.description,
      key_type: record.keyType,
      key_id: record.keyId,
      public_key: record.publicKey,
      permissions: [...record.permissions],
      token_seconds: record.tokenSeconds,
      policy_document: record.policyDocument ?? null,
      created_at: record.createdAt,
    };
    await this.#work.write(this.#work.knex('api_clients').insert(row));
  }

  async delete(directoryId: string, clientId: string): Promise<boolean> {
    const deleted = await this.#work.write<number>(this.#in(directoryId).where({ client_id: clientId }).delete());
    return deleted > 0;
  }

  #in(directoryId: string): Knex.QueryBuilder<Row> {
    const { accountId } = this.#place;
    return this.#work.knex('api_clients').where({ directory_id: directoryId, account_id: accountId });
  }
}

function toClient(row: Row): ApiClient {
  return {
    clientId: row.client_id,
    directoryId: row.directory_id,
    name: row.client_name,
    description: row.description,
    keyType: row.key_type,
    permissions: row.permissions,
    tokenSeconds: row.token_seconds,
    createdAt: row.created_at,
  };
}
