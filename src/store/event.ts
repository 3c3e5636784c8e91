// The audit event as columns: one list of names serves the plain insert and the grouped statements.
import type { Entry, Outcome } from '../journal/journal.ts';

/** Values in the order of EVENT_COLUMNS, all as text or number, ready to be bound. */
export type EventRow = readonly (string | number | null)[];

const COLUMNS = [
  ['request_id', 'uuid'],
  ['occurred_at', 'timestamptz'],
  ['account_id', 'text'],
  ['dialect', 'text'],
  ['action', 'text'],
  ['principal_type', 'text'],
  ['principal_arn', 'text'],
  ['access_key_id', 'text'],
  ['resources', 'jsonb'],
  ['decision', 'text'],
  ['reason', 'jsonb'],
  ['source_ip', 'text'],
  ['user_agent', 'text'],
  ['duration_us', 'integer'],
  ['outcome', 'text'],
] as const;

export const EVENT_COLUMNS: readonly string[] = COLUMNS.map(([name]) => name);
export const EVENT_TYPES: readonly string[] = COLUMNS.map(([, type]) => type);

const MOST_TEXT = 512;

/** `ticks` is monotonic milliseconds now; the duration runs until the event is written, not until it is answered. */
export function eventRow(entry: Entry, outcome: Outcome, ticks: number): EventRow {
  const { principal, environment, decision } = entry;
  return [
    entry.requestId,
    environment.receivedAt.toISOString(),
    principal.accountId,
    entry.dialect,
    entry.action,
    principal.type,
    principal.arn,
    principal.accessKeyId,
    JSON.stringify(entry.resources),
    decision?.effect ?? null,
    decision === undefined || decision.effect === 'Allow' ? null : JSON.stringify(decision.reason),
    environment.sourceIp,
    clip(environment.userAgent),
    Math.round((ticks - entry.startedAt) * 1000),
    outcome,
  ];
}

// Header text comes from anybody: bounded, and without what PostgreSQL text cannot hold
function clip(text: string): string {
  return text.slice(0, MOST_TEXT).replaceAll('\0', '').toWellFormed();
}
