// The audit event as columns: one list of names serves the plain insert and the grouped statements.
import type { Decision, Entry, Outcome } from '../journal/journal.ts';
import { compileInstant } from './instant.ts';

/** One call's values in the order of a statement's columns, all as text or number, ready to be bound. */
export type Row = readonly (string | number | null)[];

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
  ['parameters', 'text'],
  ['proof', 'text'],
  ['sql_us', 'integer'],
  ['outcome', 'text'],
] as const;

export type Column = readonly [name: string, type: string];

/** The request id comes first. */
export const EVENT_COLUMNS: readonly Column[] = COLUMNS;
export const NONCE_COLUMNS: readonly Column[] = [
  ['nonce', 'uuid'],
  ['nonce_expires_at', 'timestamptz'],
];

const MOST_TEXT = 512;
const occurred = compileInstant();
const expiry = compileInstant();

/** Values of EVENT_COLUMNS, then of NONCE_COLUMNS. `ticks` is monotonic milliseconds now; the duration runs until the event is written, not until it is answered. */
export function eventRow(entry: Entry, outcome: Outcome, ticks: number, sqlMilliseconds: number): Row {
  const { principal, environment, decision, nonce } = entry;
  return [
    entry.requestId,
    occurred(environment.receivedAt),
    principal.accountId,
    entry.dialect,
    entry.action,
    principal.type,
    principal.arn,
    principal.accessKeyId,
    JSON.stringify(entry.resources),
    decision?.effect ?? null,
    decision === undefined ? null : reasonText(decision),
    environment.sourceIp,
    clip(environment.userAgent),
    Math.round((ticks - entry.startedAt) * 1000),
    entry.parameters,
    entry.proof,
    Math.round(sqlMilliseconds * 1000),
    outcome,
    nonce?.digest ?? null,
    nonce ? expiry(nonce.expiresAt) : null,
  ];
}

const allowing = new WeakMap<object, string>();

/** Why a call was allowed is said in the same few words for all calls of a statement; a denial in full. */
function reasonText({ effect, reason }: Decision): string {
  if (effect !== 'Allow') return JSON.stringify(reason);
  const { policyType, rule, decidedBy } = reason;
  if (!decidedBy) return JSON.stringify({ policyType, rule });
  let text = allowing.get(decidedBy);
  if (text === undefined) {
    text = JSON.stringify({ policyType, rule, decidedBy });
    allowing.set(decidedBy, text);
  }
  return text;
}

// Header text comes from anybody: bounded, and without what PostgreSQL text cannot hold
function clip(text: string): string {
  return text.slice(0, MOST_TEXT).replaceAll('\0', '').toWellFormed();
}
