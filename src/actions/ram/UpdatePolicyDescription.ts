// ram:UpdatePolicyDescription
import { action } from '../action.ts';
import { presentTime } from './present.ts';
import { presentPolicy } from './presentPolicy.ts';

export default action('ram:UpdatePolicyDescription', async ({ PolicyName, NewDescription }, { accounts }) => {
  const policy = await accounts.policies.describe(PolicyName, NewDescription);
  return { Policy: { ...presentPolicy(policy), UpdateDate: presentTime(policy.updatedAt) } };
});
