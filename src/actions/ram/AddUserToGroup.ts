// ram:AddUserToGroup
import { action } from '../action.ts';

export default action('ram:AddUserToGroup', async ({ UserName, GroupName }, { accounts }) => {
  await accounts.memberships.add(UserName, GroupName);
  return {};
});
