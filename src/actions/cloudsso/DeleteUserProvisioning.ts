// cloudsso:DeleteUserProvisioning
import { action } from '../action.ts';

export default action('cloudsso:DeleteUserProvisioning', async (params, { provisioning }) => {
  const { DirectoryId, UserProvisioningId, DeletionStrategy } = params;
  await provisioning.userProvisionings.delete(DirectoryId, UserProvisioningId, DeletionStrategy);
  return {};
});
