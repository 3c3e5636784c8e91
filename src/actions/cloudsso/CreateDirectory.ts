// cloudsso:CreateDirectory
import { action } from '../action.ts';
import { presentDirectory } from './present.ts';

export default action('cloudsso:CreateDirectory', async ({ DirectoryName }, { directories, directorySettings }) => {
  await directorySettings.activation.holdEnabled();
  const directory = await directories.create(DirectoryName);
  return { Directory: presentDirectory(directory) };
});
