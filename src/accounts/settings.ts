// What holds for a whole account: its alias, what it asks of passwords, what its users may do for themselves.
import { INITIAL_PASSWORD_POLICY, type PasswordPolicy } from './passwordPolicy.ts';
import type { AccountScope } from './scope.ts';
import { assertMasks, INITIAL_SECURITY_PREFERENCE, type SecurityPreference } from './securityPreference.ts';

/** As it rests: members are undefined until somebody sets them. */
export interface Settings {
  readonly alias: string | undefined;
  readonly passwordPolicy: Partial<PasswordPolicy> | undefined;
  readonly securityPreference: Partial<SecurityPreference> | undefined;
}

export interface SettingsRows {
  find(): Promise<Settings>;
  /** As find, and nobody else changes them until the call is over. */
  hold(): Promise<Settings>;
  /** Throws EntityAlreadyExists.AccountAlias. */
  update(settings: Settings): Promise<void>;
}

type Changes<T> = { readonly [K in keyof T]?: T[K] | undefined };

export class AccountSettings {
  readonly #rows: SettingsRows;
  readonly #scope: AccountScope;

  constructor(rows: SettingsRows, scope: AccountScope) {
    this.#rows = rows;
    this.#scope = scope;
  }

  /** Undefined while there is none. */
  async findAlias(): Promise<string | undefined> {
    return (await this.#rows.find()).alias;
  }

  /** Undefined takes it away. Throws EntityAlreadyExists.AccountAlias when another account has it. */
  async setAlias(alias: string | undefined): Promise<void> {
    await this.#rows.update({ ...(await this.#rows.hold()), alias });
  }

  async getPasswordPolicy(): Promise<PasswordPolicy> {
    return { ...INITIAL_PASSWORD_POLICY, ...(await this.#rows.find()).passwordPolicy };
  }

  /** Undefined members keep what they are. */
  async setPasswordPolicy(changes: Changes<PasswordPolicy>): Promise<PasswordPolicy> {
    const settings = await this.#rows.hold();
    const passwordPolicy = changed({ ...INITIAL_PASSWORD_POLICY, ...settings.passwordPolicy }, changes);
    await this.#rows.update({ ...settings, passwordPolicy });
    return passwordPolicy;
  }

  async getSecurityPreference(): Promise<SecurityPreference> {
    return { ...INITIAL_SECURITY_PREFERENCE, ...(await this.#rows.find()).securityPreference };
  }

  /** Undefined members keep what they are. Throws ParameterInvalid for networks that are none. */
  async setSecurityPreference(changes: Changes<SecurityPreference>): Promise<SecurityPreference> {
    if (changes.loginNetworkMasks !== undefined) assertMasks(changes.loginNetworkMasks, this.#scope.isNetwork);
    const settings = await this.#rows.hold();
    const securityPreference = changed({ ...INITIAL_SECURITY_PREFERENCE, ...settings.securityPreference }, changes);
    await this.#rows.update({ ...settings, securityPreference });
    return securityPreference;
  }
}

function changed<T extends object>(before: T, changes: Changes<T>): T {
  const given = Object.entries(changes).filter(([, value]) => value !== undefined);
  return { ...before, ...Object.fromEntries(given) };
}
