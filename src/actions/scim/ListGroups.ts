// scim:ListGroups
import { action } from '../action.ts';
import { readGroupFilter } from './filter.ts';
import { presentGroup, presentPage } from './present.ts';

export default action('scim:ListGroups', async ({ filter, startIndex, count }, { synchronization }) => {
  const { directoryId, groups } = synchronization;
  const page = await groups.list(directoryId, { filter: readGroupFilter(filter), startIndex, count });
  const resources = page.items.map((group) => presentGroup(group));
  return presentPage(resources, page.total, startIndex);
});
