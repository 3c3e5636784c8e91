// What is kept of codes: hashes.
import type { EmergencyCodeRecord, EmergencyCodeRows } from '../../authenticators/emergencyCodes.ts';
import type { CodePurpose, IssuedCodeRows, KeptCode } from '../../authenticators/issuedCodes.ts';
import type { Holder } from '../../authenticators/scope.ts';
import { refused } from '../failure.ts';
import type { Work } from '../work.ts';
import { ofHolder } from './factorLock.ts';

export class SqlEmergencyCodeRows implements EmergencyCodeRows {
  readonly #work: Work;

  constructor(work: Work) {
    this.#work = work;
  }

  async put(holder: Holder, record: EmergencyCodeRecord): Promise<void> {
    const row = {
      ...ofHolder(holder),
      code_id: record.id,
      code_hash: record.codeHash,
      one_time: record.isOneTime,
      created_at: record.at,
      expires_at: record.expiresAt,
      last_used_at: null,
    };
    const insert = this.#work.knex('emergency_codes').insert(row).onConflict(['directory_id', 'user_id']).merge();
    await refused(this.#work.write(insert), row);
  }

  async delete(holder: Holder): Promise<void> {
    await this.#work.write(this.#work.knex('emergency_codes').where(ofHolder(holder)).delete());
  }
}

export class SqlIssuedCodeRows implements IssuedCodeRows {
  readonly #work: Work;

  constructor(work: Work) {
    this.#work = work;
  }

  async put(holder: Holder, purpose: CodePurpose, codeHash: string, expiresAt: Date): Promise<void> {
    const row = { ...ofHolder(holder), purpose, code_hash: codeHash, expires_at: expiresAt };
    const key = ['directory_id', 'user_id', 'purpose'];
    const insert = this.#work.knex('issued_codes').insert(row).onConflict(key).merge();
    await refused(this.#work.write(insert), row);
  }

  async find(holder: Holder, purposes: readonly CodePurpose[], now: Date): Promise<readonly KeptCode[]> {
    const codes = this.#work.knex('issued_codes').where(ofHolder(holder)).whereIn('purpose', purposes);
    const good = codes.where('expires_at', '>', now).orderBy('purpose');
    const rows = await this.#work.read<{ purpose: CodePurpose; code_hash: string }[]>(good.select());
    return rows.map(({ purpose, code_hash: codeHash }) => ({ purpose, codeHash }));
  }

  async spend(holder: Holder, { purpose, codeHash }: KeptCode): Promise<boolean> {
    const code = this.#work.knex('issued_codes').where({ ...ofHolder(holder), purpose, code_hash: codeHash });
    return (await this.#work.write<unknown[]>(code.delete().returning('purpose'))).length > 0;
  }
}
