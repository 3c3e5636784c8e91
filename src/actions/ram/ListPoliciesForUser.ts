// ram:ListPoliciesForUser
import { action } from '../action.ts';
import { presentHeldPolicy } from './presentPolicy.ts';

export default action('ram:ListPoliciesForUser', async ({ UserName }, { accounts }) => {
  const policies = await accounts.attachments.policiesOf('User', UserName);
  return { Policies: { Policy: policies.map(presentHeldPolicy) } };
});
