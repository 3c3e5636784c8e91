// Settings of an account in SQL.
import type { Knex } from 'knex';
import type { Settings, SettingsRows } from '../../accounts/settings.ts';
import { refused } from '../failure.ts';
import type { Work } from '../work.ts';

interface Row {
  alias: string | null;
  password_policy: Settings['passwordPolicy'] | null;
  security_preference: Settings['securityPreference'] | null;
}

const COLUMNS = ['alias', 'password_policy', 'security_preference'] as const;

export class SqlSettingsRows implements SettingsRows {
  readonly #work: Work;
  readonly #accountId: string;

  constructor(work: Work, accountId: string) {
    this.#work = work;
    this.#accountId = accountId;
  }

  async find(): Promise<Settings> {
    return toSettings(await this.#work.read<Row[]>(this.#own().select(COLUMNS)));
  }

  async hold(): Promise<Settings> {
    return toSettings(await this.#work.write<Row[]>(this.#own().forUpdate().select(COLUMNS)));
  }

  async update(settings: Settings): Promise<void> {
    const row: Row = {
      alias: settings.alias ?? null,
      password_policy: settings.passwordPolicy ?? null,
      security_preference: settings.securityPreference ?? null,
    };
    await refused(this.#work.write(this.#own().update(row)), { ...row });
  }

  #own(): Knex.QueryBuilder {
    return this.#work.knex('accounts').where({ account_id: this.#accountId });
  }
}

function toSettings([row]: readonly Row[]): Settings {
  return {
    alias: row?.alias ?? undefined,
    passwordPolicy: row?.password_policy ?? undefined,
    securityPreference: row?.security_preference ?? undefined,
  };
}
