// The rules of users (cloudsso 8).
import { fault } from '../faults/fault.ts';
import type { Directories } from './directories.ts';
import { parseNameFilter } from './nameFilter.ts';
import type { Scope } from './scope.ts';
import type { EmailSearch, HeldUser, ProvisionType, User, UserQuery, UserRows, UserStatus, UserTexts } from './user.ts';

type Optional<T> = { readonly [K in keyof T]?: T[K] | undefined };

export interface NewUserRequest extends Optional<UserTexts> {
  readonly name: string;
  readonly status: UserStatus;
  readonly tags?: readonly (readonly [key: string, value: string])[] | undefined;
}

export interface UserListRequest {
  readonly filter?: string | undefined;
  readonly status?: UserStatus | undefined;
  readonly provisionType?: ProvisionType | undefined;
  readonly tags?: UserQuery['tags'] | undefined;
  readonly most: number;
  readonly after?: string | undefined;
}

export interface UserPage {
  readonly users: readonly User[];
  readonly total: number;
  readonly next: string | undefined;
}

export class Users {
  readonly #rows: UserRows;
  readonly #directories: Directories;
  readonly #scope: Scope;

  constructor(rows: UserRows, directories: Directories, scope: Scope) {
    this.#rows = rows;
    this.#directories = directories;
    this.#scope = scope;
  }

