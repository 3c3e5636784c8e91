// cloudsso:GetUserId
import { action } from '../action.ts';

export default action('cloudsso:GetUserId', async ({ DirectoryId, ExternalId }, { users }) => {
  const user = await users.getByExternalId(DirectoryId, ExternalId.Id);
  return { UserId: user.id };
});
