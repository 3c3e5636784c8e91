// scim:PatchUser
import { action } from '../action.ts';
import { presentUser } from './present.ts';
import { readUserPatch } from './readUser.ts';

export default action('scim:PatchUser', async ({ id, Operations }, { synchronization }) => {
  const { directoryId, users } = synchronization;
  return presentUser(await users.update(directoryId, id, readUserPatch(Operations)));
});
