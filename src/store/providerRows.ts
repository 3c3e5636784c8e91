// Identity providers in SQL.
import type { Knex } from 'knex';
import type { OidcProvider, ProviderRecords } from '../accounts/provider.ts';
import { unavailable } from './failure.ts';

export function openProviderRows(knex: Knex): ProviderRecords {
  return {
    async findOidcProvider(accountId, name) {
      const key = { account_id: accountId, kind: 'oidc', provider_name: name };
      try {
        const row = (await knex('identity_providers').where(key).first('settings')) as
          { settings: OidcProvider } | undefined;
        return row?.settings;
      } catch (cause) {
        throw unavailable(cause);
      }
    },
  };
}
