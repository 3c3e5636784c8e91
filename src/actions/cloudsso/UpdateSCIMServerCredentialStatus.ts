// cloudsso:UpdateSCIMServerCredentialStatus
import { action } from '../action.ts';
import { presentScimCredential } from './presentSettings.ts';

export default action('cloudsso:UpdateSCIMServerCredentialStatus', async (params, { directorySettings }) => {
  const { DirectoryId, CredentialId, NewStatus } = params;
  const credential = await directorySettings.scimCredentials.setStatus(DirectoryId, CredentialId, NewStatus);
  return { SCIMServerCredential: presentScimCredential(credential) };
});
