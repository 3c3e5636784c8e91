// ram:AttachPolicyToGroup
import { action } from '../action.ts';

export default action('ram:AttachPolicyToGroup', async (params, { accounts }) => {
  const policy = { type: params.PolicyType, name: params.PolicyName };
  const hold = { kind: 'Group', name: params.GroupName, resourceGroupId: params.ResourceGroupId } as const;
  await accounts.attachments.attach(policy, hold);
  return {};
});
