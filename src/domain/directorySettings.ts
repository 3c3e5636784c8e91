// What a directory is set to, as one call enters it.
import type { DirectorySettings } from '../actions/directorySettings.ts';
import type { Directories } from '../directory/directories.ts';
import { DirectoryPreferences } from '../directory/preferences.ts';
import type { Scope } from '../directory/scope.ts';
import { ScimCredentials } from '../directory/scimCredentials.ts';
import { ServiceProviders } from '../directory/serviceProvider.ts';
import { SingleSignOn } from '../directory/singleSignOn.ts';
import { SqlIdentityProviderRows } from '../store/directorySettings/identityProviderRows.ts';
import { SqlServiceProviderRows } from '../store/directorySettings/serviceProviderRows.ts';
import { Activation } from '../directory/activation.ts';
import { SqlPreferenceRows } from '../store/directorySettings/preferenceRows.ts';
import { SqlScimCredentialRows } from '../store/directorySettings/scimCredentialRows.ts';
import { SqlActivationRows } from '../store/directorySettings/activationRows.ts';
import type { Work } from '../store/work.ts';

/** Every setting over the rows of one unit of work. Such calls are rare: rooms are built anew when asked for. */
export class CallDirectorySettings implements DirectorySettings {
  readonly #work: Work;
  readonly #directories: Directories;
  readonly #scope: Scope;

  constructor(work: Work, directories: Directories, scope: Scope) {
    this.#work = work;
    this.#directories = directories;
    this.#scope = scope;
  }

  get activation(): Activation {
    return new Activation(new SqlActivationRows(this.#work, this.#scope.accountId));
  }

  get preferences(): DirectoryPreferences {
    return new DirectoryPreferences(new SqlPreferenceRows(this.#work, this.#scope), this.#directories);
  }

  get singleSignOn(): SingleSignOn {
    return new SingleSignOn(new SqlIdentityProviderRows(this.#work), this.#directories, this.#scope);
  }

  get serviceProviders(): ServiceProviders {
    const rows = new SqlServiceProviderRows(this.#work, this.#scope);
    return new ServiceProviders(rows, this.#directories, this.#scope.regionId);
  }

  get scimCredentials(): ScimCredentials {
    const rows = new SqlScimCredentialRows(this.#work, this.#scope);
    return new ScimCredentials(rows, this.#directories, this.#scope);
  }
}
