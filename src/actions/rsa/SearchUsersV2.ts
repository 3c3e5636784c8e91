// rsa:SearchUsersV2
import { action } from '../action.ts';
import { presentUser } from './present.ts';

export default action('rsa:SearchUsersV2', async (params, { users, directories, administrator }) => {
  const { emailLike, pageSize, pageNumber } = params;
  const { directoryId } = administrator;
  const found = await users.searchEmail(directoryId, emailLike, pageNumber * pageSize, pageSize);
  const directory = await directories.get(directoryId);
  return {
    totalPages: Math.ceil(found.total / pageSize),
    totalElements: found.total,
    elements: found.users.map((user) => presentUser(user, directory)),
  };
});
