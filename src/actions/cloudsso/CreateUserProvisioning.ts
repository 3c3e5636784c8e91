// cloudsso:CreateUserProvisioning
import { action } from '../action.ts';
import { presentUserProvisioning } from './presentProvisioning.ts';

export default action('cloudsso:CreateUserProvisioning', async (params, { provisioning }) => {
  const made = await provisioning.userProvisionings.create(params.DirectoryId, {
    principal: { type: params.PrincipalType, id: params.PrincipalId },
    targetId: params.TargetId,
    description: params.Description ?? '',
    duplicationStrategy: params.DuplicationStrategy,
    deletionStrategy: params.DeletionStrategy,
  });
  return { UserProvisioning: presentUserProvisioning(made) };
});
