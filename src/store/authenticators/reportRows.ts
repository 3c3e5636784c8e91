// Lines of reports, and reports that are kept, in SQL.
import type { Cell } from '../../authenticators/csv.ts';
import type { Report, ReportLine, ReportRows, ReportType } from '../../authenticators/reports.ts';
import { runStatement, type Database } from '../database.ts';
import { refused } from '../failure.ts';
import type { Work } from '../work.ts';

const WHOSE = 'guid as "userId", user_name as "userName", email as "emailAddress"';
const counting = (table: string): string =>
  `(select count(*)::integer from ${table} one where one.directory_id = users.directory_id and one.user_id = users.user_id)`;
const END = 'where users.directory_id = :directoryId order by users.position';

const LINES: Readonly<Record<ReportType, string>> = {
  users: `select ${WHOSE}, first_name as "firstName", last_name as "lastName", status as "userStatus",
      marked_deleted_at is not null as "markDeleted", high_risk_since is not null as "highRiskUser",
      created_at as "creationDate",
      coalesce(last_synced_at, case when provision_type = 'Synchronized' then updated_at end) as "lastSyncTime",
      sms_number as "smsNumber", voice_number as "voiceNumber",
      ${counting('devices')} as devices, ${counting('hardware_tokens')} as "hardwareTokens"
    from users left join user_factors using (directory_id, user_id) ${END} limit :most`,
  hardware_tokens: `select serial_number as "tokenSerialNumber", model as "deviceType", token.status as "tokenStatus",
      pin_set as "pinSet", expires_at as "expiryDate", assigned_at as "assignedAt", assigned_by as "assignedBy", ${WHOSE}
    from hardware_tokens token join users using (directory_id, user_id) ${END}, assigned_at, serial_number limit :most`,
  mfa_clients: `select device_id as id, device_name as name, kind, model as "deviceType",
      registered_at as "registeredDate", ${WHOSE}
    from devices join users using (directory_id, user_id) ${END}, registered_at, device_id limit :most`,
};

export class SqlReportRows implements ReportRows {
  readonly #work: Work;

  constructor(work: Work) {
    this.#work = work;
  }

  async lines(directoryId: string, type: ReportType, most: number): Promise<readonly ReportLine[]> {
    type Row = Readonly<Record<string, Cell | null>>;
    const query = this.#work.knex.raw<{ rows: Row[] }>(LINES[type], { directoryId, most });
    const { rows } = await this.#work.read(query);
    return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell ?? undefined])));
  }

  async put(directoryId: string, type: ReportType, { csv, generatedAt, expiresAt }: Report): Promise<void> {
    const key = { directory_id: directoryId, report_type: type };
    const row = { ...key, csv, generated_at: generatedAt, expires_at: expiresAt };
    const insert = this.#work.knex('reports').insert(row).onConflict(['directory_id', 'report_type']).merge();
    await refused(this.#work.write(insert), row);
  }

  async find(directoryId: string, type: ReportType, now: Date): Promise<string | undefined> {
    const report = this.#work.knex('reports').where({ directory_id: directoryId, report_type: type });
    const [row] = await this.#work.read<{ csv: string }[]>(report.where('expires_at', '>', now).select('csv'));
    return row?.csv;
  }
}

/** How many reports were forgotten whose day is over. */
export async function forgetOldReports({ pool }: Database, now: Date): Promise<number> {
  const { rowCount } = await runStatement(pool, { text: 'delete from reports where expires_at <= $1', values: [now] });
  return rowCount ?? 0;
}
