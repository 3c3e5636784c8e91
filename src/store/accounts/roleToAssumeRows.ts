// Roles as whoever takes them on sees them, of whichever account the ARN names.
import type { RoleToAssume, RoleToAssumeRows } from '../../accounts/session.ts';
import type { Work } from '../work.ts';

interface Row {
  role_id: string;
  account_id: string;
  role_name: string;
  trust_document: string | null;
  longest_session_seconds: number;
}

const COLUMNS = ['role_id', 'account_id', 'role_name', 'trust_document', 'longest_session_seconds'];

export class SqlRoleToAssumeRows implements RoleToAssumeRows {
  readonly #work: Work;

  constructor(work: Work) {
    this.#work = work;
  }

  async find(accountId: string, roleName: string): Promise<RoleToAssume | undefined> {
    const roles = this.#work.knex('ram_roles').where({ account_id: accountId });
    const [row] = await this.#work.read<Row[]>(
      roles.whereRaw('lower(role_name) = lower(?)', [roleName]).select(COLUMNS),
    );
    return row && toRole(row);
  }
}

function toRole(row: Row): RoleToAssume {
  return {
    id: row.role_id,
    accountId: row.account_id,
    name: row.role_name,
    trust: row.trust_document ?? undefined,
    longestSeconds: row.longest_session_seconds,
  };
}
