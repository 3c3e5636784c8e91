// cloudsso:UpdateUserProvisioning
import { action } from '../action.ts';
import { presentUserProvisioning } from './presentProvisioning.ts';

export default action('cloudsso:UpdateUserProvisioning', async (params, { provisioning }) => {
  const changed = await provisioning.userProvisionings.update(params.DirectoryId, params.UserProvisioningId, {
    description: params.NewDescription,
    duplicationStrategy: params.NewDuplicationStrategy,
    deletionStrategy: params.NewDeletionStrategy,
  });
  return { UserProvisioning: presentUserProvisioning(changed) };
});
