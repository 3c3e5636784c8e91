// ram:DeleteRole
import { action } from '../action.ts';

export default action('ram:DeleteRole', async ({ RoleName }, { accounts }) => {
  await accounts.roles.delete(RoleName);
  return {};
});
