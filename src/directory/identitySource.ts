// What the source behind a directory says of its people, and how a user comes to agree with it (rsa 8.2, 9.5).
import { fault } from '../faults/fault.ts';
import type { Directories } from './directories.ts';
import type { Scope } from './scope.ts';
import type { User, UserRows, UserTexts } from './user.ts';
import type { Users } from './users.ts';

/** A person as the source told of them last, whether or not there is a user of that name yet. */
export interface SourcePerson {
  readonly userName: string;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  /** False: whoever it is may use nothing. */
  readonly isActive: boolean;
}

/** What a synchronization changes; the rest of a user stays. */
export interface SourceChanges extends Partial<Pick<UserTexts, 'email' | 'firstName' | 'lastName'>> {
  readonly status?: User['status'];
  readonly isDisabledBySource?: boolean;
}

/** Bound to one account, like DirectoryRows. */
export interface SourceRows {
  /** By email address or by name, whatever the case. */
  find(directoryId: string, what: 'email' | 'name', value: string): Promise<SourcePerson | undefined>;
  /** Adds the person, or replaces what was told of the one of that name. */
  put(directoryId: string, person: SourcePerson, at: Date): Promise<void>;
  count(directoryId: string): Promise<number>;
  /** Throws UserEmailTaken. */
  synchronize(user: User, changes: SourceChanges, at: Date): Promise<User>;
}

/** What clients call the users that a directory itself keeps (rsa 10). */
const LOCAL = 'Local Identity Source';

export class IdentitySource {
  readonly #rows: SourceRows;
  readonly #userRows: UserRows;
  readonly #users: Users;
  readonly #directories: Directories;
  readonly #scope: Scope;

  constructor(rows: SourceRows, userRows: UserRows, users: Users, directories: Directories, scope: Scope) {
    this.#rows = rows;
    this.#userRows = userRows;
    this.#users = users;
    this.#directories = directories;
    this.#scope = scope;
  }

  /** Throws ParameterInvalid unless the name means the directory itself, which keeps whom no other source tells of. */
  async assertLocal(directoryId: string, name: string): Promise<void> {
    const directory = await this.#directories.get(directoryId);
    if (name === directory.name || name === LOCAL) return;
    throw fault('ParameterInvalid', { Name: 'identitySource', Rule: 'source', Reason: 'there is no such source' });
  }

  /**
   * Takes down what the source says; users hear of it when they are synchronized.
   * Throws DirectoryNotFound, UserLimitExceeded.
   */
  async tell(directoryId: string, person: SourcePerson): Promise<void> {
    await this.#directories.hold(directoryId);
    await this.#rows.put(directoryId, person, this.#scope.now);
    const { usersPerDirectory } = this.#scope.quotas;
    if ((await this.#rows.count(directoryId)) > usersPerDirectory) {
      throw fault('UserLimitExceeded', { Limit: usersPerDirectory });
    }
  }

  /**
   * Makes the user what its source says. One whom no source tells of, or whose source tells by SCIM at once, is in step
   * already. Throws UserNotFound, UserEmailTaken.
   */
  async synchronize({ directoryId, id }: User): Promise<User> {
    const held = await this.#userRows.hold(directoryId, id);
    if (!held) throw fault('UserNotFound', { UserId: id });
    const { user } = held;
    const person = user.provisionType === 'Manual' ? await this.#rows.find(directoryId, 'name', user.name) : undefined;
    return this.#rows.synchronize(user, person ? changesOf(user, person) : {}, this.#scope.now);
  }

  /**
   * The user with that email address or name; one whom only the source knows comes in with this call, if the source lets
   * them (rsa 9.1). Throws UserNotFound with the text as it came, UserNameTaken, UserEmailTaken, UserLimitExceeded.
   */
  async pull(directoryId: string, what: 'email' | 'name', value: string): Promise<User> {
    const known = await this.#userRows.findBy(directoryId, what, value);
    if (known) return this.synchronize(known);
    const person = await this.#rows.find(directoryId, what, value);
    if (!person?.isActive) return this.#users.getBy(directoryId, what, value);
    const { userName: name, email, firstName, lastName } = person;
    const user = await this.#users.create(directoryId, { name, email, firstName, lastName, status: 'Enabled' });
    return this.#rows.synchronize(user, {}, this.#scope.now);
  }
}

/** Only what the source itself disabled does it enable again, and nobody who waits for deletion (rsa 8.2). */
function changesOf(user: User, { email, firstName, lastName, isActive }: SourcePerson): SourceChanges {
  const texts = { email, firstName, lastName };
  if (!isActive && user.status === 'Enabled') return { ...texts, status: 'Disabled', isDisabledBySource: true };
  const isBack = isActive && user.isDisabledBySource && !user.deletion;
  return isBack ? { ...texts, status: 'Enabled', isDisabledBySource: false } : texts;
}
