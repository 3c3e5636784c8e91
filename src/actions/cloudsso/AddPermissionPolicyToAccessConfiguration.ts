// cloudsso:AddPermissionPolicyToAccessConfiguration
import { action } from '../action.ts';

export default action('cloudsso:AddPermissionPolicyToAccessConfiguration', async (params, { entitlements }) => {
  await entitlements.permissionPolicies.add(params.DirectoryId, params.AccessConfigurationId, {
    type: params.PermissionPolicyType,
    name: params.PermissionPolicyName,
    document: params.InlinePolicyDocument,
  });
  return {};
});
