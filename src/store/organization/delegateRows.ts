// Delegates in SQL, seen from their management account.
import type { Knex } from 'knex';
import type { DelegateRows } from '../../organization/delegates.ts';
import type { Work } from '../work.ts';

export class SqlDelegateRows implements DelegateRows {
  readonly #work: Work;
  readonly #managementId: string;

  constructor(work: Work, managementId: string) {
    this.#work = work;
    this.#managementId = managementId;
  }

  async isEnabled(accountId: string): Promise<boolean> {
    const enabled = this.#one(accountId).where({ is_enabled: true }).select('account_id');
    return (await this.#work.read<unknown[]>(enabled)).length > 0;
  }

  async setEnabled(accountId: string, isEnabled: boolean, at: Date): Promise<void> {
    const row = {
      management_account_id: this.#managementId,
      account_id: accountId,
      is_enabled: isEnabled,
      changed_at: at,
    };
    const insert = this.#work.knex('delegates').insert(row);
    await this.#work.write(insert.onConflict(['management_account_id', 'account_id']).merge());
  }

  #one(accountId: string): Knex.QueryBuilder {
    return this.#work.knex('delegates').where({ management_account_id: this.#managementId, account_id: accountId });
  }
}

/** The account that `accountId` acts for now. */
export async function findRepresented(work: Work, accountId: string): Promise<string | undefined> {
  const enabled = work.knex('delegates').where({ account_id: accountId, is_enabled: true });
  const [row] = await work.read<{ management_account_id: string }[]>(enabled.select('management_account_id'));
  return row?.management_account_id;
}
