// Decisions about devices in SQL: the first one stands.
import type { Decision, DecisionRows, DecisionToStore } from '../../portal/devices.ts';
import { runStatement, type Database } from '../database.ts';
import { refused } from '../failure.ts';
import type { Work } from '../work.ts';

export class SqlDecisionRows implements DecisionRows {
  readonly #work: Work;

  constructor(work: Work) {
    this.#work = work;
  }

  async decide({ directoryId, codeDigest, userId, decision, expiresAt }: DecisionToStore): Promise<Decision> {
    const key = { directory_id: directoryId, code_digest: codeDigest };
    const row = { ...key, user_id: userId, decision, expires_at: expiresAt };
    await refused(this.#work.write(this.#work.knex('device_decisions').insert(row).onConflict().ignore()), row);
    const standing = this.#work.knex('device_decisions').where(key);
    const [kept] = await this.#work.read<Decision[]>(standing.select({ userId: 'user_id', decision: 'decision' }));
    if (!kept) throw new Error('a decision that was just written is not there');
    return kept;
  }
}

/** How many decisions were forgotten whose devices ask no more. */
export async function forgetOldDecisions({ pool }: Database, now: Date): Promise<number> {
  const statement = { text: 'delete from device_decisions where expires_at <= $1', values: [now] };
  const { rowCount } = await runStatement(pool, statement);
  return rowCount ?? 0;
}
