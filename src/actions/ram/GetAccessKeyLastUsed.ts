// ram:GetAccessKeyLastUsed
import { action } from '../action.ts';
import { presentTime } from './present.ts';

export default action('ram:GetAccessKeyLastUsed', async ({ UserName, UserAccessKeyId }, { accounts }) => {
  const { lastUsedAt } = await accounts.accessKeys.get(UserName, UserAccessKeyId);
  return { AccessKeyLastUsed: lastUsedAt ? { LastUsedDate: presentTime(lastUsedAt) } : {} };
});
