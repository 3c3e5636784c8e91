// ram:ListEntitiesForPolicy
import { action } from '../action.ts';
import { presentHolders } from './presentPolicy.ts';

export default action('ram:ListEntitiesForPolicy', async ({ PolicyType, PolicyName }, { accounts }) => {
  const holders = await accounts.attachments.holdersOf({ type: PolicyType, name: PolicyName });
  return presentHolders(holders, accounts.caller.accountId);
});
