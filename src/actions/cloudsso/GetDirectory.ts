// cloudsso:GetDirectory
import { action } from '../action.ts';
import { presentDirectory } from './present.ts';

export default action('cloudsso:GetDirectory', async ({ DirectoryId }, { directories }) => {
  const directory = await directories.get(DirectoryId);
  return { Directory: presentDirectory(directory) };
});
