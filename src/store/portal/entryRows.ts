// Where a person may go, in SQL: own assignments and those of its groups, each place once.
import type { Placed } from '../../directory/page.ts';
import type { EnterableAccount, EntryRows, Visitor } from '../../portal/entries.ts';
import type { Work } from '../work.ts';

/** Configuration and account pairs that the visitor may enter. */
const REACH = `reach as (
    select access_configuration_id, account_id from access_assignments
      where directory_id = :directoryId and principal_type = 'User' and principal_id = :userId
    union
    select a.access_configuration_id, a.account_id from group_members m
      join access_assignments a
        on a.directory_id = m.directory_id and a.principal_type = 'Group' and a.principal_id = m.group_id
      where m.directory_id = :directoryId and m.user_id = :userId)`;

// Accounts that have left the organization are not there, whatever is left of their assignments
const ACCOUNTS = `with ${REACH}
  select o.account_id, o.display_name, lower(o.display_name) as sort_name from organization_accounts o
  where o.management_account_id = :ownerId and o.account_id in (select account_id from reach)`;

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

  async #page<T>(list: string, id: string, after: string | undefined, most: number): Promise<readonly T[]> {
    const [name, last] = after === undefined ? [null, null] : (JSON.parse(after) as Position);
    const page = `select * from (${list}) as listed
      where :last::text is null or (sort_name, ${id}) > (:name::text, :last::text)
      order by sort_name, ${id} limit :most`;
    const bindings = { ...this.#bindings, name, last, most };
    return (await this.#work.read(this.#work.knex.raw<{ rows: T[] }>(page, bindings))).rows;
  }
}

function positionOf(position: Position): string {
  return JSON.stringify(position);
}
