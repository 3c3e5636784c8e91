// The rules of SCIM credentials (cloudsso 12).
import { fault } from '../faults/fault.ts';
import type { Directories } from './directories.ts';
import type { ScimCredential, ScimCredentialRows } from './scimCredential.ts';
import type { Scope } from './scope.ts';

// cloudsso 12.1
const CREDENTIALS_PER_DIRECTORY = 2;

export class ScimCredentials {
  readonly #rows: ScimCredentialRows;
  readonly #directories: Directories;
  readonly #scope: Scope;

  constructor(rows: ScimCredentialRows, directories: Directories, scope: Scope) {
    this.#rows = rows;
    this.#directories = directories;
    this.#scope = scope;
  }

  /** Throws DirectoryNotFound. */
  async list(directoryId: string): Promise<readonly ScimCredential[]> {
    await this.#directories.get(directoryId);
    return this.#rows.list(directoryId);
  }

  /**
   * A credential for a year (cloudsso 12.2), with the secret that is told this once.
   * Throws DirectoryNotFound, ScimCredentialLimitExceeded.
   */
  async create(directoryId: string): Promise<{ credential: ScimCredential; secret: string }> {
    await this.#directories.hold(directoryId);
    const existing = await this.#rows.list(directoryId);
    if (existing.length >= CREDENTIALS_PER_DIRECTORY) {
      throw fault('ScimCredentialLimitExceeded', { Limit: CREDENTIALS_PER_DIRECTORY });
    }
    const { mint, mintBearerSecret, now } = this.#scope;
    const id = mint('scimCredential');
    const { secret, digest } = mintBearerSecret(id);
    const expiresAt = new Date(now);
    expiresAt.setUTCFullYear(now.getUTCFullYear() + 1);
    const credential = { id, directoryId, status: 'Enabled' as const, createdAt: now, expiresAt };
    await this.#rows.insert(credential, digest);
    return { credential, secret };
  }

  /** Without a status nothing changes. Throws DirectoryNotFound, ScimCredentialNotFound. */
  async setStatus(
    directoryId: string,
    id: string,
    status: ScimCredential['status'] | undefined,
  ): Promise<ScimCredential> {
    await this.#directories.get(directoryId);
    const credential = status
      ? await this.#rows.setStatus(directoryId, id, status)
      : await this.#rows.find(directoryId, id);
    if (!credential) throw fault('ScimCredentialNotFound', { CredentialId: id });
    return credential;
  }

  /** Throws DirectoryNotFound, ScimCredentialNotFound. */
  async delete(directoryId: string, id: string): Promise<void> {
    await this.#directories.get(directoryId);
    if (!(await this.#rows.delete(directoryId, id))) throw fault('ScimCredentialNotFound', { CredentialId: id });
  }
}
