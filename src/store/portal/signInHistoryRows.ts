// From where people came in last, in SQL. Whose user it is was asked before.
import type { SignInHistoryRows } from '../../portal/signIns.ts';
import type { Work } from '../work.ts';

export class SqlSignInHistoryRows implements SignInHistoryRows {
  readonly #work: Work;

  constructor(work: Work) {
    this.#work = work;
  }

  get sourceIp(): string {
    return this.#work.environment.sourceIp;
  }

  async findLastAddress(directoryId: string, userId: string): Promise<string | undefined> {
    const one = this.#work.knex('last_sign_ins').where({ directory_id: directoryId, user_id: userId });
    const [row] = await this.#work.read<{ source_ip: string }[]>(one.select('source_ip'));
    return row?.source_ip;
  }

  async noteSignIn(directoryId: string, userId: string): Promise<void> {
    const { sourceIp, receivedAt } = this.#work.environment;
    const row = { directory_id: directoryId, user_id: userId, signed_in_at: receivedAt, source_ip: sourceIp };
    const put = this.#work.knex('last_sign_ins').insert(row).onConflict(['directory_id', 'user_id']).merge();
    await this.#work.write(put);
  }

  async noteCode(directoryId: string, userId: string): Promise<void> {
    const wrong = { directory_id: directoryId, user_id: userId, factor: 'Code' };
    await this.#work.write(this.#work.knex('sign_in_attempts').where(wrong).delete());
  }
}
