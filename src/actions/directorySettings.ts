// What a directory is set to, as handlers may enter it.
import type { DirectoryPreferences } from '../directory/preferences.ts';
import type { ScimCredentials } from '../directory/scimCredentials.ts';
import type { ServiceProviders } from '../directory/serviceProvider.ts';
import type { SingleSignOn } from '../directory/singleSignOn.ts';
import type { Activation } from '../directory/activation.ts';

export interface DirectorySettings {
  readonly activation: Activation;
  readonly preferences: DirectoryPreferences;
  readonly singleSignOn: SingleSignOn;
  readonly serviceProviders: ServiceProviders;
  readonly scimCredentials: ScimCredentials;
}
