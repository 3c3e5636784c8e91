// The rules of users that an identity source synchronizes: taking over, changing, disabling and deleting (cloudsso 13).
import { fault } from '../faults/fault.ts';
import type { Directories } from './directories.ts';
import type { DirectoryPreferences } from './preferences.ts';
import type { Scope } from './scope.ts';
import { pageOf, type SourcePageRequest } from './sourceFilter.ts';
import { assertUserTexts } from './sourceTexts.ts';
import type {
  SourceSlice,
  SourceUser,
  SynchronizedChanges,
  SynchronizedUserRows,
  UserAttribute,
} from './synchronizedUser.ts';
import type { User, UserRows } from './user.ts';

type UserBurdens = Pick<UserRows, 'findBurden' | 'delete'>;

export class SynchronizedUsers {
  readonly #rows: SynchronizedUserRows;
  readonly #userRows: UserBurdens;
  readonly #directories: Directories;
  readonly #preferences: DirectoryPreferences;
  readonly #scope: Scope;

  constructor(
    rows: SynchronizedUserRows,
    userRows: UserBurdens,
    directories: Directories,
    preferences: DirectoryPreferences,
    scope: Scope,
  ) {
    this.#rows = rows;
    this.#userRows = userRows;
    this.#directories = directories;
    this.#preferences = preferences;
    this.#scope = scope;
  }

  /** Throws UserNotFound, also for users made by hand. */
  async get(directoryId: string, userId: string): Promise<User> {
    return (await this.#rows.find(directoryId, userId)) ?? absent(userId);
  }

  /** In the order of creation. */
  list(directoryId: string, request: SourcePageRequest<UserAttribute>): Promise<SourceSlice<User>> {
    const { skip, most } = pageOf(request);
    return this.#rows.slice(directoryId, request.filter, skip, most);
  }

  /**
   * A new user, or the one made by hand of that name, which the source takes over with all that it has (cloudsso 13.4).
   * Throws SynchronizationDisabled, ScimRequestInvalid, UserNameTaken, UserEmailTaken, ExternalIdTaken, UserLimitExceeded.
   */
  async create(directoryId: string, source: SourceUser & { readonly name: string }): Promise<User> {
    const { isActive = true, ...texts } = source;
    assertUserTexts(texts);
    await this.#preferences.holdSynchronizing(directoryId);
    const known = await this.#rows.holdByName(directoryId, source.name);
    if (known?.provisionType === 'Synchronized') throw fault('UserNameTaken', { UserName: source.name });
    const { now: at } = this.#scope;
    if (known) {
      const changes = { ...changesOf(known, { ...source, isActive }), provisionType: 'Synchronized' as const };
      return this.#rows.update(known, changes, at);
    }
    const { name, firstName = '', lastName = '', displayName = '', email = '', externalId } = source;
    const own = { firstName, lastName, displayName, email, description: '' };
    const status = isActive ? ('Enabled' as const) : ('Disabled' as const);
    const user = { id: this.#scope.mint('user'), directoryId, name, ...own, status, tags: {}, at };
    const changes: SynchronizedChanges = { externalId, isDisabledBySource: !isActive, provisionType: 'Synchronized' };
    return this.#directories.admitUser(directoryId, () => this.#rows.insert(user, changes));
  }

  /**
   * The update time moves only with a real change.
   * Throws SynchronizationDisabled, ScimRequestInvalid, UserNotFound, UserNameFixed, UserEmailTaken, ExternalIdTaken.
   */
  async update(directoryId: string, userId: string, source: SourceUser): Promise<User> {
    assertUserTexts(source);
    await this.#preferences.holdSynchronizing(directoryId);
    const user = await this.#hold(directoryId, userId);
    if (source.name !== undefined && source.name.toLowerCase() !== user.name.toLowerCase()) {
      throw fault('UserNameFixed', { UserName: user.name });
    }
    const changes = changesOf(user, source);
    const isOther = Object.entries(changes).some(([name, value]) => value !== user[name as keyof User]);
    return isOther ? this.#rows.update(user, changes, this.#scope.now) : user;
  }

  /**
   * What the source deletes leaves its groups with it; whatever else hangs on it keeps it (cloudsso 13.9).
   * Throws SynchronizationDisabled, UserNotFound, UserInUse.
   */
  async delete(directoryId: string, userId: string): Promise<void> {
    await this.#preferences.holdSynchronizing(directoryId);
    await this.#directories.dismissUser(directoryId, async () => {
      await this.#rows.leaveGroups(await this.#hold(directoryId, userId));
      const burden = await this.#userRows.findBurden(directoryId, userId);
      if (burden) throw fault('UserInUse', { UserId: userId, Entity: burden });
      await this.#userRows.delete(directoryId, userId);
    });
  }

  async #hold(directoryId: string, userId: string): Promise<User> {
    return (await this.#rows.hold(directoryId, userId)) ?? absent(userId);
  }
}

/**
 * Only what the source itself disabled does it enable again, and nobody who waits for deletion: an administrator's word
 * outlives a synchronization (rsa 8.2).
 */
function changesOf(user: User, source: SourceUser): SynchronizedChanges {
  const { name: _name, isActive, ...texts } = source;
  const told = Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined));
  if (isActive === false && user.status === 'Enabled') {
    return { ...told, status: 'Disabled', isDisabledBySource: true };
  }
  const isBack = isActive === true && user.isDisabledBySource && !user.deletion;
  return isBack ? { ...told, status: 'Enabled', isDisabledBySource: false } : told;
}

function absent(userId: string): never {
  throw fault('UserNotFound', { UserId: userId });
}
