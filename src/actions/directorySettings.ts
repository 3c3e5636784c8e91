// What a directory is set to, as handlers may enter it.
import type { DirectoryPreferences } from '../directory/preferences.ts';
import type { ScimCredentials } from '../directory/scimCredentials.ts';
import type { Activation } from '../directory/activation.ts';

export interface DirectorySettings {
  readonly activation: Activation;
  readonly preferences: DirectoryPreferences;
  readonly scimCredentials: ScimCredentials;
}
