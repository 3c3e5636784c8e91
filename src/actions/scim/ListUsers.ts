// scim:ListUsers
import { action } from '../action.ts';
import { readUserFilter } from './filter.ts';
import { presentPage, presentUser } from './present.ts';

export default action('scim:ListUsers', async ({ filter, startIndex, count }, { synchronization }) => {
  const { directoryId, users } = synchronization;
  const page = await users.list(directoryId, { filter: readUserFilter(filter), startIndex, count });
  return presentPage(page.items.map(presentUser), page.total, startIndex);
});
