// cloudsso:GetUserProvisioning
import { action } from '../action.ts';
import { presentUserProvisioning } from './presentProvisioning.ts';

export default action('cloudsso:GetUserProvisioning', async (params, { provisioning }) => {
  const found = await provisioning.userProvisionings.get(params.DirectoryId, params.UserProvisioningId);
  return { UserProvisioning: presentUserProvisioning(found) };
});
