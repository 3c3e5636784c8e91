// A user provisioning as SQL selects it, with the names that it goes by today.
import type { Knex } from 'knex';
import type { DeletionStrategy, PrincipalType, UserProvisioning } from '../../provisioning/userProvisioning.ts';
import type { Place } from '../directoryRows.ts';
import type { Statements } from '../statements.ts';

export interface ProvisioningRow {
  provisioning_id: string;
  directory_id: string;
  owner_id: string;
  principal_type: PrincipalType;
  principal_id: string;
  principal_name: string;
  target_id: string;
  target_name: string;
  target_path: string;
  description: string;
  duplication_strategy: string;
  deletion_strategy: DeletionStrategy;
  latest_run_at: Date;
  created_at: Date;
  updated_at: Date;
  position: string;
}

/** Provisionings of one directory, open and closed, joined with everything that is shown of them. */
export function provisioningsIn(
  { knex }: Statements,
  { accountId, regionId }: Place,
  directoryId: string,
): Knex.QueryBuilder {
  return knex('user_provisionings as p')
    .join('directories as d', 'd.directory_id', 'p.directory_id')
    .leftJoin('users as u', (on) => on.on('u.directory_id', 'p.directory_id').on('u.user_id', 'p.principal_id'))
    .leftJoin('groups as g', (on) => on.on('g.directory_id', 'p.directory_id').on('g.group_id', 'p.principal_id'))
    .leftJoin('organization_accounts as o', (on) =>
      on.on('o.management_account_id', 'd.account_id').on('o.account_id', 'p.target_id'),
    )
    .where({ 'p.directory_id': directoryId, 'd.account_id': accountId, 'd.region': regionId });
}

export function shownColumns({ knex }: Statements): Knex.Raw {
  return knex.raw(`p.provisioning_id, p.directory_id, d.account_id as owner_id, p.principal_type, p.principal_id,
    coalesce(u.user_name, g.group_name, p.principal_name) as principal_name,
    p.target_id, coalesce(o.display_name, p.target_id) as target_name, '/' || coalesce(o.folder_path, '') as target_path,
    p.description, p.duplication_strategy, p.deletion_strategy, p.latest_run_at, p.created_at, p.updated_at, p.position`);
}

export function toProvisioning(row: ProvisioningRow): UserProvisioning {
  return {
    id: row.provisioning_id,
    directoryId: row.directory_id,
    ownerId: row.owner_id,
    principal: { type: row.principal_type, id: row.principal_id, name: row.principal_name },
    target: { accountId: row.target_id, name: row.target_name, path: row.target_path },
    description: row.description,
    duplicationStrategy: row.duplication_strategy,
    deletionStrategy: row.deletion_strategy,
    latestRunAt: row.latest_run_at,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
