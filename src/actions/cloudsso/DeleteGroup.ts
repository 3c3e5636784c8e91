// cloudsso:DeleteGroup
import { action } from '../action.ts';

export default action('cloudsso:DeleteGroup', async ({ DirectoryId, GroupId }, { people }) => {
  await people.groups.delete(DirectoryId, GroupId);
  return {};
});
