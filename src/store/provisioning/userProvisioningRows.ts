// User provisionings in SQL, seen from one account and region.
import type { Knex } from 'knex';
import type { Placed } from '../../directory/page.ts';
import type {
  DeletionStrategy,
  NewUserProvisioning,
  Principal,
  Statistics,
  UserProvisioning,
  UserProvisioningChanges,
  UserProvisioningQuery,
  UserProvisioningRows,
} from '../../provisioning/userProvisioning.ts';
import { holdAccount } from '../accounts/holdAccount.ts';
import type { Place } from '../directoryRows.ts';
import { refused } from '../failure.ts';
import type { Statements } from '../statements.ts';
import { letGo } from './linkRows.ts';
import { provisioningsIn, shownColumns, toProvisioning, type ProvisioningRow } from './provisioningRow.ts';

const ROWS = { User: ['users', 'user_id', 'user_name'], Group: ['groups', 'group_id', 'group_name'] } as const;

export class SqlUserProvisioningRows implements UserProvisioningRows {
  readonly #work: Statements;
  readonly #place: Place;

  constructor(work: Statements, place: Place) {
    this.#work = work;
    this.#place = place;
  }

  async holdPrincipal(directoryId: string, { type, id }: Principal): Promise<string | undefined> {
    const [table, key, name] = ROWS[type];
    const query = this.#work
      .knex(table)
      .where({ directory_id: directoryId, [key]: id })
      .forUpdate()
      .select(name);
    const [row] = await this.#work.write<Readonly<Record<string, string>>[]>(query);
    return row?.[name];
  }

  async holdTarget(accountId: string): Promise<void> {
    const member = this.#work.knex('members').where({ account_id: accountId });
    await this.#work.write(member.forKeyShare().select('account_id'));
  }

  async find(directoryId: string, id: string): Promise<UserProvisioning | undefined> {
    const [row] = await this.#work.read<ProvisioningRow[]>(
      this.#open(directoryId).where({ provisioning_id: id }).select(shownColumns(this.#work)),
    );
    return row && toProvisioning(row);
  }

  async hold(directoryId: string, id: string): Promise<UserProvisioning | undefined> {
    const found = await this.find(directoryId, id);
    if (!found) return undefined;
    // The account first, as whoever looks after RAM users does
    await holdAccount(this.#work, found.target.accountId);
    await this.#work.write(this.#one(id).forNoKeyUpdate().select('provisioning_id'));
    return this.find(directoryId, id);
  }

  async insert(provisioning: NewUserProvisioning): Promise<void> {
    const { id, directoryId, principal, targetId, description, duplicationStrategy, deletionStrategy, at } =
      provisioning;
    const row = {
      provisioning_id: id,
      directory_id: directoryId,
      principal_type: principal.type,
      principal_id: principal.id,
      principal_name: principal.name,
      target_id: targetId,
      description,
      duplication_strategy: duplicationStrategy,
      deletion_strategy: deletionStrategy,
      latest_run_at: at,
      created_at: at,
      updated_at: at,
    };
    await refused(this.#work.write(this.#work.knex('user_provisionings').insert(row)), row);
    await this.#mark(id, principal.type === 'User' ? principal.id : '', 'StartProvisioning');
  }

  async update(id: string, changes: UserProvisioningChanges, at: Date): Promise<void> {
    const { description, duplicationStrategy, deletionStrategy } = changes;
    const row = {
      ...(description !== undefined && { description }),
      ...(duplicationStrategy !== undefined && { duplication_strategy: duplicationStrategy }),
      ...(deletionStrategy !== undefined && { deletion_strategy: deletionStrategy }),
      updated_at: at,
    };
    await this.#work.write(this.#one(id).update(row));
  }

  async close(id: string, strategy: DeletionStrategy): Promise<void> {
    if (strategy === 'Keep') {
      await letGo(this.#work, id);
      await this.#work.write(this.#one(id).delete());
      return;
    }
    await this.#work.write(this.#one(id).update({ closed_by: 'DeleteProvisioning', deletion_strategy: strategy }));
    await this.#mark(id, '', 'DeleteProvisioning');
    // Who never came in need not go
    const idle = this.#work.knex('user_provisioning_events as e').where({ 'e.provisioning_id': id });
    const claim = this.#work
      .knex('provisioned_for as c')
      .whereRaw('c.provisioning_id = e.provisioning_id and c.user_id = e.user_id');
    await this.#work.write(idle.whereNotExists(claim).delete());
  }

  async dismiss(targetId: string): Promise<void> {
    await holdAccount(this.#work, targetId);
    const { knex } = this.#work;
    const own = knex('directories').where({ account_id: this.#place.accountId }).select('directory_id');
    for (const table of ['provisioned_ram_users', 'user_provisionings']) {
      await this.#work.write(knex(table).where({ target_id: targetId }).whereIn('directory_id', own).delete());
    }
  }

  async slice(
    query: UserProvisioningQuery,
    after: string | undefined,
    most: number,
  ): Promise<readonly Placed<UserProvisioning>[]> {
    const page = this.#matching(query).orderBy('p.position').limit(most).select(shownColumns(this.#work));
    if (after !== undefined) page.where('p.position', '>', after);
    const rows = await this.#work.read<ProvisioningRow[]>(page);
    return rows.map((row) => ({ item: toProvisioning(row), position: row.position }));
  }

  async count(query: UserProvisioningQuery): Promise<number> {
    const [row] = await this.#work.read<{ count: string }[]>(this.#matching(query).count());
    return Number(row?.count);
  }

  async countFailures(id: string): Promise<number> {
    const events = this.#work.knex('user_provisioning_events').where({ provisioning_id: id });
    const [row] = await this.#work.read<{ count: string }[]>(events.count());
    return Number(row?.count);
  }

  async statisticsOf(directoryId: string, targetId: string): Promise<Statistics> {
    const { knex } = this.#work;
    const provisionings = knex('user_provisionings').where({ directory_id: directoryId, target_id: targetId });
    const failures = knex('user_provisioning_events').whereIn(
      'provisioning_id',
      provisionings.clone().select('provisioning_id'),
    );
    const [run] = await this.#work.read<{ latest: Date | null }[]>(provisionings.max('latest_run_at as latest'));
    const [failed] = await this.#work.read<{ count: string }[]>(failures.count());
    return {
      ownerId: this.#place.accountId,
      failedEvents: Number(failed?.count),
      latestRunAt: run?.latest ?? undefined,
    };
  }

  async #mark(id: string, userId: string, sourceType: string): Promise<void> {
    const row = { provisioning_id: id, user_id: userId, source_type: sourceType, after_user: '' };
    const insert = this.#work.knex('user_provisioning_jobs').insert(row);
    await this.#work.write(insert.onConflict(['provisioning_id', 'user_id']).merge());
  }

  #matching({ directoryId, principal, targetId }: UserProvisioningQuery): Knex.QueryBuilder {
    const matching = this.#open(directoryId);
    if (principal) matching.where({ principal_type: principal.type, principal_id: principal.id });
    if (targetId !== undefined) matching.where({ target_id: targetId });
    return matching;
  }

  #open(directoryId: string): Knex.QueryBuilder {
    return provisioningsIn(this.#work, this.#place, directoryId).whereNull('closed_by');
  }

  #one(id: string): Knex.QueryBuilder {
    return this.#work.knex('user_provisionings').where({ provisioning_id: id });
  }
}
