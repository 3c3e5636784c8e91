// ram:DeleteGroup
import { action } from '../action.ts';

export default action('ram:DeleteGroup', async ({ GroupName }, { accounts }) => {
  await accounts.groups.delete(GroupName);
  return {};
});
