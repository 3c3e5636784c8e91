// What a directory asks of those who sign in: the rules of reading and changing it (cloudsso 10, 11).
import { fault } from '../faults/fault.ts';
import { INITIAL_LOGIN_PREFERENCE, readMasks, type LoginPreference } from './loginPreference.ts';
import { INITIAL_MFA_SETTINGS, legacyStatus, type MfaSettings, type OwnMfa } from './mfaSettings.ts';
import { assertKeepable, INITIAL_PASSWORD_POLICY, type PasswordPolicy } from './passwordPolicy.ts';
import type { PeopleScope } from './peopleScope.ts';
import type { Users } from './users.ts';

/** As it rests: undefined until somebody sets it. */
export interface KeptSignIn {
  readonly passwordPolicy: Partial<PasswordPolicy> | undefined;
  readonly loginPreference: Partial<LoginPreference> | undefined;
  readonly mfa: Partial<MfaSettings> | undefined;
}

/** Bound to one account and region, like DirectoryRows. */
export interface SignInRows {
  find(directoryId: string): Promise<KeptSignIn | undefined>;
  /** As find, and nobody else changes it until the call ends. */
  hold(directoryId: string): Promise<KeptSignIn | undefined>;
  update(directoryId: string, changes: Partial<KeptSignIn>): Promise<void>;
  /** Of a user who is known to be there. */
  findOwnMfa(directoryId: string, userId: string): Promise<OwnMfa>;
  updateOwnMfa(directoryId: string, userId: string, own: OwnMfa): Promise<void>;
}

/** Undefined members keep what they are. */
type Changes<T> = { readonly [K in keyof T]?: T[K] | undefined };

export class SignInSettings {
  readonly #rows: SignInRows;
  readonly #users: Users;
  readonly #scope: PeopleScope;

  constructor(rows: SignInRows, users: Users, scope: PeopleScope) {
    this.#rows = rows;
    this.#users = users;
    this.#scope = scope;
  }

  /** Throws DirectoryNotFound. */
  async getPasswordPolicy(directoryId: string): Promise<PasswordPolicy> {
    const { passwordPolicy } = (await this.#rows.find(directoryId)) ?? absent(directoryId);
    return { ...INITIAL_PASSWORD_POLICY, ...passwordPolicy };
  }

  /** Throws DirectoryNotFound, ParameterInvalid when more characters must differ than there must be. */
  async setPasswordPolicy(directoryId: string, changes: Changes<PasswordPolicy>): Promise<void> {
    const kept = (await this.#rows.hold(directoryId)) ?? absent(directoryId);
    const passwordPolicy = changed({ ...INITIAL_PASSWORD_POLICY, ...kept.passwordPolicy }, changes);
    assertKeepable(passwordPolicy, changes);
    await this.#rows.update(directoryId, { passwordPolicy });
  }

  /** Throws DirectoryNotFound. */
  async getLoginPreference(directoryId: string): Promise<LoginPreference> {
    const { loginPreference } = (await this.#rows.find(directoryId)) ?? absent(directoryId);
    return { ...INITIAL_LOGIN_PREFERENCE, ...loginPreference };
  }

  /** Masks: absent or empty keeps, a single semicolon clears. Throws DirectoryNotFound, ParameterInvalid. */
  async setLoginPreference(directoryId: string, changes: Changes<LoginPreference>): Promise<void> {
    const loginNetworkMasks = readMasks(changes.loginNetworkMasks, this.#scope.isNetwork);
    const kept = (await this.#rows.hold(directoryId)) ?? absent(directoryId);
    const before = { ...INITIAL_LOGIN_PREFERENCE, ...kept.loginPreference };
    await this.#rows.update(directoryId, { loginPreference: changed(before, { ...changes, loginNetworkMasks }) });
  }

  /** Throws DirectoryNotFound. */
  async getMfa(directoryId: string): Promise<MfaSettings> {
    const { mfa } = (await this.#rows.find(directoryId)) ?? absent(directoryId);
    return { ...INITIAL_MFA_SETTINGS, ...mfa };
  }

  /** Of the older pair of actions. Throws DirectoryNotFound. */
  async getMfaStatus(directoryId: string): Promise<OwnMfa> {
    return legacyStatus(await this.getMfa(directoryId));
  }

  /** The last of all ways to write it wins (cloudsso 10.3). Throws DirectoryNotFound. */
  async setMfa(directoryId: string, changes: Changes<MfaSettings>): Promise<void> {
    const kept = (await this.#rows.hold(directoryId)) ?? absent(directoryId);
    await this.#rows.update(directoryId, { mfa: changed({ ...INITIAL_MFA_SETTINGS, ...kept.mfa }, changes) });
  }

  /** Throws DirectoryNotFound, UserNotFound. */
  async getOwnMfa(directoryId: string, userId: string): Promise<OwnMfa> {
    await this.#users.get(directoryId, userId);
    return this.#rows.findOwnMfa(directoryId, userId);
  }

  /** Throws DirectoryNotFound, UserNotFound. */
  async setOwnMfa(directoryId: string, userId: string, own: OwnMfa): Promise<void> {
    await this.#users.keep(directoryId, userId);
    await this.#rows.updateOwnMfa(directoryId, userId, own);
  }
}

function changed<T extends object>(before: T, changes: Changes<T>): T {
  const given = Object.entries(changes).filter(([, value]) => value !== undefined);
  return { ...before, ...Object.fromEntries(given) };
}

function absent(directoryId: string): never {
  throw fault('DirectoryNotFound', { DirectoryId: directoryId });
}
