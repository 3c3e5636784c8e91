// The rooms of a directory that its administrators enter, as one call does.
import type { Administration } from '../actions/administration.ts';
import type { Directories } from '../directory/directories.ts';
import { IdentitySource } from '../directory/identitySource.ts';
import type { Scope } from '../directory/scope.ts';
import type { Users } from '../directory/users.ts';
import { SqlSourceRows } from '../store/sourceRows.ts';
import { SqlUserRows } from '../store/userRows.ts';
import type { Work } from '../store/work.ts';

/** Built on first use, then the same again. */
export class CallAdministration implements Administration {
  readonly #work: Work;
  readonly #users: Users;
  readonly #directories: Directories;
  readonly #scope: Scope;
  #identitySource: IdentitySource | undefined;

  constructor(work: Work, users: Users, directories: Directories, scope: Scope) {
    this.#work = work;
    this.#users = users;
    this.#directories = directories;
    this.#scope = scope;
  }

  get identitySource(): IdentitySource {
    const rows = new SqlSourceRows(this.#work);
    const userRows = new SqlUserRows(this.#work, this.#scope);
    return (this.#identitySource ??= new IdentitySource(rows, userRows, this.#users, this.#directories, this.#scope));
  }
}
