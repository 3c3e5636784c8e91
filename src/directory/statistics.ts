// How much is in a directory, beside how much may be (cloudsso 7.6).
import type { Directories } from './directories.ts';
import type { Directory } from './directory.ts';
import type { Quotas } from './scope.ts';

/** Users and groups are counted with the directory itself. */
export interface DirectoryCounts {
  readonly accessConfigurations: number;
  readonly accessAssignments: number;
  readonly scimCredentials: number;
  readonly tasksInProgress: number;
  readonly isSsoEnabled: boolean;
  readonly isSynchronizationEnabled: boolean;
}

/** How much there may be of what is in it. */
export interface DirectoryQuotas extends Quotas {
  readonly configurationsPerDirectory: number;
  readonly systemPoliciesPerConfiguration: number;
  readonly inlinePoliciesPerConfiguration: number;
}

export interface Statistics extends DirectoryCounts {
  readonly directory: Directory;
  readonly quotas: DirectoryQuotas;
}

/** The directory is known to be there and to be the caller's. */
export interface StatisticsRows {
  count(directoryId: string): Promise<DirectoryCounts>;
}

export class DirectoryStatistics {
  readonly #rows: StatisticsRows;
  readonly #directories: Directories;
  readonly #quotas: DirectoryQuotas;

  constructor(rows: StatisticsRows, directories: Directories, quotas: DirectoryQuotas) {
    this.#rows = rows;
    this.#directories = directories;
    this.#quotas = quotas;
  }

  /** Throws DirectoryNotFound. */
  async get(directoryId: string): Promise<Statistics> {
    const directory = await this.#directories.get(directoryId);
    return { directory, quotas: this.#quotas, ...(await this.#rows.count(directoryId)) };
  }
}
