// cloudsso:UpdateUserStatus
import { action } from '../action.ts';

export default action('cloudsso:UpdateUserStatus', async ({ DirectoryId, UserId, NewStatus }, { users }) => {
  // Left out is accepted and changes nothing (cloudsso 8.6), but the user must exist
  if (NewStatus) await users.setStatus(DirectoryId, UserId, NewStatus);
  else await users.get(DirectoryId, UserId);
  return {};
});
