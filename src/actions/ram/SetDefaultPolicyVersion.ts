// ram:SetDefaultPolicyVersion
import { action } from '../action.ts';

export default action('ram:SetDefaultPolicyVersion', async ({ PolicyName, VersionId }, { accounts }) => {
  await accounts.policyVersions.setDefault(PolicyName, VersionId);
  return {};
});
