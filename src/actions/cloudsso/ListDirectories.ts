// cloudsso:ListDirectories
import { action } from '../action.ts';
import { presentDirectory } from './present.ts';

export default action('cloudsso:ListDirectories', async (_params, { directories }) => {
  const found = await directories.list();
  return { Directories: found.map(presentDirectory), TotalCounts: found.length };
});
