// The rules of signing in: one profile for each user, passwords as the account's policy wants them (ram-policy 4.3).
import { fault, type Fault } from '../faults/fault.ts';
import { judgeGuess } from './guesses.ts';
import type { LoginProfile, LoginProfileRows, SignInRules } from './loginProfile.ts';
import { findWeakness, PASSWORDS_REMEMBERED } from './passwordPolicy.ts';
import type { AccountScope } from './scope.ts';
import type { AccountSettings } from './settings.ts';
import type { RamUsers } from './users.ts';

/** A profile with the name of its user. */
export interface NamedProfile extends SignInRules {
  readonly userName: string;
  readonly createdAt: Date;
}

export interface ProfileChanges {
  readonly password?: string | undefined;
  readonly passwordResetRequired?: boolean | undefined;
  readonly mfaBindRequired?: boolean | undefined;
}

export class LoginProfiles {
  readonly #rows: LoginProfileRows;
  readonly #users: RamUsers;
  readonly #settings: AccountSettings;
  readonly #scope: AccountScope;

  constructor(rows: LoginProfileRows, users: RamUsers, settings: AccountSettings, scope: AccountScope) {
    this.#rows = rows;
    this.#users = users;
    this.#settings = settings;
    this.#scope = scope;
  }

  /** Throws EntityNotExist.User, EntityNotExist.User.LoginProfile. */
  async get(userName: string): Promise<NamedProfile> {
    const { id, name } = await this.#users.get(userName);
    return { ...((await this.#rows.find(id)) ?? absent(name)), userName: name };
  }

  /** Throws EntityNotExist.User, ParameterInvalid for a weak password, EntityAlreadyExists.User.LoginProfile. */
  async create(userName: string, password: string, rules: SignInRules): Promise<NamedProfile> {
    await this.#users.get(userName);
    const passwordHash = await this.#hashGood('Password', password);
    const { id, name } = await this.#users.hold(userName);
    if (await this.#rows.find(id)) throw fault('EntityAlreadyExists.User.LoginProfile', { Name: name });
    const { now } = this.#scope;
    const profile = { ...rules, passwordHash, pastHashes: [], createdAt: now, updatedAt: now };
    await this.#rows.insert(id, profile);
    return { ...profile, userName: name };
  }

  /**
   * Absent members are kept. Who sets a password for somebody else may set an earlier one.
   * Throws EntityNotExist.User, EntityNotExist.User.LoginProfile, ParameterInvalid for a weak password.
   */
  async update(userName: string, { password, ...rules }: ProfileChanges): Promise<void> {
    await this.get(userName);
    const passwordHash = password === undefined ? undefined : await this.#hashGood('Password', password);
    const { id, name } = await this.#users.hold(userName);
    const profile = (await this.#rows.find(id)) ?? absent(name);
    const renewed = passwordHash === undefined ? profile : renew(profile, passwordHash);
    const { passwordResetRequired = profile.passwordResetRequired, mfaBindRequired = profile.mfaBindRequired } = rules;
    await this.#rows.update(id, { ...renewed, passwordResetRequired, mfaBindRequired, updatedAt: this.#scope.now });
  }

  /** Throws EntityNotExist.User, EntityNotExist.User.LoginProfile. */
  async delete(userName: string): Promise<void> {
    const { id, name } = await this.#users.hold(userName);
    if (!(await this.#rows.delete(id))) absent(name);
  }

  /**
   * The caller's own password; a reset that was asked for is done with it.
   * Throws CallerNotUser, EntityNotExist.User.LoginProfile, GuessLimitExceeded, ParameterInvalid for a wrong old or a
   * refused new password.
   */
  async changePassword(oldPassword: string, newPassword: string): Promise<void> {
    const { caller, now } = this.#scope;
    if (caller.type !== 'RAMUser') throw fault('CallerNotUser', {});
    const judged = (await this.#rows.find(caller.id)) ?? absent(caller.name);
    const isRight = () => this.#scope.passwords.matches(oldPassword, judged.passwordHash);
    await judgeGuess(this.#scope.guesses, { secret: 'OldPassword', owner: caller.id }, isRight, wrongPassword);
    await this.#judgeNew(judged, newPassword);
    const passwordHash = await this.#hashGood('NewPassword', newPassword);
    const { id, name } = await this.#users.holdCaller();
    const profile = (await this.#rows.find(id)) ?? absent(name);
    // Somebody was quicker: what was judged is no longer what is replaced, and the guess is counted already
    if (profile.passwordHash !== judged.passwordHash) {
      if (!(await this.#scope.passwords.matches(oldPassword, profile.passwordHash))) throw wrongPassword();
      await this.#judgeNew(profile, newPassword);
    }
    await this.#rows.update(id, { ...renew(profile, passwordHash), passwordResetRequired: false, updatedAt: now });
  }

  async #judgeNew(profile: LoginProfile, newPassword: string): Promise<void> {
    const { passwords } = this.#scope;
    const { reusePrevention } = await this.#settings.getPasswordPolicy();
    for (const hash of [profile.passwordHash, ...profile.pastHashes].slice(0, reusePrevention)) {
      if (await passwords.matches(newPassword, hash)) {
        throw refusal('NewPassword', 'ReusePrevention', `it is one of the last ${reusePrevention}`);
      }
    }
  }

  async #hashGood(parameter: string, password: string): Promise<string> {
    const weakness = findWeakness(password, await this.#settings.getPasswordPolicy());
    if (weakness !== undefined) throw refusal(parameter, 'TooWeak', weakness);
    return this.#scope.passwords.hash(password);
  }
}

function renew(profile: LoginProfile, passwordHash: string): LoginProfile {
  const pastHashes = [profile.passwordHash, ...profile.pastHashes].slice(0, PASSWORDS_REMEMBERED - 1);
  return { ...profile, passwordHash, pastHashes };
}

function refusal(Name: string, Part: string, Reason: string): Fault {
  return fault('ParameterInvalid', { Name, Rule: 'password', Reason, Part });
}

function wrongPassword(): Fault {
  return refusal('OldPassword', 'Incorrect', 'it is not the password of the caller');
}

function absent(userName: string): never {
  throw fault('EntityNotExist.User.LoginProfile', { Name: userName });
}
