// cloudsso:UpdateAccessConfiguration
import { action } from '../action.ts';
import { presentConfiguration } from './presentConfiguration.ts';

export default action('cloudsso:UpdateAccessConfiguration', async (params, { entitlements }) => {
  const { DirectoryId, AccessConfigurationId } = params;
  const configuration = await entitlements.configurations.update(DirectoryId, AccessConfigurationId, {
    description: params.NewDescription,
    sessionSeconds: params.NewSessionDuration,
    relayState: params.NewRelayState,
  });
  return { AccessConfiguration: presentConfiguration(configuration) };
});
