// ram:DeleteUser
import { action } from '../action.ts';

export default action('ram:DeleteUser', async ({ UserName }, { accounts }) => {
  await accounts.users.delete(UserName);
  return {};
});
