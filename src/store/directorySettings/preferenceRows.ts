// The switches of a directory in SQL.
import type { Knex } from 'knex';
import type { PreferenceRows, Preferences } from '../../directory/preferences.ts';
import type { Place } from '../directoryRows.ts';
import type { Work } from '../work.ts';

const COLUMNS = {
  synchronizationEnabled: 'synchronization_enabled',
  globalAccessEnabled: 'global_access_enabled',
  sourceIdentityPassing: 'source_identity_passing',
} as const;

export class SqlPreferenceRows implements PreferenceRows {
  readonly #work: Work;
  readonly #place: Place;

  constructor(work: Work, place: Place) {
    this.#work = work;
    this.#place = place;
  }

  async find(directoryId: string): Promise<Preferences | undefined> {
    const [row] = await this.#work.read<Preferences[]>(this.#one(directoryId).select(COLUMNS));
    return row;
  }

  async update(directoryId: string, changes: Partial<Preferences>): Promise<void> {
    const columns = Object.entries(changes).map(([name, value]) => [COLUMNS[name as keyof Preferences], value]);
    await this.#work.write(this.#one(directoryId).update(Object.fromEntries(columns)));
  }

  #one(directoryId: string): Knex.QueryBuilder {
    const { accountId, regionId } = this.#place;
    const where = { directory_id: directoryId, account_id: accountId, region: regionId };
    return this.#work.knex('directories').where(where);
  }
}
