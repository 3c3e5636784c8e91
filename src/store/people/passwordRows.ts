// Passwords of users in SQL. Whose user it is was asked before.
import type { UserPassword, UserPasswordRows } from '../../directory/userPassword.ts';
import type { Work } from '../work.ts';

interface Row {
  readonly password_hash: string;
  readonly past_hashes: readonly string[];
  readonly reset_required: boolean;
  readonly changed_at: Date;
}

export class SqlUserPasswordRows implements UserPasswordRows {
  readonly #work: Work;

  constructor(work: Work) {
    this.#work = work;
  }

  async find(directoryId: string, userId: string): Promise<UserPassword | undefined> {
    const one = this.#work.knex('user_passwords').where({ directory_id: directoryId, user_id: userId });
    const [row] = await this.#work.read<Row[]>(one.select());
    return (
      row && {
        hash: row.password_hash,
        pastHashes: row.past_hashes,
        isResetRequired: row.reset_required,
        changedAt: row.changed_at,
      }
    );
  }

  async put(directoryId: string, userId: string, password: UserPassword): Promise<void> {
    const row = {
      directory_id: directoryId,
      user_id: userId,
      password_hash: password.hash,
      past_hashes: [...password.pastHashes],
      reset_required: password.isResetRequired,
      changed_at: password.changedAt,
    };
    const put = this.#work.knex('user_passwords').insert(row).onConflict(['directory_id', 'user_id']).merge();
    await this.#work.write(put);
  }
}
