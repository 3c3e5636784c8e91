// Provisionings in SQL.
import type { Knex } from 'knex';
import type { Placed } from '../../entitlements/page.ts';
import type {
  ListedProvisioning,
  Provisioning,
  ProvisioningQuery,
  ProvisioningRows,
  ProvisioningStatus,
} from '../../entitlements/provisioning.ts';
import type { Pair } from '../../entitlements/task.ts';
import type { Work } from '../work.ts';
import { pairColumns, TARGET_COLUMNS, toPair, toTarget, type PairRow, type TargetRow } from './pairColumns.ts';

interface Row extends PairRow {
  readonly status: ProvisioningStatus;
  readonly role_name: string;
  readonly role_id: string;
  readonly provider_name: string;
  readonly policy_name: string | null;
  readonly origin_target_id: string | null;
  readonly created_at: Date;
  readonly updated_at: Date;
}

type ListedRow = Row & TargetRow & { readonly position: string; readonly configuration_name: string };

const KEY = ['directory_id', 'access_configuration_id', 'account_id'];

export class SqlProvisioningRows implements ProvisioningRows {
  readonly #work: Work;

  constructor(work: Work) {
    this.#work = work;
  }

  async find(pair: Pair): Promise<Provisioning | undefined> {
    const [row] = await this.#work.read<Row[]>(this.#work.knex('provisionings').where(pairColumns(pair)).select());
    return row && toProvisioning(row);
  }

  async put(provisioning: Provisioning): Promise<void> {
    const changing = {
      status: provisioning.status,
      role_name: provisioning.roleName,
      role_id: provisioning.roleId,
      provider_name: provisioning.providerName,
      policy_name: provisioning.policyName ?? null,
      origin_target_id: provisioning.originTargetId ?? null,
      updated_at: provisioning.updatedAt,
    };
    const row = { ...pairColumns(provisioning), ...changing, created_at: provisioning.createdAt };
    await this.#work.write(this.#work.knex('provisionings').insert(row).onConflict(KEY).merge(changing));
  }

  async delete(pair: Pair): Promise<void> {
    await this.#work.write(this.#work.knex('provisionings').where(pairColumns(pair)).delete());
  }

  async countOn(directoryId: string, accountId: string): Promise<number> {
    const here = this.#work.knex('provisionings').where({ directory_id: directoryId, account_id: accountId });
    const [row] = await this.#work.read<{ count: string }[]>(here.count());
    return Number(row?.count);
  }

  async on(accountId: string): Promise<readonly Provisioning[]> {
    const here = this.#work.knex('provisionings').where({ account_id: accountId }).orderBy('position').forUpdate();
    return (await this.#work.write<Row[]>(here.select())).map(toProvisioning);
  }

  async slice(
    query: ProvisioningQuery,
    after: string | undefined,
    most: number,
  ): Promise<readonly Placed<ListedProvisioning>[]> {
    const page = this.#filtered(query)
      .join('access_configurations as c', (join) => {
        join.on('c.directory_id', 'p.directory_id').on('c.access_configuration_id', 'p.access_configuration_id');
      })
      .join('organization_accounts as o', 'o.account_id', 'p.account_id')
      .orderBy('p.position', 'desc')
      .limit(most);
    if (after !== undefined) page.where('p.position', '<', after);
    const rows = await this.#work.read<ListedRow[]>(page.select('p.*', 'c.configuration_name', ...TARGET_COLUMNS));
    return rows.map((row) => ({ item: toListed(row), position: row.position }));
  }

  async count(query: ProvisioningQuery): Promise<number> {
    const [row] = await this.#work.read<{ count: string }[]>(this.#filtered(query).count());
    return Number(row?.count);
  }

  #filtered({ directoryId, configurationId, accountId, status }: ProvisioningQuery): Knex.QueryBuilder {
    return this.#work.knex('provisionings as p').where({
      'p.directory_id': directoryId,
      ...(configurationId !== undefined && { 'p.access_configuration_id': configurationId }),
      ...(accountId !== undefined && { 'p.account_id': accountId }),
      ...(status && { 'p.status': status }),
    });
  }
}

function toProvisioning(row: Row): Provisioning {
  return {
    ...toPair(row),
    status: row.status,
    roleName: row.role_name,
    roleId: row.role_id,
    providerName: row.provider_name,
    policyName: row.policy_name ?? undefined,
    originTargetId: row.origin_target_id ?? undefined,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

function toListed(row: ListedRow): ListedProvisioning {
  return { ...toProvisioning(row), configurationName: row.configuration_name, target: toTarget(row) };
}
