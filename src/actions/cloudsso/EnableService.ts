// cloudsso:EnableService
import { action } from '../action.ts';

export default action('cloudsso:EnableService', async (_params, { directorySettings }) => {
  await directorySettings.activation.enable();
  return {};
});
