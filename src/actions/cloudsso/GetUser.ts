// cloudsso:GetUser
import { action } from '../action.ts';
import { presentUserInFull } from './present.ts';

export default action('cloudsso:GetUser', async ({ DirectoryId, UserId }, { users }) => {
  const user = await users.get(DirectoryId, UserId);
  return { User: presentUserInFull(user) };
});
