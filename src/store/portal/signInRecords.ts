// Directories, people and their guesses in SQL, before it is known who asks.
import type { Knex } from 'knex';
import type { OfferedDevice } from '../../directory/mfaDevice.ts';
import type { Doorway, Factor, Guessing, Person, SignInRecords } from '../../directory/signInRecords.ts';
import type { KeptSignIn } from '../../directory/signInSettings.ts';
import { unavailable } from '../failure.ts';

interface DoorwayRow {
  directory_id: string;
  account_id: string;
  directory_name: string;
  sso_enabled: boolean;
  password_policy: KeptSignIn['passwordPolicy'] | null;
  login_preference: KeptSignIn['loginPreference'] | null;
  mfa_settings: KeptSignIn['mfa'] | null;
}

interface PersonRow {
  user_id: string;
  user_name: string;
  status: Person['status'];
  is_marked: boolean;
  password_hash: string;
  changed_at: Date;
}

// A name cannot be another directory's identifier; its own leads to itself
const DOORWAY = `select d.directory_id, d.account_id, d.directory_name, coalesce(p.sso_enabled, false) as sso_enabled,
    d.password_policy, d.login_preference, d.mfa_settings
  from directories d left join saml_identity_providers p on p.directory_id = d.directory_id
  where d.region = :region and (d.directory_name = :name or d.directory_id = :name)`;

const PERSON = `select u.directory_id, u.user_id, u.user_name, u.status, u.marked_deleted_at is not null as is_marked,
    p.password_hash, p.changed_at
  from users u join user_passwords p on p.directory_id = u.directory_id and p.user_id = u.user_id`;

/** Counts unless too many were wrong within the time of a lock. Of several at once each waits for the one before it. */
const GUESS = (people: string, returning: string): string => `
  insert into sign_in_attempts as a (directory_id, user_id, factor, failures, failed_at)
  select directory_id, user_id, :factor, 1, :now from ${people}
  on conflict (directory_id, user_id, factor) do update
    set failures = case when a.failed_at <= :since then 1 else a.failures + 1 end, failed_at = excluded.failed_at
    where :most = 0 or a.failures < :most or a.failed_at <= :since
  returning ${returning}`;

const PASSWORD_GUESS = `with person as (${PERSON} where u.directory_id = :directoryId and lower(u.user_name) = lower(:userName)),
  guess as (${GUESS('person', 'user_id')})
  select person.* from person join guess using (user_id)`;

const CODE_GUESS = GUESS(
  '(select directory_id, user_id from users where directory_id = :directoryId and user_id = :userId) u',
  'user_id',
);

/** Directories of one region. */
export function openSignInRecords(knex: Knex, region: string): SignInRecords {
  async function rows<T>(
    sql: string,
    bindings: Readonly<Record<string, string | number | Date>>,
  ): Promise<readonly T[]> {
    // What PostgreSQL text cannot hold is nobody's name
    if (Object.values(bindings).some((value) => typeof value === 'string' && value.includes('\0'))) return [];
    try {
      return (await knex.raw<{ rows: T[] }>(sql, bindings)).rows;
    } catch (cause) {
      throw unavailable(cause);
    }
  }

  return {
    async findDoorway(name) {
      const [row] = await rows<DoorwayRow>(DOORWAY, { region, name });
      return row && toDoorway(row);
    },
    async takePasswordGuess(directoryId, userName, guessing) {
      const bindings = { directoryId, userName, ...guess('Password', guessing) };
      const [row] = await rows<PersonRow>(PASSWORD_GUESS, bindings);
      return row && toPerson(row);
    },
    async takeCodeGuess(directoryId, userId, guessing) {
      const taken = await rows(CODE_GUESS, { directoryId, userId, ...guess('Code', guessing) });
      return taken.length > 0;
    },
    async forgetGuesses(directoryId, userId, factor) {
      const forget =
        'delete from sign_in_attempts where directory_id = :directoryId and user_id = :userId and factor = :factor';
      await rows(forget, { directoryId, userId, factor });
    },
    async findPerson(directoryId, userId) {
      const one = `${PERSON} where u.directory_id = :directoryId and u.user_id = :userId`;
      const [row] = await rows<PersonRow>(one, { directoryId, userId });
      return row && toPerson(row);
    },
    async listCodeDevices(directoryId, userId) {
      const devices = `select device_id as id, sealed_seed as "sealedSeed" from user_mfa_devices
        where directory_id = :directoryId and user_id = :userId and device_type = 'TOTP' order by bound_at, device_id`;
      return rows<OfferedDevice>(devices, { directoryId, userId });
    },
  };
}

function guess(factor: Factor, { most, lockedSeconds, now }: Guessing) {
  return { factor, most, now, since: new Date(now.getTime() - lockedSeconds * 1000) };
}

function toDoorway(row: DoorwayRow): Doorway {
  return {
    directoryId: row.directory_id,
    accountId: row.account_id,
    name: row.directory_name,
    ssoEnabled: row.sso_enabled,
    passwordPolicy: row.password_policy ?? undefined,
    loginPreference: row.login_preference ?? undefined,
    mfa: row.mfa_settings ?? undefined,
  };
}

function toPerson(row: PersonRow): Person {
  return {
    id: row.user_id,
    name: row.user_name,
    status: row.status,
    isMarkedDeleted: row.is_marked,
    passwordHash: row.password_hash,
    passwordChangedAt: row.changed_at,
  };
}
