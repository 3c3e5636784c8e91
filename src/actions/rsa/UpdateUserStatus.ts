// rsa:UpdateUserStatus
import { action } from '../action.ts';

export default action('rsa:UpdateUserStatus', async ({ userId, userStatus }, { users, administrator }) => {
  const { id, guid } = await users.getByGuid(administrator.directoryId, userId);
  await users.setStatus(administrator.directoryId, id, userStatus);
  return { id: guid, userStatus };
});