  /** Throws DirectoryNotFound, UserNotFound. */
  async get(directoryId: string, userId: string): Promise<User> {
    return (await this.#rows.find(directoryId, userId)) ?? this.#absent(directoryId, userId);
  }

  /** As get, and nobody deletes the user until the call ends. Throws DirectoryNotFound, UserNotFound. */
  async keep(directoryId: string, userId: string): Promise<User> {
    return (await this.#rows.keep(directoryId, userId)) ?? this.#absent(directoryId, userId);
  }

  /** As get, and nobody else changes the user until the call ends; one that SCIM locks, too. Throws DirectoryNotFound, UserNotFound. */
  async holdAny(directoryId: string, userId: string): Promise<User> {
    return ((await this.#rows.hold(directoryId, userId)) ?? (await this.#absent(directoryId, userId))).user;
  }

  /** The synchronized user that its source knows as `externalId`. */
  async getByExternalId(directoryId: string, externalId: string): Promise<User> {
    return (await this.#rows.findByExternalId(directoryId, externalId)) ?? this.#absent(directoryId, externalId);
  }

  async create(directoryId: string, request: NewUserRequest): Promise<User> {
    const tags = uniqueTags(request.tags ?? []);
    const user = {
      id: this.#scope.mint('user'),
      directoryId,
      name: request.name,
      status: request.status,
      firstName: request.firstName ?? '',
      lastName: request.lastName ?? '',
      displayName: request.displayName ?? '',
      description: request.description ?? '',
      email: request.email ?? '',
      tags,
      at: this.#scope.now,
    };
    return this.#directories.admitUser(directoryId, () => this.#rows.insert(user));
  }

  /** Absent members are kept, empty ones cleared; the update time moves only with a real change (cloudsso 8.5). */
  async update(directoryId: string, userId: string, request: Optional<UserTexts>): Promise<User> {
    const { user } = await this.#holdUnlocked(directoryId, userId);
    const changes = Object.fromEntries(
      Object.entries(request).filter(([name, text]) => text !== undefined && text !== user[name as keyof UserTexts]),
    ) as Partial<UserTexts>;
    return Object.keys(changes).length === 0 ? user : this.#rows.update(user, changes, this.#scope.now);
  }

  /** Allowed for synchronized users too (cloudsso 8.7). Throws DirectoryNotFound, UserNotFound. */
  async setStatus(directoryId: string, userId: string, status: UserStatus): Promise<void> {
    const outcome = await this.#rows.setStatus(directoryId, userId, status, this.#scope.now);
    if (outcome === 'DirectoryNotFound') throw fault(outcome, { DirectoryId: directoryId });
    if (outcome !== 'OK') throw fault(outcome, { UserId: userId });
  }

  /** The user that the administration API knows by this identifier. Throws UserNotFound, whatever is wrong with it. */
  async getByGuid(directoryId: string, guid: string): Promise<User> {
    return (await this.#rows.findByGuid(directoryId, guid)) ?? (await this.#absent(directoryId, guid));
  }

  /** The user with that email address or name, whatever the case. Throws UserNotFound with the text as it came. */
  async getBy(directoryId: string, what: 'email' | 'name', value: string): Promise<User> {
    return (await this.#rows.findBy(directoryId, what, value)) ?? (await this.#absent(directoryId, value));
  }

  /** Throws DirectoryNotFound. */
  async searchEmail(directoryId: string, text: string, skip: number, most: number): Promise<EmailSearch> {
    await this.#directories.get(directoryId);
    return this.#rows.searchEmail(directoryId, text, skip, most);
  }

  /**
   * Marks a disabled user for deletion, or takes the mark off: the user stays Disabled then (rsa 8.2).
   * Throws UserSynchronized, UserStillEnabled, UserPendingDeletion, UserNotPendingDeletion.
   */
  async setMarkedDeleted(directoryId: string, userId: string, markedBy: string | undefined): Promise<User> {
    const { user } = await this.#holdUnlocked(directoryId, userId);
    const isWanted = markedBy !== undefined;
    if (user.status === 'Enabled') throw fault('UserStillEnabled', { UserId: userId });
    if (isWanted && user.deletion) throw fault('UserPendingDeletion', { UserId: userId });
    if (!isWanted && !user.deletion) throw fault('UserNotPendingDeletion', { UserId: userId });
    return this.#rows.setDeletion(user, isWanted ? { markedAt: this.#scope.now, markedBy } : undefined);
  }

  /** Deletes a disabled user at once, memberships and all. Throws UserSynchronized, UserStillEnabled, UserPendingDeletion. */
  async deleteNow(directoryId: string, userId: string): Promise<void> {
    await this.#directories.dismissUser(directoryId, async () => {
      const { user } = await this.#holdUnlocked(directoryId, userId);
      if (user.status === 'Enabled') throw fault('UserStillEnabled', { UserId: userId });
      if (user.deletion) throw fault('UserPendingDeletion', { UserId: userId });
      await this.#rows.delete(directoryId, userId);
    });
  }

  /** Throws DirectoryNotFound, UserNotFound, UserSynchronized, UserInUse for what hangs on the user (cloudsso 8.8). */
  async delete(directoryId: string, userId: string): Promise<void> {
    // The directory first, as in create: two calls that lock in opposite orders would block each other
    await this.#directories.dismissUser(directoryId, async () => {
      await this.#holdUnlocked(directoryId, userId);
      const burden = await this.#rows.findBurden(directoryId, userId);
      if (burden) throw fault('UserInUse', { UserId: userId, Entity: burden });
      await this.#rows.delete(directoryId, userId);
    });
  }

  async list(directoryId: string, request: UserListRequest): Promise<UserPage> {
    const { status, provisionType, tags = [], most } = request;
    const name = request.filter === undefined ? undefined : parseNameFilter(request.filter, 'UserName');
    const query: UserQuery = { directoryId, status, provisionType, name, tags };
    const position = this.#openToken(request.after, query);
    const directory = await this.#directories.get(directoryId);
    const { users } = await this.#rows.slice(query, position, most + 1);
    const isEverything = !status && !provisionType && !name && tags.length === 0;
    const total = isEverything ? directory.userCount : await this.#rows.count(query);
    const last = users.length > most ? users[most - 1] : undefined;
    return {
      users: users.slice(0, most).map(({ user }) => user),
      total,
      next: last && this.#scope.pageTokens.seal(last.position, this.#tokenQuery(query)),
    };
  }

  #openToken(token: string | undefined, query: UserQuery): string | undefined {
    if (token === undefined || token === '') return undefined;
    const position = this.#scope.pageTokens.open(token, this.#tokenQuery(query));
    if (position === undefined) {
      const Reason = 'it was not issued for this list with these filters';
      throw fault('ParameterInvalid', { Name: 'NextToken', Rule: 'token', Reason });
    }
    return position;
  }

  #tokenQuery(query: UserQuery): string {
    return JSON.stringify(['users', this.#scope.accountId, query]);
  }

  async #holdUnlocked(directoryId: string, userId: string): Promise<HeldUser> {
    const held = (await this.#rows.hold(directoryId, userId)) ?? (await this.#absent(directoryId, userId));
    // The switch counts at call time; users made by hand are never locked (cloudsso 8.7)
    if (held.user.provisionType === 'Synchronized' && held.synchronizationEnabled) {
      throw fault('UserSynchronized', { UserId: userId });
    }
    return held;
  }

  async #absent(directoryId: string, userId: string): Promise<never> {
    await this.#directories.get(directoryId);
    throw fault('UserNotFound', { UserId: userId });
  }
}

function uniqueTags(tags: readonly (readonly [string, string])[]): Readonly<Record<string, string>> {
  const keys = new Set(tags.map(([key]) => key));
  if (keys.size < tags.length) {
    throw fault('ParameterInvalid', { Name: 'Tags', Rule: 'unique', Reason: 'a key appears more than once' });
  }
  return Object.fromEntries(tags);
}
