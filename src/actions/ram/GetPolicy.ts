// ram:GetPolicy
import { action } from '../action.ts';
import { presentKeptPolicy, presentVersion } from './presentPolicy.ts';

export default action('ram:GetPolicy', async ({ PolicyType, PolicyName }, { accounts }) => {
  const name = { type: PolicyType, name: PolicyName };
  const policy = await accounts.policies.get(name);
  const inForce = presentVersion(await accounts.policyVersions.getDefault(name));
  // The document is there twice (ram-policy 5.3)
  const Policy = { ...presentKeptPolicy(policy), PolicyDocument: inForce.PolicyDocument };
  return { Policy, DefaultPolicyVersion: inForce };
});
