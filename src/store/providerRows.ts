// Identity providers in SQL.
import type { Knex } from 'knex';
import type { OidcProvider, ProviderRecords, SamlProvider } from '../accounts/provider.ts';
import { unavailable } from './failure.ts';

export function openProviderRows(knex: Knex): ProviderRecords {
  async function find(accountId: string, kind: string, name: string): Promise<unknown> {
    const key = { account_id: accountId, kind, provider_name: name };
    try {
      const row = (await knex('identity_providers').where(key).first('settings')) as { settings: unknown } | undefined;
      return row?.settings;
    } catch (cause) {
      throw unavailable(cause);
    }
  }
  return {
    findOidcProvider: async (accountId, name) => (await find(accountId, 'oidc', name)) as OidcProvider | undefined,
    findSamlProvider: async (accountId, name) => (await find(accountId, 'saml', name)) as SamlProvider | undefined,
  };
}
