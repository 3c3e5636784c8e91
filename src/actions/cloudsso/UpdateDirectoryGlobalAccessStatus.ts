// cloudsso:UpdateDirectoryGlobalAccessStatus
import { action } from '../action.ts';
import { readSwitch } from './presentSettings.ts';

export default action('cloudsso:UpdateDirectoryGlobalAccessStatus', async (params, { directorySettings }) => {
  const globalAccessEnabled = readSwitch(params.GlobalAccessStatus);
  await directorySettings.preferences.update(params.DirectoryId, { globalAccessEnabled });
  return {};
});
