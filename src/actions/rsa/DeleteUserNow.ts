// rsa:DeleteUserNow
import { action } from '../action.ts';

export default action('rsa:DeleteUserNow', async ({ userId }, { users, administrator }) => {
  const { id } = await users.getByGuid(administrator.directoryId, userId);
  await users.deleteNow(administrator.directoryId, id);
  return {};
});
