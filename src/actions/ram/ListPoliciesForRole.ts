// ram:ListPoliciesForRole
import { action } from '../action.ts';
import { presentHeldPolicy } from './presentPolicy.ts';

export default action('ram:ListPoliciesForRole', async ({ RoleName }, { accounts }) => {
  const policies = await accounts.attachments.policiesOf('Role', RoleName);
  return { Policies: { Policy: policies.map(presentHeldPolicy) } };
});
