// What a directory holds, counted in one statement.
import type { DirectoryCounts, StatisticsRows } from '../../directory/statistics.ts';
import type { Work } from '../work.ts';

type Row = { [K in keyof DirectoryCounts]: DirectoryCounts[K] extends number ? string : DirectoryCounts[K] };

// Every count goes along an index; assignments alone can be many, and 100,000 of them are counted in tens of milliseconds
const COUNTS = `select
  (select count(*) from access_configurations where directory_id = :id) as "accessConfigurations",
  (select count(*) from access_assignments where directory_id = :id) as "accessAssignments",
  (select count(*) from scim_credentials where directory_id = :id) as "scimCredentials",
  (select count(*) from tasks where directory_id = :id and status = 'InProgress') as "tasksInProgress",
  exists (select from saml_identity_providers where directory_id = :id and sso_enabled) as "isSsoEnabled",
  exists (select from directories where directory_id = :id and synchronization_enabled) as "isSynchronizationEnabled"`;

export class SqlStatisticsRows implements StatisticsRows {
  readonly #work: Work;

  constructor(work: Work) {
    this.#work = work;
  }

  async count(id: string): Promise<DirectoryCounts> {
    const { rows } = await this.#work.read(this.#work.knex.raw<{ rows: Row[] }>(COUNTS, { id }));
    const [row] = rows;
    if (!row) throw new Error('counting without a table answers one row');
    return {
      accessConfigurations: Number(row.accessConfigurations),
      accessAssignments: Number(row.accessAssignments),
      scimCredentials: Number(row.scimCredentials),
      tasksInProgress: Number(row.tasksInProgress),
      isSsoEnabled: row.isSsoEnabled,
      isSynchronizationEnabled: row.isSynchronizationEnabled,
    };
  }
}
