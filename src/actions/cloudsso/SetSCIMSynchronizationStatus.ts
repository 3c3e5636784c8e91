// cloudsso:SetSCIMSynchronizationStatus
import { action } from '../action.ts';
import { readSwitch } from './presentSettings.ts';

export default action('cloudsso:SetSCIMSynchronizationStatus', async (params, { directorySettings }) => {
  const synchronizationEnabled = readSwitch(params.SCIMSynchronizationStatus);
  await directorySettings.preferences.update(params.DirectoryId, { synchronizationEnabled });
  return {};
});
