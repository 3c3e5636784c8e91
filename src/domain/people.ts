// The rooms of a directory's people, as one call enters them.
import type { Domain } from '../actions/action.ts';
import type { People } from '../actions/people.ts';
import { Groups } from '../directory/groups.ts';
import { Memberships } from '../directory/memberships.ts';
import { UserMfaDevices } from '../directory/mfaDevices.ts';
import { Taggings } from '../directory/taggings.ts';
import type { PeopleScope } from '../directory/peopleScope.ts';
import { SignInSettings } from '../directory/signInSettings.ts';
import { UserPasswords } from '../directory/userPasswords.ts';
import { SqlGroupRows } from '../store/people/groupRows.ts';
import { SqlUserMfaDeviceRows } from '../store/people/mfaDeviceRows.ts';
import { SqlTaggingRows } from '../store/people/taggingRows.ts';
import { SqlMembershipRows } from '../store/people/membershipRows.ts';
import { SqlUserPasswordRows } from '../store/people/passwordRows.ts';
import { SqlSignInRows } from '../store/people/signInRows.ts';
import type { Work } from '../store/work.ts';

/** Built on first use, then the same again. */
export class CallPeople implements People {
  readonly #work: Work;
  readonly #scope: PeopleScope;
  readonly #domain: Pick<Domain, 'directories' | 'users' | 'directorySettings'>;
  #groups: Groups | undefined;
  #memberships: Memberships | undefined;
  #signIn: SignInSettings | undefined;
  #passwords: UserPasswords | undefined;
  #mfaDevices: UserMfaDevices | undefined;
  #taggings: Taggings | undefined;

  constructor(work: Work, scope: PeopleScope, domain: Pick<Domain, 'directories' | 'users' | 'directorySettings'>) {
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

  get signIn(): SignInSettings {
    const rows = new SqlSignInRows(this.#work, this.#scope);
    return (this.#signIn ??= new SignInSettings(rows, this.#domain.users, this.#scope));
  }

  get passwords(): UserPasswords {
    const rows = new SqlUserPasswordRows(this.#work);
    const { users, directorySettings } = this.#domain;
    const { singleSignOn } = directorySettings;
    return (this.#passwords ??= new UserPasswords(rows, users, this.signIn, singleSignOn, this.#scope));
  }

  get mfaDevices(): UserMfaDevices {
    const rows = new SqlUserMfaDeviceRows(this.#work);
    return (this.#mfaDevices ??= new UserMfaDevices(rows, this.#domain.users, this.#scope));
  }

  get taggings(): Taggings {
    const rows = new SqlTaggingRows(this.#work);
    return (this.#taggings ??= new Taggings(rows, this.#domain.directories, this.#scope));
  }
}
