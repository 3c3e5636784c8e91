// rsa:UnlockUserTokencodes
import { action } from '../action.ts';
import { presentLocks } from './present.ts';

export default action('rsa:UnlockUserTokencodes', async (params, { users, administrator, administration }) => {
  const user = await users.getByGuid(administrator.directoryId, params.userId);
  return presentLocks(await administration.factors.setLocked(user, params.unlockMethods, false));
});
