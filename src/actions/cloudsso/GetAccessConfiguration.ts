// cloudsso:GetAccessConfiguration
import { action } from '../action.ts';
import { presentConfigurationInFull } from './presentConfiguration.ts';

export default action('cloudsso:GetAccessConfiguration', async (params, { entitlements }) => {
  const configuration = await entitlements.configurations.get(params.DirectoryId, params.AccessConfigurationId);
  return { AccessConfiguration: presentConfigurationInFull(configuration) };
});
