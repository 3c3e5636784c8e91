// scim:GetUser
import { action } from '../action.ts';
import { presentUser } from './present.ts';

export default action('scim:GetUser', async ({ id }, { synchronization }) => {
  const { directoryId, users } = synchronization;
  return presentUser(await users.get(directoryId, id));
});
