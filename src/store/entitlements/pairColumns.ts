// Configuration and account as columns: one spelling for all that hangs on such a pair.
import type { Pair, Target } from '../../entitlements/task.ts';

export function pairColumns({ directoryId, configurationId, accountId }: Pair) {
  return { directory_id: directoryId, access_configuration_id: configurationId, account_id: accountId };
}

export interface PairRow {
  readonly directory_id: string;
  readonly access_configuration_id: string;
  readonly account_id: string;
}

export function toPair(row: PairRow): Pair {
  return {
    directoryId: row.directory_id,
    configurationId: row.access_configuration_id,
    accountId: row.account_id,
  };
}

/** What lists take of the view of accounts. */
export const TARGET_COLUMNS = ['o.display_name', 'o.path', 'o.path_name'] as const;

export interface TargetRow {
  readonly account_id: string;
  readonly display_name: string;
  readonly path: string;
  readonly path_name: string;
}

export function toTarget(row: TargetRow): Target {
  return { accountId: row.account_id, displayName: row.display_name, path: row.path, pathName: row.path_name };
}
