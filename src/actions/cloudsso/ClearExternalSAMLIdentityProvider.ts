// cloudsso:ClearExternalSAMLIdentityProvider
import { action } from '../action.ts';

export default action('cloudsso:ClearExternalSAMLIdentityProvider', async ({ DirectoryId }, { directorySettings }) => {
  await directorySettings.singleSignOn.clear(DirectoryId);
  return {};
});
