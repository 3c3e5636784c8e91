// cloudsso:GetSCIMSynchronizationStatus
import { action } from '../action.ts';
import { presentSwitch } from './presentSettings.ts';

export default action('cloudsso:GetSCIMSynchronizationStatus', async ({ DirectoryId }, { directorySettings }) => {
  const { synchronizationEnabled } = await directorySettings.preferences.get(DirectoryId);
  return { SCIMSynchronizationStatus: presentSwitch(synchronizationEnabled) };
});
