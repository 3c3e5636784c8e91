// cloudsso:GetExternalSAMLIdentityProvider
import { action } from '../action.ts';
import { presentIdentityProvider } from './presentSaml.ts';

export default action('cloudsso:GetExternalSAMLIdentityProvider', async ({ DirectoryId }, { directorySettings }) => {
  const known = await directorySettings.singleSignOn.get(DirectoryId);
  return { SAMLIdentityProviderConfiguration: presentIdentityProvider(DirectoryId, known) };
});
