// scim:ReplaceUser
import { action } from '../action.ts';
import { presentUser } from './present.ts';
import { readUser } from './readUser.ts';

export default action('scim:ReplaceUser', async ({ id, ...params }, { synchronization }) => {
  const { directoryId, users } = synchronization;
  const { firstName = '', lastName = '', displayName = '', email = '', ...rest } = readUser(params);
  const source = { ...rest, firstName, lastName, displayName, email };
  return presentUser(await users.update(directoryId, id, source));
});
