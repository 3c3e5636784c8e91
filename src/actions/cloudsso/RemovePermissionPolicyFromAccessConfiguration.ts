// cloudsso:RemovePermissionPolicyFromAccessConfiguration
import { action } from '../action.ts';

export default action('cloudsso:RemovePermissionPolicyFromAccessConfiguration', async (params, { entitlements }) => {
  const { DirectoryId, AccessConfigurationId, PermissionPolicyType, PermissionPolicyName } = params;
  await entitlements.permissionPolicies.remove(
    DirectoryId,
    AccessConfigurationId,
    PermissionPolicyType,
    PermissionPolicyName,
  );
  return {};
});
