// ram:RemoveUserFromGroup
import { action } from '../action.ts';

export default action('ram:RemoveUserFromGroup', async ({ UserName, GroupName }, { accounts }) => {
  await accounts.memberships.remove(UserName, GroupName);
  return {};
});
