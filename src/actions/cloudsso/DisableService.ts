// cloudsso:DisableService
import { action } from '../action.ts';

export default action('cloudsso:DisableService', async (_params, { directorySettings }) => {
  await directorySettings.activation.disable();
  return {};
});
