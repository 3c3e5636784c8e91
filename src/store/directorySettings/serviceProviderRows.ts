// The service provider of a directory in SQL.
import type { Knex } from 'knex';
import type { ServiceProviderRows, ServiceProviderSettings } from '../../directory/serviceProvider.ts';
import type { Place } from '../directoryRows.ts';
import type { Work } from '../work.ts';

const COLUMNS = {
  signatureAlgorithm: 'authn_sign_algorithm',
  certificateType: 'certificate_type',
  supportsEncryptedAssertion: 'supports_encrypted_assertion',
} as const;

export class SqlServiceProviderRows implements ServiceProviderRows {
  readonly #work: Work;
  readonly #place: Place;

  constructor(work: Work, place: Place) {
    this.#work = work;
    this.#place = place;
  }

  async find(directoryId: string) {
    const columns = { ...COLUMNS, acsId: 'assertion_consumer_id' };
    const query = this.#one(directoryId).select(columns);
    const [row] = await this.#work.read<(ServiceProviderSettings & { acsId: string })[]>(query);
    return row;
  }

  async update(directoryId: string, changes: Partial<ServiceProviderSettings>): Promise<void> {
    const columns = Object.entries(changes).map(([name, value]) => [
      COLUMNS[name as keyof ServiceProviderSettings],
      value,
    ]);
    await this.#work.write(this.#one(directoryId).update(Object.fromEntries(columns)));
  }

  #one(directoryId: string): Knex.QueryBuilder {
    const { accountId, regionId } = this.#place;
    const where = { directory_id: directoryId, account_id: accountId, region: regionId };
    return this.#work.knex('directories').where(where);
  }
}
