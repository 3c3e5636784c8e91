// cloudsso:RemoveUserFromGroup
import { action } from '../action.ts';

export default action('cloudsso:RemoveUserFromGroup', async ({ DirectoryId, GroupId, UserId }, { people }) => {
  await people.memberships.remove(DirectoryId, GroupId, UserId);
  return {};
});
