// Access configurations in SQL, seen from one account and region.
import type { Knex } from 'knex';
import type {
  AccessConfiguration,
  AccessConfigurationRows,
  ConfigurationBurden,
  ConfigurationQuery,
} from '../../entitlements/accessConfiguration.ts';
import type { Placed } from '../../entitlements/page.ts';
import type { Place } from '../directoryRows.ts';
import { refused } from '../failure.ts';
import type { Work } from '../work.ts';

interface Row {
  directory_id: string;
  access_configuration_id: string;
  position: string;
  configuration_name: string;
  description: string;
  session_seconds: number;
  relay_state: string;
  tags: Record<string, string>;
  created_at: Date;
  updated_at: Date;
  is_behind: boolean;
}

const IS_BEHIND = `exists (select from provisionings p where p.directory_id = c.directory_id
  and p.access_configuration_id = c.access_configuration_id and p.status = 'ReprovisionRequired')`;

const BURDENS: readonly (readonly [ConfigurationBurden, string, object])[] = [
  ['Task', 'tasks', { status: 'InProgress' }],
  ['AccessAssignment', 'access_assignments', {}],
  ['Provisioning', 'provisionings', {}],
  ['PermissionPolicy', 'permission_policies', {}],
];

export class SqlAccessConfigurationRows implements AccessConfigurationRows {
  readonly #work: Work;
  readonly #place: Place;

  constructor(work: Work, place: Place) {
    this.#work = work;
    this.#place = place;
  }

  async find(directoryId: string, id: string): Promise<AccessConfiguration | undefined> {
    const [row] = await this.#work.read<Row[]>(this.#selected(directoryId).where({ access_configuration_id: id }));
    return row && toConfiguration(row);
  }

  async hold(directoryId: string, id: string): Promise<AccessConfiguration | undefined> {
    const query = this.#selected(directoryId).where({ access_configuration_id: id }).forUpdate('c');
    const [row] = await this.#work.write<Row[]>(query);
    return row && toConfiguration(row);
  }

  async insert(configuration: AccessConfiguration): Promise<void> {
    const row = {
      ...keyOf(configuration),
      configuration_name: configuration.name,
      ...changingColumns(configuration),
      tags: JSON.stringify(configuration.tags),
      created_at: configuration.createdAt,
    };
    await refused(this.#work.write(this.#work.knex('access_configurations').insert(row)), row);
  }

  async update(configuration: AccessConfiguration): Promise<void> {
    const one = this.#work.knex('access_configurations').where(keyOf(configuration));
    await this.#work.write(one.update(changingColumns(configuration)));
  }

  async outdate(configuration: AccessConfiguration, at: Date): Promise<void> {
    const { knex } = this.#work;
    const key = keyOf(configuration);
    await this.#work.write(knex('access_configurations').where(key).update({ updated_at: at }));
    const behind = { status: 'ReprovisionRequired', updated_at: at };
    await this.#work.write(knex('provisionings').where(key).update(behind));
  }

  async delete(configuration: AccessConfiguration): Promise<void> {
    await this.#work.write(this.#work.knex('access_configurations').where(keyOf(configuration)).delete());
  }

  async burdens(configuration: AccessConfiguration): Promise<ReadonlySet<ConfigurationBurden>> {
    const { knex } = this.#work;
    const found = BURDENS.map(([, table, more], at) => {
      const some = knex(table)
        .where({ ...keyOf(configuration), ...more })
        .select(knex.raw('1'));
      return knex.raw(`exists (?) as burden_${at}`, [some]);
    });
    const [row] = await this.#work.read<Record<string, boolean>[]>(knex.select(found));
    return new Set(BURDENS.flatMap(([burden], at) => (row?.[`burden_${at}`] ? [burden] : [])));
  }

  async slice(
    query: ConfigurationQuery,
    after: string | undefined,
    most: number,
  ): Promise<readonly Placed<AccessConfiguration>[]> {
    const page = filtered(this.#selected(query.directoryId), query).orderBy('position').limit(most);
    if (after !== undefined) page.where('position', '>', after);
    const rows = await this.#work.read<Row[]>(page);
    return rows.map((row) => ({ item: toConfiguration(row), position: row.position }));
  }

  async count(query: ConfigurationQuery): Promise<number> {
    const [row] = await this.#work.read<{ count: string }[]>(filtered(this.#all(query.directoryId), query).count());
    return Number(row?.count);
  }

  #all(directoryId: string): Knex.QueryBuilder {
    const { accountId, regionId } = this.#place;
    return this.#work
      .knex('access_configurations as c')
      .join('directories as d', 'd.directory_id', 'c.directory_id')
      .where({ 'c.directory_id': directoryId, 'd.account_id': accountId, 'd.region': regionId });
  }

  #selected(directoryId: string): Knex.QueryBuilder {
    return this.#all(directoryId).select('c.*', this.#work.knex.raw(`${IS_BEHIND} as is_behind`));
  }
}

function filtered(configurations: Knex.QueryBuilder, query: ConfigurationQuery): Knex.QueryBuilder {
  const { name, isReprovisionRequired, tags } = query;
  if (name?.operator === 'eq') configurations.whereRaw('lower(configuration_name) = lower(?)', [name.value]);
  if (name?.operator === 'sw')
    configurations.whereRaw('starts_with(lower(configuration_name), lower(?))', [name.value]);
  if (isReprovisionRequired) configurations.whereRaw(IS_BEHIND);
  for (const [key, value] of tags) {
    if (value === undefined) configurations.whereRaw('jsonb_exists(c.tags, ?)', [key]);
    else configurations.whereRaw('c.tags @> ?::jsonb', [JSON.stringify({ [key]: value })]);
  }
  return configurations;
}

function keyOf({ directoryId, id }: AccessConfiguration) {
  return { directory_id: directoryId, access_configuration_id: id };
}

function changingColumns({ description, sessionSeconds, relayState, updatedAt }: AccessConfiguration) {
  return { description, session_seconds: sessionSeconds, relay_state: relayState, updated_at: updatedAt };
}

function toConfiguration(row: Row): AccessConfiguration {
  return {
    id: row.access_configuration_id,
    directoryId: row.directory_id,
    name: row.configuration_name,
    description: row.description,
    sessionSeconds: row.session_seconds,
    relayState: row.relay_state,
    tags: row.tags,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    isReprovisionRequired: row.is_behind,
  };
}
