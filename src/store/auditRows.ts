// Audit events read back, seen from one account.
import type { Knex } from 'knex';
import type { CallFilter, CallPosition, CallRows, RecordedCall, Ruling } from '../audit/call.ts';
import type { Work } from './work.ts';

interface Row {
  request_id: string;
  occurred_at: Date;
  dialect: string;
  action: string;
  principal_type: string;
  principal_arn: string;
  access_key_id: string;
  proof: string;
  parameters: string;
  resources: readonly string[];
  decision: string | null;
  reason: Ruling | null;
  outcome: string;
  source_ip: string;
  user_agent: string;
  duration_us: number;
  sql_us: number;
}

export class SqlCallRows implements CallRows {
  readonly #work: Work;
  readonly #accountId: string;

  constructor(work: Work, accountId: string) {
    this.#work = work;
    this.#accountId = accountId;
  }

  async find(requestId: string): Promise<RecordedCall | undefined> {
    const [row] = await this.#work.read<Row[]>(this.#events().where({ request_id: requestId }).select());
    return row && toCall(row);
  }

  async list(filter: CallFilter, after: CallPosition | undefined, most: number): Promise<readonly RecordedCall[]> {
    const events = this.#events().orderBy([
      { column: 'occurred_at', order: 'desc' },
      { column: 'request_id', order: 'desc' },
    ]);
    narrow(events, filter);
    if (after) void events.whereRaw('(occurred_at, request_id) < (?, ?)', [after.at, after.requestId]);
    return (await this.#work.read<Row[]>(events.limit(most).select())).map(toCall);
  }

  async findGuid(directoryId: string, userId: string): Promise<string | undefined> {
    const users = this.#work.knex('users').join('directories', 'directories.directory_id', 'users.directory_id');
    const ours = users.where({ account_id: this.#accountId, 'users.directory_id': directoryId, user_id: userId });
    const [row] = await this.#work.read<{ guid: string }[]>(ours.select('guid'));
    return row?.guid;
  }

  #events(): Knex.QueryBuilder {
    return this.#work.knex('audit_events').where({ account_id: this.#accountId });
  }
}

function narrow(events: Knex.QueryBuilder, filter: CallFilter): void {
  const { principalArn, action, outcome, hasFailed, resources, since, until } = filter;
  if (principalArn !== undefined) void events.where('principal_arn', principalArn);
  if (action !== undefined) void events.where('action', action);
  if (outcome !== undefined) void events.where('outcome', outcome);
  if (hasFailed !== undefined) void events.where('outcome', hasFailed ? '<>' : '=', 'OK');
  if (resources) void events.whereRaw('resources ->> 0 = any(?)', [[...resources]]);
  if (since) void events.where('occurred_at', '>=', since);
  if (until) void events.where('occurred_at', '<', until);
}

function toCall(row: Row): RecordedCall {
  return {
    requestId: row.request_id.toUpperCase(),
    at: row.occurred_at,
    dialect: row.dialect,
    action: row.action,
    principalType: row.principal_type,
    principalArn: row.principal_arn,
    accessKeyId: row.access_key_id,
    proof: row.proof,
    parameters: row.parameters,
    resources: row.resources,
    decision: (row.decision as RecordedCall['decision'] | null) ?? undefined,
    ruling: row.reason ?? undefined,
    outcome: row.outcome,
    sourceIp: row.source_ip,
    userAgent: row.user_agent,
    microseconds: row.duration_us,
    sqlMicroseconds: row.sql_us,
  };
}
