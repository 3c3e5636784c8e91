// Those who administer one directory from outside, by keys of their own.
import type { Directories } from './directories.ts';
import { fault } from '../faults/fault.ts';
import type { Scope } from './scope.ts';

export type AdministratorRole = 'SuperAdmin' | 'HelpDesk';

/** What is kept of a key: the public half alone (rsa 3.1). */
export interface AdministratorKey {
  readonly accessId: string;
  readonly directoryId: string;
  readonly role: AdministratorRole;
  readonly description: string;
  readonly createdAt: Date;
}

export interface AdministratorRecord extends AdministratorKey {
  readonly accountId: string;
  /** PEM. */
  readonly publicKey: string;
  /** JSON text of a policy that cuts what the role allows. */
  readonly policyDocument: string | undefined;
}

/** The port of identity: at most one database trip. */
export interface AdministratorRecords {
  findAdministrator(accessId: string): Promise<AdministratorRecord | undefined>;
}

/** Bound to one account, like DirectoryRows. */
export interface AdministratorKeyRows {
  list(directoryId: string): Promise<readonly AdministratorKey[]>;
  insert(record: AdministratorRecord): Promise<void>;
  /** False when there was none. */
  delete(directoryId: string, accessId: string): Promise<boolean>;
}

/** The caller as the administration API sees it. */
export interface Administrator {
  readonly directoryId: string;
  /** Of the key, or of the OAuth client. */
  readonly id: string;
  /** As `markedBy` and the like show it. */
  readonly name: string;
}

export interface KeyWishes {
  readonly role: AdministratorRole;
  readonly description: string;
  readonly policyDocument: string | undefined;
}

// rsa 3.1
const KEYS_PER_DIRECTORY = 10;

export class AdministratorKeys {
  readonly #rows: AdministratorKeyRows;
  readonly #directories: Directories;
  readonly #scope: Scope;

  constructor(rows: AdministratorKeyRows, directories: Directories, scope: Scope) {
    this.#rows = rows;
    this.#directories = directories;
    this.#scope = scope;
  }

  /**
   * What tokens of a key are made for, if that is known (rsa 1.5): with the slash at the end, since some clients join the
   * path without one, and the second slash of the others does no harm.
   */
  get baseUrl(): string | undefined {
    const { publicOrigin } = this.#scope;
    return publicOrigin && `${publicOrigin}/AdminInterface/restapi/`;
  }

  /** Throws DirectoryNotFound. */
  async list(directoryId: string): Promise<readonly AdministratorKey[]> {
    await this.#directories.get(directoryId);
    return this.#rows.list(directoryId);
  }

  /**
   * A new key with its private half in PEM (PKCS#1), which is kept nowhere.
   * Throws DirectoryNotFound, PolicyMalformed, AdministratorKeyLimitExceeded.
   */
  async create(directoryId: string, wishes: KeyWishes): Promise<{ key: AdministratorKey; privateKey: string }> {
    if (wishes.policyDocument !== undefined) this.#scope.checkPolicy(wishes.policyDocument, 'identity');
    const pair = await this.#scope.mintKeyPair();
    await this.#directories.hold(directoryId);
    const existing = await this.#rows.list(directoryId);
    if (existing.length >= KEYS_PER_DIRECTORY) {
      throw fault('AdministratorKeyLimitExceeded', { Limit: KEYS_PER_DIRECTORY });
    }
    const { role, description, policyDocument } = wishes;
    const key = { accessId: pair.id, directoryId, role, description, createdAt: this.#scope.now };
    const { accountId } = this.#scope;
    await this.#rows.insert({ ...key, accountId, publicKey: pair.publicKey, policyDocument });
    return { key, privateKey: pair.privateKey };
  }

  /** Throws DirectoryNotFound, AdministratorKeyNotFound. */
  async delete(directoryId: string, accessId: string): Promise<void> {
    await this.#directories.get(directoryId);
    if (!(await this.#rows.delete(directoryId, accessId)))
      throw fault('AdministratorKeyNotFound', { AccessId: accessId });
  }
}
