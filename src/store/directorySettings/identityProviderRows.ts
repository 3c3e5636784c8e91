// Identity providers of directories and their certificates in SQL. Directories are proven to be the caller's before.
import type { Knex } from 'knex';
import type { IdentityProvider, IdentityProviderRows, SamlCertificate } from '../../directory/identityProvider.ts';
import type { Work } from '../work.ts';

const COLUMNS = {
  entityId: 'entity_id',
  loginUrl: 'login_url',
  wantsRequestSigned: 'wants_request_signed',
  binding: 'binding_type',
  metadata: 'metadata',
  ssoEnabled: 'sso_enabled',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
} as const;

export class SqlIdentityProviderRows implements IdentityProviderRows {
  readonly #work: Work;

  constructor(work: Work) {
    this.#work = work;
  }

  async find(directoryId: string): Promise<IdentityProvider | undefined> {
    const query = this.#in('saml_identity_providers', directoryId).select(COLUMNS);
    const [provider] = await this.#work.read<IdentityProvider[]>(query);
    return provider;
  }

  async put(directoryId: string, provider: IdentityProvider): Promise<void> {
    const columns = Object.entries(COLUMNS).map(([name, column]) => [column, provider[name as keyof IdentityProvider]]);
    const row = { directory_id: directoryId, ...(Object.fromEntries(columns) as object) };
    await this.#work.write(this.#work.knex('saml_identity_providers').insert(row).onConflict('directory_id').merge());
  }

  async delete(directoryId: string): Promise<void> {
    await this.#work.write(this.#in('saml_certificates', directoryId).delete());
    await this.#work.write(this.#in('saml_identity_providers', directoryId).delete());
  }

  listCertificates(directoryId: string): Promise<readonly SamlCertificate[]> {
    const certificates = this.#in('saml_certificates', directoryId).orderBy('position');
    return this.#work.read<SamlCertificate[]>(certificates.select({ id: 'certificate_id', der: 'der' }));
  }

  async insertCertificate(directoryId: string, { id, der }: SamlCertificate): Promise<void> {
    const row = { certificate_id: id, directory_id: directoryId, der };
    await this.#work.write(this.#work.knex('saml_certificates').insert(row));
  }

  async deleteCertificate(directoryId: string, id: string): Promise<void> {
    await this.#work.write(this.#in('saml_certificates', directoryId).where({ certificate_id: id }).delete());
  }

  #in(table: string, directoryId: string): Knex.QueryBuilder {
    return this.#work.knex(table).where({ directory_id: directoryId });
  }
}
