// scim:DeleteUser
import { action } from '../action.ts';

export default action('scim:DeleteUser', async ({ id }, { synchronization }) => {
  const { directoryId, users } = synchronization;
  await users.delete(directoryId, id);
  return {};
});
