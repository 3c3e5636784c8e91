// People, directories and decisions about devices in SQL, before it is known who asks.
import type { Knex } from 'knex';
import type { Decision } from '../../portal/devices.ts';
import type { DirectoryPerson, PortalRecords } from '../../portal/person.ts';
import { unavailable } from '../failure.ts';

interface PersonRow {
  account_id: string;
  region: string;
  directory_id: string;
  user_id: string;
  user_name: string;
  is_enabled: boolean;
  password_hash: string | null;
}

const PERSON = `select d.account_id, d.region, u.directory_id, u.user_id, u.user_name,
    u.status = 'Enabled' and u.marked_deleted_at is null as is_enabled, p.password_hash
  from users u
  join directories d on d.directory_id = u.directory_id
  left join user_passwords p on p.directory_id = u.directory_id and p.user_id = u.user_id
  where d.region = :region and u.directory_id = :directoryId and u.user_id = :userId`;

const DECISION = `select d.user_id as "userId", d.decision from directories
  left join device_decisions d on d.directory_id = directories.directory_id and d.code_digest = :codeDigest
  where directories.region = :region and directories.directory_id = :directoryId`;

// A name that looks like an identifier can only be the directory's own (cloudsso 7.2)
const DIRECTORY = `select directory_id as "directoryId", directory_name as name from directories
  where region = :region and (directory_name = :nameOrId or directory_id = :nameOrId)`;

/** Directories of one region. */
export function openPortalRecords(knex: Knex, region: string): PortalRecords {
  async function first<T>(sql: string, bindings: Readonly<Record<string, string>>): Promise<T | undefined> {
    // What PostgreSQL text cannot hold is nobody's name
    if (Object.values(bindings).some((value) => value.includes('\0'))) return undefined;
    try {
      return (await knex.raw<{ rows: T[] }>(sql, { ...bindings, region })).rows[0];
    } catch (cause) {
      throw unavailable(cause);
    }
  }

  return {
    async findPerson(directoryId, userId) {
      const row = await first<PersonRow>(PERSON, { directoryId, userId });
      return row && toPerson(row);
    },
    async findDecision(directoryId, codeDigest) {
      const row = await first<{ [K in keyof Decision]: Decision[K] | null }>(DECISION, { directoryId, codeDigest });
      if (!row) return undefined;
      const { userId, decision } = row;
      return { decided: userId === null || decision === null ? undefined : { userId, decision } };
    },
    findDirectory: (nameOrId) => first(DIRECTORY, { nameOrId }),
  };
}

function toPerson(row: PersonRow): DirectoryPerson {
  return {
    accountId: row.account_id,
    regionId: row.region,
    directoryId: row.directory_id,
    userId: row.user_id,
    name: row.user_name,
    isEnabled: row.is_enabled,
    passwordHash: row.password_hash ?? undefined,
  };
}
