// cloudsso:CreateSCIMServerCredential
import { action } from '../action.ts';
import { presentScimCredential } from './presentSettings.ts';

export default action('cloudsso:CreateSCIMServerCredential', async ({ DirectoryId }, { directorySettings }) => {
  const { credential, secret } = await directorySettings.scimCredentials.create(DirectoryId);
  return { SCIMServerCredential: { ...presentScimCredential(credential), CredentialSecret: secret } };
});
