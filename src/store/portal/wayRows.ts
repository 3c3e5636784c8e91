// What a person's assignment leads to, in SQL: the role that provisioning made, as its account has it today.
import type { Way, WayRows } from '../../portal/credentials.ts';
import type { Visitor } from '../../portal/entries.ts';
import type { Work } from '../work.ts';
import { REACH } from './reach.ts';

// A role that was made again under its name is another one, and without the directory's provider nobody is vouched for
const WAY = `with ${REACH}
  select c.session_seconds, p.provider_name, r.role_id, r.role_name, r.trust_document, r.longest_session_seconds
  from reach
  join organization_accounts o on o.account_id = reach.account_id and o.management_account_id = :ownerId
  join access_configurations c
    on c.directory_id = :directoryId and c.access_configuration_id = reach.access_configuration_id
  join provisionings p on p.directory_id = c.directory_id and p.account_id = reach.account_id
    and p.access_configuration_id = c.access_configuration_id
  left join identity_providers i
    on i.account_id = p.account_id and i.kind = 'saml' and i.provider_name = p.provider_name
  left join ram_roles r on r.account_id = i.account_id and r.role_id = p.role_id
  where reach.account_id = :accountId and reach.access_configuration_id = :configurationId`;

interface Row {
  session_seconds: number;
  provider_name: string;
  role_id: string | null;
  role_name: string | null;
  trust_document: string | null;
  longest_session_seconds: number | null;
}

export class SqlWayRows implements WayRows {
  readonly #work: Work;
  readonly #bindings: Readonly<Record<'ownerId' | 'directoryId' | 'userId', string>>;

  /** `ownerId` is the account whose directory it is. */
  constructor(work: Work, ownerId: string, { directoryId, userId }: Visitor) {
    this.#work = work;
    this.#bindings = { ownerId, directoryId, userId };
  }

  async find(accountId: string, configurationId: string): Promise<Way | undefined> {
    const bindings = { ...this.#bindings, accountId, configurationId };
    const { rows } = await this.#work.read(this.#work.knex.raw<{ rows: Row[] }>(WAY, bindings));
    return rows[0] && toWay(rows[0]);
  }
}

function toWay({ session_seconds: sessionSeconds, ...row }: Row): Way {
  const { role_id: id, role_name: name, longest_session_seconds: longestSeconds } = row;
  if (id === null || name === null || longestSeconds === null) return { sessionSeconds, role: undefined };
  const trust = row.trust_document ?? undefined;
  return { sessionSeconds, role: { id, name, trust, longestSeconds, providerName: row.provider_name } };
}
