// One change at a time where an account's limits count: two callers could each see room for the last one.
import type { Statements } from '../statements.ts';

/** Locks the account until the call's transaction ends. */
export async function holdAccount(work: Statements, accountId: string): Promise<void> {
  await work.write(work.knex('accounts').where({ account_id: accountId }).forUpdate().select('account_id'));
}
