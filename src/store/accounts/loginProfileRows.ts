// Login profiles in SQL. A user is held by whoever writes here, so rows of one user follow each other.
import type { LoginProfile, LoginProfileRows } from '../../accounts/loginProfile.ts';
import { refused } from '../failure.ts';
import type { Work } from '../work.ts';

interface Row {
  password_hash: string;
  past_hashes: string[];
  password_reset_required: boolean;
  mfa_bind_required: boolean;
  created_at: Date;
  updated_at: Date;
}

export class SqlLoginProfileRows implements LoginProfileRows {
  readonly #work: Work;

  constructor(work: Work) {
    this.#work = work;
  }

  async find(userId: string): Promise<LoginProfile | undefined> {
    const [row] = await this.#work.read<Row[]>(this.#work.knex('login_profiles').where({ user_id: userId }).select());
    return row && toProfile(row);
  }

  async insert(userId: string, profile: LoginProfile): Promise<void> {
    const row = { ...toRow(profile), user_id: userId };
    await refused(this.#work.write(this.#work.knex('login_profiles').insert(row)), row);
  }

  async update(userId: string, profile: LoginProfile): Promise<void> {
    const row = toRow(profile);
    await this.#work.write(this.#work.knex('login_profiles').where({ user_id: userId }).update(row));
  }

  async delete(userId: string): Promise<boolean> {
    const gone = this.#work.knex('login_profiles').where({ user_id: userId }).delete();
    return (await this.#work.write<number>(gone)) > 0;
  }
}

function toRow(profile: LoginProfile): Row {
  return {
    password_hash: profile.passwordHash,
    past_hashes: [...profile.pastHashes],
    password_reset_required: profile.passwordResetRequired,
    mfa_bind_required: profile.mfaBindRequired,
    created_at: profile.createdAt,
    updated_at: profile.updatedAt,
  };
}

function toProfile(row: Row): LoginProfile {
  return {
    passwordHash: row.password_hash,
    pastHashes: row.past_hashes,
    passwordResetRequired: row.password_reset_required,
    mfaBindRequired: row.mfa_bind_required,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
