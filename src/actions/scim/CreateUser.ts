// scim:CreateUser
import { action } from '../action.ts';
import { presentUser } from './present.ts';
import { readUser } from './readUser.ts';

export default action('scim:CreateUser', async (params, { synchronization }) => {
  const { directoryId, users } = synchronization;
  return presentUser(await users.create(directoryId, { ...readUser(params), name: params.userName }));
});
