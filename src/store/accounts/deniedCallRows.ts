// Denials read back from the audit events, seen from one account.
import type { DeniedCall, DeniedCallRows, Denial } from '../../accounts/denial.ts';
import type { Work } from '../work.ts';

interface Row {
  occurred_at: Date;
  principal_arn: string;
  decision: string | null;
  reason: Denial | null;
}

export class SqlDeniedCallRows implements DeniedCallRows {
  readonly #work: Work;
  readonly #accountId: string;

  constructor(work: Work, accountId: string) {
    this.#work = work;
    this.#accountId = accountId;
  }

  async find(requestId: string): Promise<DeniedCall | undefined> {
    const events = this.#work.knex('audit_events').where({ request_id: requestId, account_id: this.#accountId });
    const columns = ['occurred_at', 'principal_arn', 'decision', 'reason'];
    const [row] = await this.#work.read<Row[]>(events.select(columns));
    return (
      row && {
        at: row.occurred_at,
        isExplicit: row.decision === 'ExplicitDeny',
        principalArn: row.principal_arn,
        denial: row.reason ?? undefined,
      }
    );
  }
}
