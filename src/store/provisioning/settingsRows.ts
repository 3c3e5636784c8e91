// Settings of user provisioning in SQL, seen from one account and region.
import type { Knex } from 'knex';
import type { ProvisioningSettings, RestingSettings, SettingsRows } from '../../provisioning/settings.ts';
import type { Place } from '../directoryRows.ts';
import type { Work } from '../work.ts';

interface Row {
  created_at: Date;
  landing_page: string | null;
  session_hours: number | null;
  updated_at: Date | null;
}

export class SqlSettingsRows implements SettingsRows {
  readonly #work: Work;
  readonly #place: Place;

  constructor(work: Work, place: Place) {
    this.#work = work;
    this.#place = place;
  }

  async find(directoryId: string): Promise<RestingSettings | undefined> {
    return toSettings(await this.#work.read<Row[]>(this.#one(directoryId)));
  }

  async hold(directoryId: string): Promise<RestingSettings | undefined> {
    return toSettings(await this.#work.write<Row[]>(this.#one(directoryId).forUpdate('d')));
  }

  async save({ directoryId, landingPage, sessionHours, updatedAt }: ProvisioningSettings): Promise<void> {
    const row = {
      directory_id: directoryId,
      landing_page: landingPage,
      session_hours: sessionHours,
      updated_at: updatedAt,
    };
    await this.#work.write(
      this.#work.knex('user_provisioning_settings').insert(row).onConflict('directory_id').merge(),
    );
  }

  #one(directoryId: string): Knex.QueryBuilder<Row> {
    const { accountId, regionId } = this.#place;
    return this.#work
      .knex('directories as d')
      .leftJoin('user_provisioning_settings as s', 's.directory_id', 'd.directory_id')
      .where({ 'd.directory_id': directoryId, 'd.account_id': accountId, 'd.region': regionId })
      .select('d.created_at', 's.landing_page', 's.session_hours', 's.updated_at');
  }
}

function toSettings([row]: readonly Row[]): RestingSettings | undefined {
  if (!row) return undefined;
  const { created_at: createdAt, landing_page: landingPage, session_hours: sessionHours, updated_at: updatedAt } = row;
  const isChanged = landingPage !== null && sessionHours !== null && updatedAt !== null;
  return { createdAt, changed: isChanged ? { landingPage, sessionHours, updatedAt } : undefined };
}
