// ram:DeletePolicyVersion
import { action } from '../action.ts';

export default action('ram:DeletePolicyVersion', async ({ PolicyName, VersionId }, { accounts }) => {
  await accounts.policyVersions.delete(PolicyName, VersionId);
  return {};
});
