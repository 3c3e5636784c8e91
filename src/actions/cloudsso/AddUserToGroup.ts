// cloudsso:AddUserToGroup
import { action } from '../action.ts';

export default action('cloudsso:AddUserToGroup', async ({ DirectoryId, GroupId, UserId }, { people }) => {
  await people.memberships.add(DirectoryId, GroupId, UserId);
  return {};
});
