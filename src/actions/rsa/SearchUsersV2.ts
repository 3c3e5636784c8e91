// rsa:SearchUsersV2
import { action } from '../action.ts';
import { presentUsers } from './presentUsers.ts';

export default action('rsa:SearchUsersV2', async ({ emailLike, pageSize, pageNumber }, domain) => {
  const { directoryId } = domain.administrator;
  const found = await domain.users.searchEmail(directoryId, emailLike, pageNumber * pageSize, pageSize);
  return {
    totalPages: Math.ceil(found.total / pageSize),
    totalElements: found.total,
    elements: await presentUsers(found.users, domain),
  };
});
