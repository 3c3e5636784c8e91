// cloudsso:GetDirectoryGlobalAccessStatus
import { action } from '../action.ts';
import { presentSwitch } from './presentSettings.ts';

export default action('cloudsso:GetDirectoryGlobalAccessStatus', async ({ DirectoryId }, { directorySettings }) => {
  const { globalAccessEnabled } = await directorySettings.preferences.get(DirectoryId);
  return { GlobalAccessStatus: { status: presentSwitch(globalAccessEnabled) } };
});
