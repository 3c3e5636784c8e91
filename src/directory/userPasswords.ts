// The rules of passwords that an administrator sets (cloudsso 8.9).
import { fault, type Fault } from '../faults/fault.ts';
import { findWeakness, PASSWORDS_REMEMBERED, type PasswordPolicy } from './passwordPolicy.ts';
import type { PeopleScope } from './peopleScope.ts';
import type { SingleSignOn } from './singleSignOn.ts';
import type { SignInSettings } from './signInSettings.ts';
import type { UserPassword, UserPasswordRows } from './userPassword.ts';
import type { Users } from './users.ts';

export interface PasswordReset {
  /** Exactly one of the two is wanted: a given password, or one that is made. */
  readonly password: string | undefined;
  readonly isGenerated: boolean;
  readonly isResetRequired: boolean;
}

export class UserPasswords {
  readonly #rows: UserPasswordRows;
  readonly #users: Users;
  readonly #settings: SignInSettings;
  readonly #singleSignOn: SingleSignOn;
  readonly #scope: PeopleScope;

  constructor(
    rows: UserPasswordRows,
    users: Users,
    settings: SignInSettings,
    singleSignOn: SingleSignOn,
    scope: PeopleScope,
  ) {
    this.#rows = rows;
    this.#users = users;
    this.#settings = settings;
    this.#singleSignOn = singleSignOn;
    this.#scope = scope;
  }

  /**
   * Sets the password, of synchronized users too, and returns it when it was made here: the only time that it is seen.
   * Throws DirectoryNotFound, UserNotFound, SsoEnabled, ParameterInvalid (Password).
   */
  async reset(directoryId: string, userId: string, request: PasswordReset): Promise<string | undefined> {
    const { name } = await this.#users.get(directoryId, userId);
    const { provider } = await this.#singleSignOn.get(directoryId);
    if (provider.ssoEnabled) throw fault('SsoEnabled', { DirectoryId: directoryId });
    const policy = await this.#settings.getPasswordPolicy(directoryId);
    const judged = await this.#rows.find(directoryId, userId);
    const password = this.#choose(name, request, policy);
    await this.#refuseReuse(password, judged, policy);
    const hash = await this.#scope.passwords.hash(password);
    await this.#users.holdAny(directoryId, userId);
    const before = await this.#rows.find(directoryId, userId);
    // Somebody was quicker: what was judged is no longer what is replaced
    if (before?.hash !== judged?.hash) await this.#refuseReuse(password, before, policy);
    const { isResetRequired, isGenerated } = request;
    const pastHashes = hashesOf(before).slice(0, PASSWORDS_REMEMBERED - 1);
    await this.#rows.put(directoryId, userId, { hash, pastHashes, isResetRequired, changedAt: this.#scope.now });
    return isGenerated ? password : undefined;
  }

  #choose(userName: string, { password, isGenerated }: PasswordReset, policy: PasswordPolicy): string {
    if ((password !== undefined) === isGenerated) {
      throw refusal('either it is given or GenerateRandomPassword is true, and not both');
    }
    if (password === undefined) return this.#mint(userName, policy);
    const weakness = findWeakness(password, userName, policy);
    if (weakness !== undefined) throw refusal(weakness);
    return password;
  }

  /** Asks again when a kind of character is missing. A short name may be in it by chance, which tells nobody anything. */
  #mint(userName: string, policy: PasswordPolicy): string {
    const { mintPassword } = this.#scope;
    for (;;) {
      const password = mintPassword();
      if (findWeakness(password, userName, { ...policy, refusesUserName: false }) === undefined) return password;
    }
  }

  async #refuseReuse(password: string, kept: UserPassword | undefined, policy: PasswordPolicy): Promise<void> {
    for (const hash of hashesOf(kept).slice(0, policy.reusePrevention)) {
      if (await this.#scope.passwords.matches(password, hash)) {
        throw refusal(`it is one of the last ${policy.reusePrevention}`);
      }
    }
  }
}

/** Newest first. */
function hashesOf(kept: UserPassword | undefined): readonly string[] {
  return kept ? [kept.hash, ...kept.pastHashes] : [];
}

function refusal(Reason: string): Fault {
  return fault('ParameterInvalid', { Name: 'Password', Rule: 'password', Reason });
}
