// What an identity source synchronizes, as one call enters it.
import type { Synchronization } from '../actions/synchronization.ts';
import type { Directories } from '../directory/directories.ts';
import type { DirectoryPreferences } from '../directory/preferences.ts';
import type { Scope } from '../directory/scope.ts';
import { SynchronizedGroups } from '../directory/synchronizedGroups.ts';
import { SynchronizedUsers } from '../directory/synchronizedUsers.ts';
import { SqlGroupRows } from '../store/people/groupRows.ts';
import { SqlSynchronizedGroupRows } from '../store/synchronization/groupRows.ts';
import { SqlSynchronizedUserRows } from '../store/synchronization/userRows.ts';
import { SqlUserRows } from '../store/userRows.ts';
import type { Work } from '../store/work.ts';

export class CallSynchronization implements Synchronization {
  readonly directoryId: string;
  readonly #work: Work;
  readonly #directories: Directories;
  readonly #preferences: DirectoryPreferences;
  readonly #scope: Scope;

  constructor(
    directoryId: string,
    work: Work,
    directories: Directories,
    preferences: DirectoryPreferences,
    scope: Scope,
  ) {
    this.directoryId = directoryId;
    this.#work = work;
    this.#directories = directories;
    this.#preferences = preferences;
    this.#scope = scope;
  }

  get users(): SynchronizedUsers {
    const rows = new SqlSynchronizedUserRows(this.#work, this.#scope);
    const userRows = new SqlUserRows(this.#work, this.#scope);
    return new SynchronizedUsers(rows, userRows, this.#directories, this.#preferences, this.#scope);
  }

  get groups(): SynchronizedGroups {
    const rows = new SqlSynchronizedGroupRows(this.#work, this.#scope);
    const groupRows = new SqlGroupRows(this.#work, this.#scope);
    return new SynchronizedGroups(rows, groupRows, this.#directories, this.#preferences, this.#scope);
  }
}
