// cloudsso:UpdateUserProvisioningConfiguration
import { action } from '../action.ts';
import { presentConfiguration } from './presentProvisioning.ts';

export default action('cloudsso:UpdateUserProvisioningConfiguration', async (params, { provisioning }) => {
  const settings = await provisioning.settings.update(params.DirectoryId, {
    landingPage: params.NewDefaultLandingPage,
    sessionHours: params.NewSessionDuration,
  });
  return { UserProvisioningConfiguration: presentConfiguration(settings) };
});
