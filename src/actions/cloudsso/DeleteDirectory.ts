// cloudsso:DeleteDirectory
import { action } from '../action.ts';

export default action('cloudsso:DeleteDirectory', async ({ DirectoryId }, { directories }) => {
  await directories.delete(DirectoryId);
  return {};
});
