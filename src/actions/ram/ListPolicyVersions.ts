// ram:ListPolicyVersions
import { action } from '../action.ts';
import { presentVersion } from './presentPolicy.ts';

export default action('ram:ListPolicyVersions', async ({ PolicyType, PolicyName }, { accounts }) => {
  const versions = await accounts.policyVersions.list({ type: PolicyType, name: PolicyName });
  return { PolicyVersions: { PolicyVersion: versions.map(presentVersion) } };
});
