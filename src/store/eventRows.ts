// Audit events about one directory, in SQL.
import type { EventQuery, EventRecord, EventRows } from '../directory/eventLog.ts';
import type { Place } from './directoryRows.ts';
import type { Work } from './work.ts';

interface Row {
  request_id: string;
  occurred_at: Date;
  action: string;
  outcome: string;
  principal_type: string;
  principal_arn: string;
  dialect: string;
  source_ip: string;
  about: string | null;
  guid: string | null;
  user_name: string | null;
  email: string | null;
}

// Delegates act on the directory from accounts of their own
const ACTORS = `with actor as (
    select cast(:accountId as text) as account_id
    union all select account_id from delegates where management_account_id = :accountId
  )`;

// The user is the last part of a resource, by either name
const ABOUT = `nullif(substring(resources ->> 0 from '/user/([^/*]+)$'), '')`;
const EVENTS = `from audit_events
  where account_id = actor.account_id and occurred_at > :after
    and (cast(:until as timestamptz) is null or occurred_at <= :until)
    and split_part(split_part(resources ->> 0, ':directory/', 2), '/', 1) = :directoryId
    and action = any(:actions) and (cast(:isSystem as boolean) is null or (principal_type = 'System') = :isSystem)
    and (cast(:isDone as boolean) is null or (outcome = 'OK') = :isDone)
    and (not :isAboutUser or ${ABOUT} is not null)
    and (cast(:users as text[]) is null or ${ABOUT} = any(:users))`;

// An account has one directory, so account and time are the index: each account's part is taken along it, then they are one
const slice = (order: 'asc' | 'desc'): string => `${ACTORS}, event as (
    select found.* from actor cross join lateral (
      select *, ${ABOUT} as about ${EVENTS} order by occurred_at ${order}, request_id ${order}
      limit cast(:most as bigint) + cast(:skip as bigint)
    ) found order by occurred_at ${order}, request_id ${order} limit :most offset :skip
  )
  select event.*, guid, user_name, email from event
  left join users on users.directory_id = :directoryId and (users.user_id = about or users.guid = about)
  order by occurred_at ${order}, request_id ${order}`;

const COUNT = `${ACTORS}
  select sum(found.count) as count from actor cross join lateral (select count(*) ${EVENTS}) found`;

export class SqlEventRows implements EventRows {
  readonly #work: Work;
  readonly #place: Place;

  constructor(work: Work, place: Place) {
    this.#work = work;
    this.#place = place;
  }

  async slice(directoryId: string, query: EventQuery): Promise<readonly EventRecord[]> {
    const rows = await this.#all<Row>(slice(query.isNewestFirst ? 'desc' : 'asc'), directoryId, query);
    return rows.map(toRecord);
  }

  async count(directoryId: string, query: EventQuery): Promise<number> {
    const [row] = await this.#all<{ count: string }>(COUNT, directoryId, query);
    return Number(row?.count ?? 0);
  }

  async #all<R>(sql: string, directoryId: string, query: EventQuery): Promise<readonly R[]> {
    const { kind, actions, isDone, after, until, user, skip, most } = query;
    const bindings = {
      accountId: this.#place.accountId,
      directoryId,
      after,
      until: until ?? null,
      actions: [...actions],
      // What the gateway did to people is theirs to know, too
      isSystem: kind === 'User' ? null : kind === 'System',
      isAboutUser: kind === 'User',
      isDone: isDone ?? null,
      users: user ? [user.id, user.guid] : null,
      skip,
      most,
    };
    return (await this.#work.read(this.#work.knex.raw<{ rows: R[] }>(sql, bindings))).rows;
  }
}

function toRecord(row: Row): EventRecord {
  const { guid, user_name: name, email } = row;
  return {
    id: row.request_id,
    at: row.occurred_at,
    action: row.action,
    outcome: row.outcome,
    actor: { kind: row.principal_type, arn: row.principal_arn },
    dialect: row.dialect,
    sourceIp: row.source_ip,
    about: row.about ?? undefined,
    person: guid !== null && name !== null && email !== null ? { guid, name, email } : undefined,
  };
}
