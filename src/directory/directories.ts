// The rules of directories (cloudsso 7).
import { fault } from '../faults/fault.ts';
import type { Directory, DirectoryRows } from './directory.ts';
import type { Scope } from './scope.ts';

const DIRECTORIES_PER_ACCOUNT = 1;

export class Directories {
  readonly #rows: DirectoryRows;
  readonly #scope: Scope;

  constructor(rows: DirectoryRows, scope: Scope) {
    this.#rows = rows;
    this.#scope = scope;
  }

  /** Throws DirectoryNotFound. */
  async get(id: string): Promise<Directory> {
    return (await this.#rows.find(id)) ?? absent(id);
  }

  /** As get, and nothing enters or leaves it until the call ends. Throws DirectoryNotFound. */
  async hold(id: string): Promise<Directory> {
    return (await this.#rows.lock(id)) ?? absent(id);
  }

  list(): Promise<readonly Directory[]> {
    return this.#rows.list();
  }

  /** Without a name the id serves as one (our decision, cloudsso 7.2). */
  async create(name: string | undefined): Promise<Directory> {
    const existing = await this.#rows.list();
    // A client that lost its answer asks again: it must hear of its own directory, not of the limit (cloudsso 1.8, 3.10)
    if (name !== undefined && existing.some((directory) => directory.name === name)) {
      throw fault('DirectoryNameTaken', { DirectoryName: name });
    }
    if (existing.length >= DIRECTORIES_PER_ACCOUNT) {
      throw fault('DirectoryLimitExceeded', { Limit: DIRECTORIES_PER_ACCOUNT });
    }
    const id = this.#scope.mint('directory');
    return this.#rows.insert({ id, name: name ?? id, at: this.#scope.now });
  }

  /** The id of the directory itself is a good name; another `d-…` is not (cloudsso 7.2). */
  async rename(id: string, name: string | undefined): Promise<Directory> {
    const directory = (await this.#rows.lock(id)) ?? absent(id);
    if (name === undefined || name === directory.name) return directory;
    if (name.startsWith('d-') && name !== id) {
      const Reason = 'only the identifier of the directory itself may start with d-';
      throw fault('ParameterInvalid', { Name: 'NewDirectoryName', Rule: 'pattern', Reason });
    }
    return this.#rows.rename(id, name, this.#scope.now);
  }

  /** Throws DirectoryNotEmpty while anything is in it, then what a setting in the way is called. */
  async delete(id: string): Promise<void> {
    const directory = (await this.#rows.lock(id)) ?? absent(id);
    const burden = await this.#rows.findBurden(id);
    // What works in it goes first: it may be about to empty it
    if (burden === 'Task') throw fault('DirectoryNotEmpty', { DirectoryId: id, Entity: burden });
    if (directory.userCount > 0) throw fault('DirectoryNotEmpty', { DirectoryId: id, Entity: 'User' });
    const obstacle = await this.#rows.findObstacle(id);
    if (obstacle) throw fault(obstacle, { DirectoryId: id });
    if (directory.groupCount > 0) throw fault('DirectoryNotEmpty', { DirectoryId: id, Entity: 'Group' });
    if (burden) throw fault('DirectoryNotEmpty', { DirectoryId: id, Entity: burden });
    await this.#rows.delete(id);
  }

  /**
   * Lets one more user in by `enter`. Throws DirectoryNotFound, then what `enter` throws, and UserLimitExceeded last:
   * a create that is sent again must hear of its duplicate, not of the limit (cloudsso 1.8, 3.10).
   */
  async admitUser<U>(id: string, enter: () => Promise<U>): Promise<U> {
    const directory = (await this.#rows.lock(id)) ?? absent(id);
    const user = await enter();
    const { usersPerDirectory } = this.#scope.quotas;
    if (directory.userCount >= usersPerDirectory) throw fault('UserLimitExceeded', { Limit: usersPerDirectory });
    await this.#rows.countUsers(id, 1);
    return user;
  }

  /** Lets one user out by `leave` and gives its room back. Throws DirectoryNotFound, then what `leave` throws. */
  async dismissUser(id: string, leave: () => Promise<void>): Promise<void> {
    if (!(await this.#rows.lock(id))) absent(id);
    await leave();
    // Only now: of an empty directory there is no room to give back
    await this.#rows.countUsers(id, -1);
  }

  /** Lets one more group in by `enter`, as admitUser does. Throws DirectoryNotFound, then what `enter` throws, GroupLimitExceeded. */
  async admitGroup<G>(id: string, enter: () => Promise<G>): Promise<G> {
    const directory = await this.hold(id);
    const group = await enter();
    const { groupsPerDirectory } = this.#scope.quotas;
    if (directory.groupCount >= groupsPerDirectory) throw fault('GroupLimitExceeded', { Limit: groupsPerDirectory });
    await this.#rows.countGroups(id, 1);
    return group;
  }

  /** Lets one group out by `leave`, as dismissUser does. Throws DirectoryNotFound, then what `leave` throws. */
  async dismissGroup(id: string, leave: () => Promise<void>): Promise<void> {
    await this.hold(id);
    await leave();
    await this.#rows.countGroups(id, -1);
  }
}

function absent(id: string): never {
  throw fault('DirectoryNotFound', { DirectoryId: id });
}
