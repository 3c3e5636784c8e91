// rsa:SearchUsersV1
import { action } from '../action.ts';
import { presentUser } from './present.ts';

export default action('rsa:SearchUsersV1', async (params, { users, directories, administrator }) => {
  const { directoryId } = administrator;
  const found = await users.searchEmail(directoryId, params.emailLike, 0, params.pageSize);
  const directory = await directories.get(directoryId);
  return found.users.map((user) => presentUser(user, directory));
});
