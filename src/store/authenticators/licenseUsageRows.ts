// Licence usage in SQL: as it stands, and what was seen of each month.
import type { LicenseUsageRows, MonthUsage, UsageCounts } from '../../authenticators/licenseUsage.ts';
import { runStatement, type Database } from '../database.ts';
import type { Work } from '../work.ts';

interface CountRow {
  mobile_users: number;
  fido_users: number;
  enabled_users: number;
}

interface MonthRow extends CountRow {
  month: string;
  updated_at: Date;
}

const usersWith = (kind: string): string =>
  `(select count(distinct user_id)::integer from devices where devices.directory_id = directory.directory_id and kind = '${kind}')`;
const COUNTS = `${usersWith('Mobile')} as mobile_users, ${usersWith('Fido')} as fido_users,
  (select count(*)::integer from users where users.directory_id = directory.directory_id and status = 'Enabled') as enabled_users`;

const COUNT = `select ${COUNTS} from (select cast(:directoryId as text) as directory_id) directory`;
const MONTHS = `select to_char(month, 'YYYY-MM-DD') as month, mobile_users, fido_users, enabled_users, updated_at
  from license_usage where directory_id = :directoryId and month >= :first and month < :end order by license_usage.month desc`;

const MONTH = `date_trunc('month', cast($1 as timestamptz) at time zone 'UTC')`;
// Whoever counted within the hour is trusted
const TAKE = `insert into license_usage (directory_id, month, mobile_users, fido_users, enabled_users, updated_at)
  select directory.directory_id, ${MONTH}, counts.mobile_users, counts.fido_users, counts.enabled_users, $1
  from directories directory
  left join license_usage seen on seen.directory_id = directory.directory_id and seen.month = ${MONTH}
  cross join lateral (select ${COUNTS}) counts
  where seen.updated_at is null or seen.updated_at <= cast($1 as timestamptz) - interval '1 hour'
  on conflict (directory_id, month) do update set mobile_users = excluded.mobile_users,
    fido_users = excluded.fido_users, enabled_users = excluded.enabled_users, updated_at = excluded.updated_at
    where license_usage.updated_at < excluded.updated_at`;
const FORGET = `delete from license_usage where month < ${MONTH} - interval '12 months'`;

const dayOf = (at: Date): string => at.toISOString().slice(0, 10);

export class SqlLicenseUsageRows implements LicenseUsageRows {
  readonly #work: Work;

  constructor(work: Work) {
    this.#work = work;
  }

  async count(directoryId: string): Promise<UsageCounts> {
    const { rows } = await this.#work.read(this.#work.knex.raw<{ rows: CountRow[] }>(COUNT, { directoryId }));
    const [row] = rows;
    if (!row) throw new Error('a count without a row');
    return toCounts(row);
  }

  async months(directoryId: string, first: Date, end: Date): Promise<readonly MonthUsage[]> {
    const bindings = { directoryId, first: dayOf(first), end: dayOf(end) };
    const { rows } = await this.#work.read(this.#work.knex.raw<{ rows: MonthRow[] }>(MONTHS, bindings));
    return rows.map((row) => ({ ...toCounts(row), month: new Date(row.month), updatedAt: row.updated_at }));
  }
}

/** Writes down what every directory uses in this month, once an hour, and forgets what nobody asks for any more; how many directories it was. */
export async function takeLicenseUsage({ pool }: Database, now: Date): Promise<number> {
  const { rowCount } = await runStatement(pool, { text: TAKE, values: [now] });
  await runStatement(pool, { text: FORGET, values: [now] });
  return rowCount ?? 0;
}

function toCounts(row: CountRow): UsageCounts {
  return { mobileUsers: row.mobile_users, fidoUsers: row.fido_users, enabledUsers: row.enabled_users };
}
