// ram:GetUser
import { action } from '../action.ts';
import { presentTime, presentUser } from './present.ts';

export default action('ram:GetUser', async ({ UserName }, { accounts }) => {
  const user = await accounts.users.get(UserName);
  return { User: { ...presentUser(user), UpdateDate: presentTime(user.updatedAt) } };
});
