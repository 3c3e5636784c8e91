// ram:DetachPolicyFromGroup
import { action } from '../action.ts';

export default action('ram:DetachPolicyFromGroup', async (params, { accounts }) => {
  const policy = { type: params.PolicyType, name: params.PolicyName };
  const hold = { kind: 'Group', name: params.GroupName, resourceGroupId: params.ResourceGroupId } as const;
  await accounts.attachments.detach(policy, hold);
  return {};
});
