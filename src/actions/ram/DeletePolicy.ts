// ram:DeletePolicy
import { action } from '../action.ts';

export default action('ram:DeletePolicy', async ({ PolicyName, CascadingDelete }, { accounts }) => {
  await accounts.policies.delete(PolicyName, { cascading: CascadingDelete });
  return {};
});
