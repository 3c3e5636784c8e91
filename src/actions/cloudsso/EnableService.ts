// cloudsso:EnableService
import { action } from '../action.ts';

export default action('cloudsso:EnableService', async (_params, { delegates, directorySettings }) => {
  await delegates.holdAsManager();
  await directorySettings.activation.enable();
  return {};
});
