// What a directory asks of those who sign in, in SQL, seen from one account and region.
import type { Knex } from 'knex';
import type { OwnMfa } from '../../directory/mfaSettings.ts';
import type { KeptSignIn, SignInRows } from '../../directory/signInSettings.ts';
import type { Place } from '../directoryRows.ts';
import type { Work } from '../work.ts';

const COLUMNS = {
  passwordPolicy: 'password_policy',
  loginPreference: 'login_preference',
  mfa: 'mfa_settings',
} as const;

type Row = Readonly<Record<(typeof COLUMNS)[keyof typeof COLUMNS], object | null>>;

export class SqlSignInRows implements SignInRows {
  readonly #work: Work;
  readonly #place: Place;

  constructor(work: Work, place: Place) {
    this.#work = work;
    this.#place = place;
  }

  async find(directoryId: string): Promise<KeptSignIn | undefined> {
    const [row] = await this.#work.read<Row[]>(this.#one(directoryId).select(Object.values(COLUMNS)));
    return row && toKept(row);
  }

  async hold(directoryId: string): Promise<KeptSignIn | undefined> {
    const [row] = await this.#work.write<Row[]>(this.#one(directoryId).forUpdate().select(Object.values(COLUMNS)));
    return row && toKept(row);
  }

  async update(directoryId: string, changes: Partial<KeptSignIn>): Promise<void> {
    const columns = Object.entries(changes).map(([name, kept]) => [
      COLUMNS[name as keyof KeptSignIn],
      JSON.stringify(kept),
    ]);
    await this.#work.write(this.#one(directoryId).update(Object.fromEntries(columns) as object));
  }

  async findOwnMfa(directoryId: string, userId: string): Promise<OwnMfa> {
    const [row] = await this.#work.read<{ own_mfa: OwnMfa }[]>(this.#user(directoryId, userId).select('own_mfa'));
    if (!row) throw new Error('a user that was just there is not');
    return row.own_mfa;
  }

  async updateOwnMfa(directoryId: string, userId: string, own: OwnMfa): Promise<void> {
    await this.#work.write(this.#user(directoryId, userId).update({ own_mfa: own }));
  }

  #one(directoryId: string): Knex.QueryBuilder {
    const { accountId, regionId } = this.#place;
    return this.#work.knex('directories').where({ directory_id: directoryId, account_id: accountId, region: regionId });
  }

  #user(directoryId: string, userId: string): Knex.QueryBuilder {
    return this.#work.knex('users').where({ directory_id: directoryId, user_id: userId });
  }
}

function toKept(row: Row): KeptSignIn {
  return {
    passwordPolicy: row.password_policy ?? undefined,
    loginPreference: row.login_preference ?? undefined,
    mfa: row.mfa_settings ?? undefined,
  };
}
