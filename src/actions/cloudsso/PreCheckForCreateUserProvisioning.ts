// cloudsso:PreCheckForCreateUserProvisioning
import { action } from '../action.ts';

export default action('cloudsso:PreCheckForCreateUserProvisioning', async ({ DirectoryId }, { directories }) => {
  // Withdrawn by the vendor: answered, so that clients of old go on (cloudsso 28.15)
  await directories.get(DirectoryId);
  return {};
});
