// cloudsso:DeleteAccessConfiguration
import { action } from '../action.ts';

export default action('cloudsso:DeleteAccessConfiguration', async (params, { entitlements }) => {
  const { DirectoryId, AccessConfigurationId, ForceRemovePermissionPolicies } = params;
  await entitlements.configurations.delete(DirectoryId, AccessConfigurationId, ForceRemovePermissionPolicies);
  return {};
});
