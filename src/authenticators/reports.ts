// Reports on a directory as files (rsa 10): made when asked for, kept for a day.
import { fault } from '../faults/fault.ts';
import { toCsv, type Cell } from './csv.ts';
import type { AuthenticatorScope } from './scope.ts';

export type ReportType = 'users' | 'hardware_tokens' | 'mfa_clients';

/** One line of a report, by the names of its columns. */
export type ReportLine = Readonly<Record<string, Cell>>;

export interface ReportRows {
  /** At most so many, in the order of users; columns are those of COLUMNS. */
  lines(directoryId: string, type: ReportType, most: number): Promise<readonly ReportLine[]>;
  /** Takes the place of an earlier one. Throws DirectoryNotFound. */
  put(directoryId: string, type: ReportType, report: Report): Promise<void>;
  /** The text, if there is one that is good then. */
  find(directoryId: string, type: ReportType, now: Date): Promise<string | undefined>;
}

export interface Report {
  readonly csv: string;
  readonly generatedAt: Date;
  readonly expiresAt: Date;
}

const WHOSE = ['userId', 'userName', 'emailAddress'] as const;

// Our decision: no report was recorded, so columns are named as members of answers are; clients of MFA are people's devices
export const COLUMNS: Readonly<Record<ReportType, readonly string[]>> = {
  users: [
    ...WHOSE,
    ...['firstName', 'lastName', 'userStatus', 'markDeleted', 'highRiskUser', 'creationDate', 'lastSyncTime'],
    ...['smsNumber', 'voiceNumber', 'devices', 'hardwareTokens'],
  ],
  hardware_tokens: [
    ...['tokenSerialNumber', 'deviceType', 'tokenStatus', 'pinSet', 'expiryDate', 'assignedAt', 'assignedBy'],
    ...WHOSE,
  ],
  mfa_clients: ['id', 'name', 'kind', 'deviceType', 'registeredDate', ...WHOSE],
};

/** Some 20 MB of text: what one process can hold and one row take. */
export const MOST_LINES = 100_000;
const KEPT_MILLISECONDS = 86_400_000;

export class Reports {
  readonly #rows: ReportRows;
  readonly #scope: AuthenticatorScope;
  readonly #most: number;

  constructor(rows: ReportRows, scope: AuthenticatorScope, most = MOST_LINES) {
    this.#rows = rows;
    this.#scope = scope;
    this.#most = most;
  }

  /** There to be downloaded when this returns. Throws ReportTooLarge, DirectoryNotFound. */
  async generate(directoryId: string, type: ReportType): Promise<void> {
    const lines = await this.#rows.lines(directoryId, type, this.#most + 1);
    if (lines.length > this.#most) throw fault('ReportTooLarge', { Limit: this.#most });
    const columns = COLUMNS[type];
    const csv = toCsv(
      columns,
      lines.map((line) => columns.map((name) => line[name])),
    );
    const generatedAt = this.#scope.now;
    const expiresAt = new Date(generatedAt.getTime() + KEPT_MILLISECONDS);
    await this.#rows.put(directoryId, type, { csv, generatedAt, expiresAt });
  }

  /** The latest one. Throws ReportNotFound when none was generated within a day. */
  async get(directoryId: string, type: ReportType): Promise<string> {
    const csv = await this.#rows.find(directoryId, type, this.#scope.now);
    if (csv === undefined) throw fault('ReportNotFound', { ReportType: type });
    return csv;
  }
}
