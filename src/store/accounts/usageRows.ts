// Audit events and attachments as evidence of what a principal needs.
import type { AttachedPolicy } from '../../accounts/credential.ts';
import type { CallKind, Holder, UsageRows } from '../../accounts/usage.ts';
import { HELD_BY_ROLE, HELD_BY_USER, toPolicy, type PolicyRow } from '../credentialRows.ts';
import type { Work } from '../work.ts';

const CALLS = `select action, resources, count(*) as calls from audit_events
  where account_id = :accountId and decision = 'Allow' and occurred_at >= :since
    and (principal_arn = :arn or starts_with(principal_arn, :sessions))
  group by action, resources order by action, resources`;

const HOLDERS: Readonly<Record<Holder['kind'], string>> = {
  user: `select ${HELD_BY_USER('u.user_id')} from ram_users u
    where u.account_id = :accountId and lower(u.user_name) = lower(:name)`,
  role: `select ${HELD_BY_ROLE('r.role_id')} from ram_roles r
    where r.account_id = :accountId and lower(r.role_name) = lower(:name)`,
};

export class SqlUsageRows implements UsageRows {
  readonly #work: Work;
  readonly #accountId: string;

  constructor(work: Work, accountId: string) {
    this.#work = work;
    this.#accountId = accountId;
  }

  async calls(arn: string, since: Date): Promise<readonly CallKind[]> {
    const rows = await this.#all<Omit<CallKind, 'calls'> & { calls: string }>(CALLS, {
      arn,
      since,
      sessions: `${arn}/`,
    });
    return rows.map(({ action, resources, calls }) => ({ action, resources, calls: Number(calls) }));
  }

  async held({ kind, name }: Holder): Promise<readonly AttachedPolicy[] | undefined> {
    const [row] = await this.#all<{ policies: PolicyRow[] }>(HOLDERS[kind], { name });
    return row?.policies.map(toPolicy);
  }

  async #all<R>(sql: string, bindings: Readonly<Record<string, string | Date>>): Promise<readonly R[]> {
    const query = this.#work.knex.raw<{ rows: R[] }>(sql, { accountId: this.#accountId, ...bindings });
    return (await this.#work.read(query)).rows;
  }
}
