// cloudsso:UpdateInlinePolicyForAccessConfiguration
import { action } from '../action.ts';

export default action('cloudsso:UpdateInlinePolicyForAccessConfiguration', async (params, { entitlements }) => {
  const { DirectoryId, AccessConfigurationId, InlinePolicyName, NewInlinePolicyDocument } = params;
  await entitlements.permissionPolicies.changeInline(
    DirectoryId,
    AccessConfigurationId,
    InlinePolicyName,
    NewInlinePolicyDocument,
  );
  return {};
});
