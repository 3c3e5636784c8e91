// ram:ListPoliciesForGroup
import { action } from '../action.ts';
import { presentHeldPolicy } from './presentPolicy.ts';

export default action('ram:ListPoliciesForGroup', async ({ GroupName }, { accounts }) => {
  const policies = await accounts.attachments.policiesOf('Group', GroupName);
  return { Policies: { Policy: policies.map(presentHeldPolicy) } };
});
