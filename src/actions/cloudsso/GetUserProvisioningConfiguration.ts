// cloudsso:GetUserProvisioningConfiguration
import { action } from '../action.ts';
import { presentConfiguration } from './presentProvisioning.ts';

export default action('cloudsso:GetUserProvisioningConfiguration', async ({ DirectoryId }, { provisioning }) => {
  const settings = await provisioning.settings.get(DirectoryId);
  return { UserProvisioningConfiguration: presentConfiguration(settings) };
});
