// cloudsso:CreateAccessConfiguration
import { action } from '../action.ts';
import { presentConfigurationInFull } from './presentConfiguration.ts';

export default action('cloudsso:CreateAccessConfiguration', async (params, { entitlements }) => {
  const configuration = await entitlements.configurations.create(params.DirectoryId, {
    name: params.AccessConfigurationName,
    description: params.Description,
    sessionSeconds: params.SessionDuration,
    relayState: params.RelayState,
    tags: params.Tags?.map(({ Key, Value = '' }) => [Key, Value] as const) ?? [],
  });
  return { AccessConfiguration: presentConfigurationInFull(configuration) };
});
