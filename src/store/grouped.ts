// The two grouped statements: nonce and audit event for calls without a transaction, and the same with a user's status.
import type pg from 'pg';
import type { Outcome } from '../journal/journal.ts';
import { runStatement } from './database.ts';
import { EVENT_COLUMNS, NONCE_COLUMNS, type Column, type Row } from './event.ts';
import { Lane, type Share } from './lane.ts';

export interface LedgerShare extends Share {
  /** An event row. */
  readonly row: Row;
}

export interface StatusShare extends Share {
  /** An event row, then the values of STATUS_COLUMNS. */
  readonly row: Row;
  /** Which user is changed. */
  readonly target: string;
}

const LEDGER_COLUMNS = [...EVENT_COLUMNS, ...NONCE_COLUMNS];
const STATUS_COLUMNS: readonly Column[] = [
  ['share_account', 'text'],
  ['share_region', 'text'],
  ['directory_id', 'text'],
  ['user_id', 'text'],
  ['status', 'text'],
  ['changed_at', 'timestamptz'],
];
const SET_STATUS_COLUMNS = [...LEDGER_COLUMNS, ...STATUS_COLUMNS];

const events = EVENT_COLUMNS.map(([name]) => name).join(', ');
const eventsOf = (outcome: string, sqlTime = 'call.sql_us'): string => {
  const told = new Map([
    ['outcome', outcome],
    ['sql_us', sqlTime],
  ]);
  return EVENT_COLUMNS.map(([name]) => told.get(name) ?? `call.${name}`).join(', ');
};

/** Every column travels as one array, so the statement's text is the same for every size of group. */
function callTable(columns: readonly Column[]): string {
  const arrays = columns.map(([, type], at) => `$${at + 1}::${type}[]`).join(', ');
  return `call as (select * from unnest(${arrays}) as call(${columns.map(([name]) => name).join(', ')}))`;
}

const SPEND = `fresh as (
  insert into nonces (digest, expires_at) select nonce, nonce_expires_at from call where nonce is not null
  on conflict do nothing returning digest
)`;
const IS_FRESH = `(call.nonce is null or fresh.digest is not null)`;

interface Statement {
  readonly name: string;
  readonly text: string;
}

const LEDGER: Statement = {
  name: 'ledger',
  text: `with ${callTable(LEDGER_COLUMNS)}, ${SPEND}
    insert into audit_events (${events})
    select ${eventsOf(`case when ${IS_FRESH} then call.outcome else 'NonceUsed' end`)}
    from call left join fresh on fresh.digest = call.nonce
    returning request_id, outcome`,
};

// Users are locked before they are looked at: what an outcome says of one must still be so when it is changed
const SET_STATUS: Statement = {
  name: 'set-status',
  text: `with ${callTable(SET_STATUS_COLUMNS)}, ${SPEND}, held as (
      select users.directory_id, users.user_id, marked_deleted_at, disabled_by_source
      from users join call on users.directory_id = call.directory_id and users.user_id = call.user_id
      order by users.user_id for no key update of users
    ), target as (
      select call.*, directories.directory_id as found_directory, held.user_id as found_user, ${IS_FRESH} as is_fresh,
        case when call.status = 'Enabled' and held.marked_deleted_at is not null then 'UserPendingDeletion'
          when call.status = 'Enabled' and held.disabled_by_source then 'UserDisabledBySource' end as obstacle
      from call left join fresh on fresh.digest = call.nonce
      left join directories on directories.directory_id = call.directory_id
        and directories.account_id = call.share_account and directories.region = call.share_region
      left join held on held.directory_id = directories.directory_id and held.user_id = call.user_id
    ), changed as (
      update users set status = target.status, updated_at = target.changed_at from target
      where target.is_fresh and users.directory_id = target.found_directory and users.user_id = target.found_user
        and target.obstacle is null and users.status <> target.status
    )
    insert into audit_events (${events})
    select ${eventsOf(
      `case when not call.is_fresh then 'NonceUsed' when call.found_directory is null then 'DirectoryNotFound'
      when call.found_user is null then 'UserNotFound' else coalesce(call.obstacle, 'OK') end`,
      // The effect is in this statement, so only the database can say how long it takes; the embedded one counts milliseconds
      `call.sql_us + greatest(1, extract(epoch from clock_timestamp() - statement_timestamp()) * 1000000)::integer`,
    )}
    from target as call
    returning request_id, outcome`,
};

const NEEDS_ESCAPE = /["\\]/;
const ESCAPED = /["\\]/g;

/** One column as PostgreSQL's array text, every text quoted: the driver's own writer costs more than the statement's network. */
function arrayLiteral(shares: readonly { readonly row: Row }[], column: number): string {
  let last: string | number | null | undefined;
  let written = '';
  const elements = shares.map(({ row }) => {
    const value = row[column];
    // Most columns say the same of every call in a group
    if (value !== last) written = arrayElement(value);
    last = value;
    return written;
  });
  return `{${elements.join(',')}}`;
}

function arrayElement(value: string | number | null | undefined): string {
  if (typeof value === 'string') return `"${NEEDS_ESCAPE.test(value) ? value.replace(ESCAPED, '\\$&') : value}"`;
  return typeof value === 'number' ? String(value) : 'NULL';
}

export type LedgerLane = Lane<LedgerShare, Outcome>;
export type StatusLane = Lane<StatusShare, Outcome>;

export function openLedgerLane(pool: pg.Pool): LedgerLane {
  return new Lane(async (shares) => inOrderOf(shares, await runGroup(pool, LEDGER, LEDGER_COLUMNS, shares)));
}

export function openStatusLane(pool: pg.Pool): StatusLane {
  return new Lane(async (shares) => {
    // One order of rows for all processes, so that two groups never wait for each other
    const ordered = [...shares].sort((a, b) => (a.target < b.target ? -1 : Number(a.target > b.target)));
    return inOrderOf(shares, await runGroup(pool, SET_STATUS, SET_STATUS_COLUMNS, ordered));
  });
}

type Outcomes = ReadonlyMap<string, Outcome>;

/** Outcomes by RequestId, in lower case. */
async function runGroup(
  pool: pg.Pool,
  statement: Statement,
  columns: readonly Column[],
  shares: readonly LedgerShare[],
): Promise<Outcomes> {
  const values = columns.map((_, column) => arrayLiteral(shares, column));
  const { rows } = await runStatement<{ request_id: string; outcome: Outcome }>(pool, { ...statement, values });
  return new Map(rows.map((row) => [row.request_id, row.outcome]));
}

function inOrderOf(shares: readonly LedgerShare[], outcomes: Outcomes): readonly Outcome[] {
  return shares.map(({ row }) => outcomes.get(String(row[0]).toLowerCase()) as Outcome);
}
