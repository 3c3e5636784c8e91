// cloudsso:DeleteUser
import { action } from '../action.ts';

export default action('cloudsso:DeleteUser', async ({ DirectoryId, UserId }, { users }) => {
  await users.delete(DirectoryId, UserId);
  return {};
});
