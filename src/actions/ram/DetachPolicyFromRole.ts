// ram:DetachPolicyFromRole
import { action } from '../action.ts';

export default action('ram:DetachPolicyFromRole', async (params, { accounts }) => {
  const policy = { type: params.PolicyType, name: params.PolicyName };
  const hold = { kind: 'Role', name: params.RoleName, resourceGroupId: params.ResourceGroupId } as const;
  await accounts.attachments.detach(policy, hold);
  return {};
});
