// ram:GetPolicyVersion
import { action } from '../action.ts';
import { presentVersion } from './presentPolicy.ts';

export default action('ram:GetPolicyVersion', async ({ PolicyType, PolicyName, VersionId }, { accounts }) => {
  const version = await accounts.policyVersions.get({ type: PolicyType, name: PolicyName }, VersionId);
  return { PolicyVersion: presentVersion(version) };
});
