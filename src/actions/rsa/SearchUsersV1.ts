// rsa:SearchUsersV1
import { action } from '../action.ts';
import { presentUsers } from './presentUsers.ts';

export default action('rsa:SearchUsersV1', async ({ emailLike, pageSize }, domain) => {
  const found = await domain.users.searchEmail(domain.administrator.directoryId, emailLike, 0, pageSize);
  return presentUsers(found.users, domain);
});
