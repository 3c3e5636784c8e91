// ram:AttachPolicyToUser
import { action } from '../action.ts';

export default action('ram:AttachPolicyToUser', async (params, { accounts }) => {
  const policy = { type: params.PolicyType, name: params.PolicyName };
  const hold = { kind: 'User', name: params.UserName, resourceGroupId: params.ResourceGroupId } as const;
  await accounts.attachments.attach(policy, hold);
  return {};
});
