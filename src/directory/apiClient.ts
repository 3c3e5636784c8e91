// OAuth clients of the administration API: what each may ask for, and the tokens that it is given (rsa 4).
import type { Directories } from './directories.ts';
import { fault } from '../faults/fault.ts';
import type { ClientKeyType, Scope } from './scope.ts';

/** What is kept of a client: the public half of its key alone. */
export interface ApiClient {
  readonly clientId: string;
  readonly directoryId: string;
  readonly name: string;
  readonly description: string;
  readonly keyType: ClientKeyType;
  /** Scopes that it may ask for, as the vendor names them (rsa 4.1). */
  readonly permissions: readonly string[];
  /** How long its access tokens are good. */
  readonly tokenSeconds: number;
  readonly createdAt: Date;
}

export interface ApiClientRecord extends ApiClient {
  readonly accountId: string;
  /** The `kid` of its private JWK. */
  readonly keyId: string;
  /** PEM. */
  readonly publicKey: string;
  /** JSON text of a policy that cuts what the permissions allow. */
  readonly policyDocument: string | undefined;
}

/** The port of identity: at most one database trip. */
export interface ApiClientRecords {
  findApiClient(clientId: string): Promise<ApiClientRecord | undefined>;
}

/** Bound to one account, like DirectoryRows. */
export interface ApiClientRows {
  list(directoryId: string): Promise<readonly ApiClient[]>;
  find(directoryId: string, clientId: string): Promise<ApiClient | undefined>;
  insert(record: ApiClientRecord): Promise<void>;
  /** False when there was none. */
  delete(directoryId: string, clientId: string): Promise<boolean>;
}

export type ClientWishes = Pick<ApiClient, 'name' | 'description' | 'keyType' | 'permissions' | 'tokenSeconds'> &
  Pick<ApiClientRecord, 'policyDocument'>;

export interface IssuedToken {
  readonly accessToken: string;
  readonly seconds: number;
  readonly permissions: readonly string[];
}

// Our decision: the vendor names no limit, and a list without one would grow without end
const CLIENTS_PER_DIRECTORY = 100;

export class ApiClients {
  readonly #rows: ApiClientRows;
  readonly #directories: Directories;
  readonly #scope: Scope;

  constructor(rows: ApiClientRows, directories: Directories, scope: Scope) {
    this.#rows = rows;
    this.#directories = directories;
    this.#scope = scope;
  }

  /** Where tokens come from, if that is known (rsa 1.2). */
  get issuerUrl(): string | undefined {
    const { publicOrigin } = this.#scope;
    return publicOrigin && `${publicOrigin}/oauth`;
  }

  /** Oldest first. Throws DirectoryNotFound. */
  async list(directoryId: string): Promise<readonly ApiClient[]> {
    await this.#directories.get(directoryId);
    return this.#rows.list(directoryId);
  }

  /**
   * A new client with its private key as JWK text, which is kept nowhere.
   * Throws DirectoryNotFound, PolicyMalformed, ApiClientLimitExceeded.
   */
  async create(directoryId: string, wishes: ClientWishes): Promise<{ client: ApiClient; privateJwk: string }> {
    const { policyDocument, permissions, ...own } = wishes;
    if (policyDocument !== undefined) this.#scope.checkPolicy(policyDocument, 'identity');
    const { id: clientId, keyId, publicKey, privateJwk } = await this.#scope.mintClientKey(wishes.keyType);
    await this.#directories.hold(directoryId);
    if ((await this.#rows.list(directoryId)).length >= CLIENTS_PER_DIRECTORY) {
      throw fault('ApiClientLimitExceeded', { Limit: CLIENTS_PER_DIRECTORY });
    }
    const { accountId, now: createdAt } = this.#scope;
    const client = { clientId, directoryId, ...own, permissions: [...new Set(permissions)].sort(), createdAt };
    await this.#rows.insert({ ...client, accountId, keyId, publicKey, policyDocument });
    return { client, privateJwk };
  }

  /** Throws DirectoryNotFound, ApiClientNotFound. */
  async delete(directoryId: string, clientId: string): Promise<void> {
    await this.#directories.get(directoryId);
    if (!(await this.#rows.delete(directoryId, clientId))) throw fault('ApiClientNotFound', { ClientId: clientId });
  }

  /**
   * An access token for what is asked for and granted, for all that is granted when nothing is asked for: one client asks
   * for all that it has ever heard of (rsa 4). Throws ApiClientNotFound, ScopeNotGranted.
   */
  async issueToken(directoryId: string, clientId: string, asked?: readonly string[]): Promise<IssuedToken> {
    const client = await this.#rows.find(directoryId, clientId);
    if (!client) throw fault('ApiClientNotFound', { ClientId: clientId });
    const wanted = new Set(asked);
    const permissions = asked ? client.permissions.filter((one) => wanted.has(one)) : client.permissions;
    if (permissions.length === 0) throw fault('ScopeNotGranted', {});
    const seconds = client.tokenSeconds;
    const expiresAt = new Date(this.#scope.now.getTime() + seconds * 1000);
    return { accessToken: this.#scope.sealAccess({ clientId, permissions, expiresAt }), seconds, permissions };
  }
}
