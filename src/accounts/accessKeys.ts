// The rules of access keys (ram-policy 1.6, 5.4): two for each holder, and without a user name the caller's own.
import { fault } from '../faults/fault.ts';
import type { AccessKey, AccessKeyRows, KeyHolder } from './accessKey.ts';
import type { KeyStatus } from './credential.ts';
import type { AccountScope } from './scope.ts';
import type { RamUsers } from './users.ts';

const KEYS_PER_HOLDER = 2;

export interface FreshKey extends AccessKey {
  /** Seen this once; only its seal is kept. */
  readonly accessKeySecret: string;
}

export class AccessKeys {
  readonly #rows: AccessKeyRows;
  readonly #users: RamUsers;
  readonly #scope: AccountScope;

  constructor(rows: AccessKeyRows, users: RamUsers, scope: AccountScope) {
    this.#rows = rows;
    this.#users = users;
    this.#scope = scope;
  }

  /** Throws EntityNotExist.User, LimitExceeded.User.AccessKey. */
  async create(userName: string | undefined): Promise<FreshKey> {
    const holder = await this.#holdHolder(userName);
    if ((await this.#rows.list(holder)).length >= KEYS_PER_HOLDER) {
      throw fault('LimitExceeded.User.AccessKey', { Limit: KEYS_PER_HOLDER });
    }
    const { accessKeyId, accessKeySecret, sealedSecret } = this.#scope.mintKey();
    const createdAt = this.#scope.now;
    await this.#rows.insert(holder, { accessKeyId, sealedSecret, createdAt });
    return { accessKeyId, accessKeySecret, status: 'Active', createdAt, lastUsedAt: undefined };
  }

  /** Throws EntityNotExist.User. */
  async list(userName: string | undefined): Promise<readonly AccessKey[]> {
    return this.#rows.list(await this.#holderOf(userName));
  }

  /** Throws EntityNotExist.User, EntityNotExist.User.AccessKey. */
  async get(userName: string | undefined, accessKeyId: string): Promise<AccessKey> {
    const key = await this.#rows.find(await this.#holderOf(userName), accessKeyId);
    return key ?? absent(accessKeyId);
  }

  /** Felt by signed calls within five seconds. Throws EntityNotExist.User, EntityNotExist.User.AccessKey. */
  async setStatus(userName: string | undefined, accessKeyId: string, status: KeyStatus): Promise<void> {
    const holder = await this.#holderOf(userName);
    if (!(await this.#rows.setStatus(holder, accessKeyId, status))) absent(accessKeyId);
  }

  /** Felt by signed calls within five seconds. Throws EntityNotExist.User, EntityNotExist.User.AccessKey. */
  async delete(userName: string | undefined, accessKeyId: string): Promise<void> {
    const holder = await this.#holderOf(userName);
    if (!(await this.#rows.delete(holder, accessKeyId))) absent(accessKeyId);
  }

  async #holderOf(userName: string | undefined): Promise<KeyHolder> {
    if (userName !== undefined) return { type: 'RAMUser', id: (await this.#users.get(userName)).id };
    const { caller } = this.#scope;
    if (caller.type === 'Account') return { type: 'Account' };
    return { type: 'RAMUser', id: this.#users.getCallerId() };
  }

  /** As holderOf, and nobody else adds a key until the call is over. */
  async #holdHolder(userName: string | undefined): Promise<KeyHolder> {
    if (userName !== undefined) return { type: 'RAMUser', id: (await this.#users.hold(userName)).id };
    if (this.#scope.caller.type === 'Account') {
      await this.#rows.holdAccount();
      return { type: 'Account' };
    }
    return { type: 'RAMUser', id: (await this.#users.holdCaller()).id };
  }
}

function absent(accessKeyId: string): never {
  throw fault('EntityNotExist.User.AccessKey', { Name: accessKeyId });
}
