// The two grouped statements: nonce and audit event for calls without a transaction, and the same with a user's status.
import type pg from 'pg';
import type { Nonce, Outcome } from '../journal/journal.ts';
import { runStatement } from './database.ts';
import { EVENT_COLUMNS, EVENT_TYPES, type EventRow } from './event.ts';
import { Lane, type Share } from './lane.ts';

export interface LedgerShare extends Share {
  readonly nonce: Nonce | undefined;
  readonly event: EventRow;
}

export interface StatusShare extends LedgerShare {
  readonly region: string;
  readonly directoryId: string;
  readonly userId: string;
  readonly status: string;
  readonly at: string;
}

type Column<S> = readonly [name: string, type: string, value: (share: S) => string | number | null];

const NONCE_COLUMNS: readonly Column<LedgerShare>[] = [
  ['nonce', 'uuid', ({ nonce }) => nonce?.digest ?? null],
  ['nonce_expires_at', 'timestamptz', ({ nonce }) => nonce?.expiresAt.toISOString() ?? null],
];
const EVENT: readonly Column<LedgerShare>[] = EVENT_COLUMNS.map((name, at) => [
  name,
  EVENT_TYPES[at] ?? 'text',
  ({ event }) => event[at] ?? null,
]);
const STATUS_COLUMNS: readonly Column<StatusShare>[] = [
  ['share_region', 'text', (share) => share.region],
  ['directory_id', 'text', (share) => share.directoryId],
  ['user_id', 'text', (share) => share.userId],
  ['status', 'text', (share) => share.status],
  ['changed_at', 'timestamptz', (share) => share.at],
];

const events = EVENT_COLUMNS.join(', ');
const eventsOf = (outcome: string): string =>
  EVENT_COLUMNS.map((name) => (name === 'outcome' ? outcome : `call.${name}`)).join(', ');

/** Every column travels as one array, so the statement's text is the same for every size of group. */
function callTable<S>(columns: readonly Column<S>[]): string {
  const arrays = columns.map(([, type], at) => `$${at + 1}::${type}[]`).join(', ');
  return `call as (select * from unnest(${arrays}) as call(${columns.map(([name]) => name).join(', ')}))`;
}

const SPEND = `fresh as (
  insert into nonces (digest, expires_at) select nonce, nonce_expires_at from call where nonce is not null
  on conflict do nothing returning digest
)`;
const IS_FRESH = `(call.nonce is null or fresh.digest is not null)`;

const LEDGER_COLUMNS = [...NONCE_COLUMNS, ...EVENT];
const LEDGER = {
  name: 'ledger',
  text: `with ${callTable(LEDGER_COLUMNS)}, ${SPEND}
    insert into audit_events (${events})
    select ${eventsOf(`case when ${IS_FRESH} then call.outcome else 'NonceUsed' end`)}
    from call left join fresh on fresh.digest = call.nonce
    returning request_id, outcome`,
};

const SET_STATUS_COLUMNS: readonly Column<StatusShare>[] = [...NONCE_COLUMNS, ...EVENT, ...STATUS_COLUMNS];
const SET_STATUS = {
  name: 'set-status',
  text: `with ${callTable(SET_STATUS_COLUMNS)}, ${SPEND}, target as (
      select call.*, directories.directory_id as found_directory, users.user_id as found_user, ${IS_FRESH} as is_fresh
      from call left join fresh on fresh.digest = call.nonce
      left join directories on directories.directory_id = call.directory_id
        and directories.account_id = call.account_id and directories.region = call.share_region
      left join users on users.directory_id = directories.directory_id and users.user_id = call.user_id
    ), changed as (
      update users set status = target.status, updated_at = target.changed_at from target
      where target.is_fresh and users.directory_id = target.found_directory and users.user_id = target.found_user
        and users.status <> target.status
    )
    insert into audit_events (${events})
    select ${eventsOf(`case when not call.is_fresh then 'NonceUsed' when call.found_directory is null then 'DirectoryNotFound'
      when call.found_user is null then 'UserNotFound' else 'OK' end`)}
    from target as call
    returning request_id, outcome`,
};

const NEEDS_ESCAPE = /["\\]/;
const ESCAPED = /["\\]/g;

/** One column as PostgreSQL's array text, every element quoted: the driver's own writer costs more than the statement's network. */
function arrayLiteral<S>(shares: readonly S[], value: (share: S) => string | number | null): string {
  let text = '';
  for (const share of shares) {
    const element = value(share);
    if (text !== '') text += ',';
    if (typeof element === 'string') {
      text += `"${NEEDS_ESCAPE.test(element) ? element.replace(ESCAPED, '\\$&') : element}"`;
    } else text += element === null ? 'NULL' : String(element);
  }
  return `{${text}}`;
}

export type LedgerLane = Lane<LedgerShare, Outcome>;
export type StatusLane = Lane<StatusShare, Outcome>;

export function openLedgerLane(pool: pg.Pool): LedgerLane {
  return new Lane((shares) => runGroup(pool, LEDGER, LEDGER_COLUMNS, shares));
}

export function openStatusLane(pool: pg.Pool): StatusLane {
  return new Lane((shares) => {
    // One order of rows for all processes, so that two groups never wait for each other
    const ordered = [...shares].sort((a, b) => (a.userId < b.userId ? -1 : Number(a.userId > b.userId)));
    return runGroup(pool, SET_STATUS, SET_STATUS_COLUMNS, ordered).then((outcomes) => {
      const byShare = new Map(ordered.map((share, at) => [share, outcomes[at]]));
      return shares.map((share) => byShare.get(share) as Outcome);
    });
  });
}

async function runGroup<S extends LedgerShare>(
  pool: pg.Pool,
  statement: { readonly name: string; readonly text: string },
  columns: readonly Column<S>[],
  shares: readonly S[],
): Promise<readonly Outcome[]> {
  const values = columns.map(([, , value]) => arrayLiteral(shares, value));
  const { rows } = await runStatement<{ request_id: string; outcome: Outcome }>(pool, { ...statement, values });
  const outcomes = new Map(rows.map((row) => [row.request_id, row.outcome]));
  return shares.map(({ event }) => outcomes.get(String(event[0]).toLowerCase()) as Outcome);
}
