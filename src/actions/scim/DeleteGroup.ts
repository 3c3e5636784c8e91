// scim:DeleteGroup
import { action } from '../action.ts';

export default action('scim:DeleteGroup', async ({ id }, { synchronization }) => {
  const { directoryId, groups } = synchronization;
  await groups.delete(directoryId, id);
  return {};
});
