// Locks, phones and risk of users in SQL, with the emergency code that is in force.
import type { FactorRows, Factors, Person, Phones, TokencodeMethod } from '../../authenticators/factors.ts';
import type { Holder } from '../../authenticators/scope.ts';
import { refused } from '../failure.ts';
import type { Work } from '../work.ts';

interface FactorRow {
  user_id: string;
  locked: TokencodeMethod[] | null;
  sms_number: string | null;
  voice_number: string | null;
  high_risk_since: Date | null;
  code_id: string | null;
  one_time: boolean | null;
  expires_at: Date | null;
  last_used_at: Date | null;
}

interface PersonRow {
  user_id: string;
  guid: string;
  email: string;
  user_name: string;
}

const FACTORS = `select users.user_id, locked, sms_number, voice_number, high_risk_since, code_id, one_time, expires_at, last_used_at
  from users
  left join user_factors using (directory_id, user_id)
  left join emergency_codes code
    on code.directory_id = users.directory_id and code.user_id = users.user_id and code.expires_at > :now
  where users.directory_id = :directoryId and users.user_id = any(:userIds)`;

const SET_LOCKED = `insert into user_factors (directory_id, user_id, locked) values (:directoryId, :id, :added)
  on conflict (directory_id, user_id) do update set locked = (
    select coalesce(array_agg(distinct method order by method), '{}') from unnest(user_factors.locked || :added) method
    where method <> all(:removed)
  )`;

const SET_RISK = `insert into user_factors (directory_id, user_id, high_risk_since)
  select :directoryId, id, :since from unnest(cast(:userIds as text[])) id order by id
  on conflict (directory_id, user_id) do update set high_risk_since =
    case when excluded.high_risk_since is null then null
      else coalesce(user_factors.high_risk_since, excluded.high_risk_since) end`;

export class SqlFactorRows implements FactorRows {
  readonly #work: Work;

  constructor(work: Work) {
    this.#work = work;
  }

  async of(directoryId: string, userIds: readonly string[], now: Date): Promise<ReadonlyMap<string, Factors>> {
    const query = this.#work.knex.raw<{ rows: FactorRow[] }>(FACTORS, { directoryId, userIds: [...userIds], now });
    const { rows } = await this.#work.read(query);
    return new Map(rows.map((row) => [row.user_id, toFactors(row)]));
  }

  async setPhones({ directoryId, id }: Holder, { smsNumber, voiceNumber }: Phones): Promise<void> {
    const numbers = {
      ...(smsNumber !== undefined && { sms_number: smsNumber === '' ? null : smsNumber }),
      ...(voiceNumber !== undefined && { voice_number: voiceNumber === '' ? null : voiceNumber }),
    };
    const row = { directory_id: directoryId, user_id: id, ...numbers };
    const insert = this.#work.knex('user_factors').insert(row).onConflict(['directory_id', 'user_id']).merge(numbers);
    await refused(this.#work.write(insert), row);
  }

  async setLocked({ directoryId, id }: Holder, methods: readonly TokencodeMethod[], isLocked: boolean): Promise<void> {
    const [added, removed] = isLocked ? [[...methods], []] : [[], [...methods]];
    const write = this.#work.write(this.#work.knex.raw(SET_LOCKED, { directoryId, id, added, removed }));
    await refused(write, { user_id: id });
  }

  async people(directoryId: string, keys: readonly string[]): Promise<readonly Person[]> {
    const wanted = keys.map((key) => key.toLowerCase());
    const query = this.#work
      .knex('users')
      .where({ directory_id: directoryId })
      .whereRaw(`((lower(email) = any(?) and email <> '') or guid = any(?))`, [wanted, wanted]);
    return (await this.#work.read<PersonRow[]>(query.select())).map(toPerson);
  }

  async setHighRisk(directoryId: string, userIds: readonly string[], isHighRisk: boolean, at: Date): Promise<void> {
    const bindings = { directoryId, userIds: [...userIds], since: isHighRisk ? at : null };
    await refused(this.#work.write(this.#work.knex.raw(SET_RISK, bindings)), {});
  }

  async highRisk(directoryId: string): Promise<readonly Person[]> {
    const query = this.#work
      .knex('user_factors')
      .join('users', (on) => {
        on.on('users.directory_id', 'user_factors.directory_id').andOn('users.user_id', 'user_factors.user_id');
      })
      .where('user_factors.directory_id', directoryId)
      .whereNotNull('high_risk_since')
      .orderByRaw('lower(email), users.user_id');
    return (await this.#work.read<PersonRow[]>(query.select('users.*'))).map(toPerson);
  }
}

function toFactors(row: FactorRow): Factors {
  const { code_id: id, expires_at: expiresAt } = row;
  return {
    locked: row.locked ?? [],
    smsNumber: row.sms_number ?? undefined,
    voiceNumber: row.voice_number ?? undefined,
    isHighRisk: row.high_risk_since !== null,
    emergency:
      id !== null && expiresAt
        ? { id, expiresAt, isOneTime: row.one_time === true, lastUsedAt: row.last_used_at ?? undefined }
        : undefined,
  };
}

function toPerson(row: PersonRow): Person {
  return { id: row.user_id, guid: row.guid, email: row.email, name: row.user_name };
}
