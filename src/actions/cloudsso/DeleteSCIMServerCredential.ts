// cloudsso:DeleteSCIMServerCredential
import { action } from '../action.ts';

export default action(
  'cloudsso:DeleteSCIMServerCredential',
  async ({ DirectoryId, CredentialId }, { directorySettings }) => {
    await directorySettings.scimCredentials.delete(DirectoryId, CredentialId);
    return {};
  },
);
