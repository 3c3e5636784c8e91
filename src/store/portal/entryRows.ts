// Where a person may go, in SQL: own assignments and those of its groups, each place once.
import type { Placed } from '../../directory/page.ts';
import type { EnterableAccount, EnterableConfiguration, EntryRows, Visitor } from '../../portal/entries.ts';
import type { Work } from '../work.ts';
import { REACH } from './reach.ts';

// Accounts that have left the organization are not there, whatever is left of their assignments
const ACCOUNTS = `with ${REACH}
  select o.account_id, o.display_name, lower(o.display_name) as sort_name from organization_accounts o
  where o.management_account_id = :ownerId and o.account_id in (select account_id from reach)`;

const CONFIGURATIONS = `with ${REACH}
  select c.access_configuration_id, c.configuration_name, c.description, lower(c.configuration_name) as sort_name
  from reach
  join organization_accounts o on o.account_id = reach.account_id and o.management_account_id = :ownerId
  join access_configurations c
    on c.directory_id = :directoryId and c.access_configuration_id = reach.access_configuration_id
  where reach.account_id = :accountId`;

interface ConfigurationRow {
  access_configuration_id: string;
  configuration_name: string;
  description: string;
  sort_name: string;
}

interface AccountRow {
  account_id: string;
  display_name: string;
  sort_name: string;
}

/** The last of a page: names may be the same, identifiers are not. */
type Position = readonly [name: string, id: string];

export class SqlEntryRows implements EntryRows {
  readonly #work: Work;
  readonly #bindings: Readonly<Record<'ownerId' | 'directoryId' | 'userId', string>>;

  /** `ownerId` is the account whose directory it is. */
  constructor(work: Work, ownerId: string, { directoryId, userId }: Visitor) {
    this.#work = work;
    this.#bindings = { ownerId, directoryId, userId };
  }

  async accounts(after: string | undefined, most: number): Promise<readonly Placed<EnterableAccount>[]> {
    const rows = await this.#page<AccountRow>(ACCOUNTS, 'account_id', after, most);
    return rows.map((row) => ({
      item: { accountId: row.account_id, displayName: row.display_name },
      position: positionOf([row.sort_name, row.account_id]),
    }));
  }

  async configurations(
    accountId: string,
    after: string | undefined,
    most: number,
  ): Promise<readonly Placed<EnterableConfiguration>[]> {
    const id = 'access_configuration_id';
    const rows = await this.#page<ConfigurationRow>(CONFIGURATIONS, id, after, most, { accountId });
    return rows.map((row) => ({
      item: { id: row.access_configuration_id, name: row.configuration_name, description: row.description },
      position: positionOf([row.sort_name, row.access_configuration_id]),
    }));
  }

  async #page<T>(
    list: string,
    id: string,
    after: string | undefined,
    most: number,
    more: Readonly<Record<string, string>> = {},
  ): Promise<readonly T[]> {
    const [name, last] = after === undefined ? [null, null] : (JSON.parse(after) as Position);
    const page = `select * from (${list}) as listed
      where :last::text is null or (sort_name, ${id}) > (:name::text, :last::text)
      order by sort_name, ${id} limit :most`;
    const bindings = { ...this.#bindings, ...more, name, last, most };
    return (await this.#work.read(this.#work.knex.raw<{ rows: T[] }>(page, bindings))).rows;
  }
}

function positionOf(position: Position): string {
  return JSON.stringify(position);
}
