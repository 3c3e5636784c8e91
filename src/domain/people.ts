// The rooms of a directory's people, as one call enters them.
import type { Domain } from '../actions/action.ts';
import type { People } from '../actions/people.ts';
import { Groups } from '../directory/groups.ts';
import { Memberships } from '../directory/memberships.ts';
import type { Scope } from '../directory/scope.ts';
import { SqlGroupRows } from '../store/people/groupRows.ts';
import { SqlMembershipRows } from '../store/people/membershipRows.ts';
import type { Work } from '../store/work.ts';

/** Built on first use, then the same again. */
export class CallPeople implements People {
  readonly #work: Work;
  readonly #scope: Scope;
  readonly #domain: Pick<Domain, 'directories' | 'users'>;
  #groups: Groups | undefined;
  #memberships: Memberships | undefined;

  constructor(work: Work, scope: Scope, domain: Pick<Domain, 'directories' | 'users'>) {
    this.#work = work;
    this.#scope = scope;
    this.#domain = domain;
  }

  get groups(): Groups {
    const rows = new SqlGroupRows(this.#work, this.#scope);
    return (this.#groups ??= new Groups(rows, this.#domain.directories, this.#scope));
  }

  get memberships(): Memberships {
    const rows = new SqlMembershipRows(this.#work);
    return (this.#memberships ??= new Memberships(rows, this.#domain.users, this.groups, this.#scope));
  }
}
