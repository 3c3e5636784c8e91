// Access keys in SQL, seen from one account; secrets go in sealed and never come out here.
import type { Knex } from 'knex';
import type { AccessKey, AccessKeyRows, KeyHolder, KeyToStore } from '../../accounts/accessKey.ts';
import type { KeyStatus } from '../../accounts/credential.ts';
import type { Work } from '../work.ts';
import { holdAccount } from './holdAccount.ts';

interface Row {
  access_key_id: string;
  status: KeyStatus;
  created_at: Date;
  last_used_at: Date | null;
}

const COLUMNS = ['access_key_id', 'status', 'created_at', 'last_used_at'] as const;

export class SqlAccessKeyRows implements AccessKeyRows {
  readonly #work: Work;
  readonly #accountId: string;

  constructor(work: Work, accountId: string) {
    this.#work = work;
    this.#accountId = accountId;
  }

  holdAccount(): Promise<void> {
    return holdAccount(this.#work, this.#accountId);
  }

  async list(holder: KeyHolder): Promise<readonly AccessKey[]> {
    const query = this.#of(holder).orderBy(['created_at', 'access_key_id']).select(COLUMNS);
    return (await this.#work.read<Row[]>(query)).map(toKey);
  }

  async find(holder: KeyHolder, accessKeyId: string): Promise<AccessKey | undefined> {
    const [row] = await this.#work.read<Row[]>(this.#one(holder, accessKeyId).select(COLUMNS));
    return row && toKey(row);
  }

  async insert(holder: KeyHolder, key: KeyToStore): Promise<void> {
    const row = {
      access_key_id: key.accessKeyId,
      account_id: this.#accountId,
      user_id: idOf(holder),
      status: 'Active',
      sealed_secret: key.sealedSecret,
      created_at: key.createdAt,
    };
    await this.#work.write(this.#work.knex('access_keys').insert(row));
  }

  async setStatus(holder: KeyHolder, accessKeyId: string, status: KeyStatus): Promise<boolean> {
    return (await this.#work.write<number>(this.#one(holder, accessKeyId).update({ status }))) > 0;
  }

  async delete(holder: KeyHolder, accessKeyId: string): Promise<boolean> {
    return (await this.#work.write<number>(this.#one(holder, accessKeyId).delete())) > 0;
  }

  #of(holder: KeyHolder): Knex.QueryBuilder {
    return this.#work.knex('access_keys').where({ account_id: this.#accountId, user_id: idOf(holder) });
  }

  #one(holder: KeyHolder, accessKeyId: string): Knex.QueryBuilder {
    return this.#of(holder).where({ access_key_id: accessKeyId });
  }
}

function idOf(holder: KeyHolder): string | null {
  return holder.type === 'Account' ? null : holder.id;
}

function toKey(row: Row): AccessKey {
  return {
    accessKeyId: row.access_key_id,
    status: row.status,
    createdAt: row.created_at,
    lastUsedAt: row.last_used_at ?? undefined,
  };
}
