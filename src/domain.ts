// The domain of one call, room by room as a handler asks for it: a call does not pay for rooms that it never enters.
import type { Domain } from './actions/action.ts';
import { Directories } from './directory/directories.ts';
import type { Scope } from './directory/scope.ts';
import { Users } from './directory/users.ts';
import { SqlDirectoryRows } from './store/directoryRows.ts';
import { SqlUserRows } from './store/userRows.ts';
import type { Work } from './store/work.ts';

/** Every room over the rows of one unit of work, bound to one scope. Built on first use, then the same again. */
export class CallDomain implements Domain {
  readonly #work: Work;
  readonly #scope: Scope;
  #directories: Directories | undefined;
  #users: Users | undefined;

  constructor(work: Work, scope: Scope) {
    this.#work = work;
    this.#scope = scope;
  }

  get directories(): Directories {
    return (this.#directories ??= new Directories(new SqlDirectoryRows(this.#work, this.#scope), this.#scope));
  }

  get users(): Users {
    return (this.#users ??= new Users(new SqlUserRows(this.#work, this.#scope), this.directories, this.#scope));
  }
}
