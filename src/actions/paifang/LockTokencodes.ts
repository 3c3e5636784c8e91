// paifang:LockTokencodes
import { action } from '../action.ts';

export default action('paifang:LockTokencodes', async ({ DirectoryId, UserId, Methods }, { users, administration }) => {
  const user = await users.get(DirectoryId, UserId);
  const { locked } = await administration.factors.setLocked(user, Methods, true);
  return { LockedMethods: [...locked] };
});
