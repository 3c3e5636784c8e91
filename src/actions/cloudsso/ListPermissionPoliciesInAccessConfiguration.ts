// cloudsso:ListPermissionPoliciesInAccessConfiguration
import { action } from '../action.ts';
import { presentPermissionPolicy } from './presentConfiguration.ts';

export default action('cloudsso:ListPermissionPoliciesInAccessConfiguration', async (params, { entitlements }) => {
  const { DirectoryId, AccessConfigurationId, PermissionPolicyType } = params;
  const policies = await entitlements.permissionPolicies.list(DirectoryId, AccessConfigurationId, PermissionPolicyType);
  return { PermissionPolicies: policies.map(presentPermissionPolicy), TotalCounts: policies.length };
});
