// cloudsso:ListSCIMServerCredentials
import { action } from '../action.ts';
import { presentScimCredential } from './presentSettings.ts';

export default action('cloudsso:ListSCIMServerCredentials', async ({ DirectoryId }, { directorySettings }) => {
  const credentials = await directorySettings.scimCredentials.list(DirectoryId);
  return { TotalCounts: credentials.length, SCIMServerCredentials: credentials.map(presentScimCredential) };
});
