// SCIM credentials in SQL.
import type { Knex } from 'knex';
import type { ScimCredential, ScimCredentialRecords, ScimCredentialRows } from '../../directory/scimCredential.ts';
import type { Place } from '../directoryRows.ts';
import { unavailable } from '../failure.ts';
import type { Work } from '../work.ts';

interface Row {
  credential_id: string;
  directory_id: string;
  status: ScimCredential['status'];
  digest: string;
  created_at: Date;
  expires_at: Date;
}

export function openScimCredentialRecords(knex: Knex): ScimCredentialRecords {
  return {
    async findScimCredential(credentialId) {
      const query = knex('scim_credentials')
        .join('directories', 'directories.directory_id', 'scim_credentials.directory_id')
        .where({ credential_id: credentialId })
        .select('scim_credentials.*', 'account_id');
      const [row] = (await query.catch((cause: unknown) => {
        throw unavailable(cause);
      })) as (Row & { account_id: string })[];
      return row && { ...toCredential(row), accountId: row.account_id, digest: row.digest };
    },
  };
}

export class SqlScimCredentialRows implements ScimCredentialRows {
  readonly #work: Work;
  readonly #place: Place;

  constructor(work: Work, place: Place) {
    this.#work = work;
    this.#place = place;
  }

  async list(directoryId: string): Promise<readonly ScimCredential[]> {
    const credentials = this.#in(directoryId).orderBy(['created_at', 'credential_id']).select();
    return (await this.#work.read<Row[]>(credentials)).map(toCredential);
  }

  async find(directoryId: string, id: string): Promise<ScimCredential | undefined> {
    const [row] = await this.#work.read<Row[]>(this.#in(directoryId).where({ credential_id: id }).select());
    return row && toCredential(row);
  }

  async insert(credential: ScimCredential, digest: string): Promise<void> {
    const row = {
      credential_id: credential.id,
      directory_id: credential.directoryId,
      status: credential.status,
      digest,
      created_at: credential.createdAt,
      expires_at: credential.expiresAt,
    };
    await this.#work.write(this.#work.knex('scim_credentials').insert(row));
  }

  async setStatus(
    directoryId: string,
    id: string,
    status: ScimCredential['status'],
  ): Promise<ScimCredential | undefined> {
    const update = this.#in(directoryId).where({ credential_id: id }).update({ status }).returning('*');
    const [row] = await this.#work.write<Row[]>(update);
    return row && toCredential(row);
  }

  async delete(directoryId: string, id: string): Promise<boolean> {
    return (await this.#work.write<number>(this.#in(directoryId).where({ credential_id: id }).delete())) > 0;
  }

  #in(directoryId: string): Knex.QueryBuilder {
    const { accountId, regionId } = this.#place;
    const { knex } = this.#work;
    const own = knex('directories').where({ account_id: accountId, region: regionId }).select('directory_id');
    return knex('scim_credentials').where({ directory_id: directoryId }).whereIn('directory_id', own);
  }
}

function toCredential(row: Row): ScimCredential {
  return {
    id: row.credential_id,
    directoryId: row.directory_id,
    status: row.status,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
  };
}
