// cloudsso:UpdateDirectory
import { action } from '../action.ts';
import { presentDirectory } from './present.ts';

export default action('cloudsso:UpdateDirectory', async ({ DirectoryId, NewDirectoryName }, { directories }) => {
  const directory = await directories.rename(DirectoryId, NewDirectoryName);
  return { Directory: presentDirectory(directory) };
});
