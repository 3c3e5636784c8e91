// rsa:SynchronizeUser
import { action } from '../action.ts';
import { presentUser } from './present.ts';

export default action('rsa:SynchronizeUser', async ({ userId }, domain) => {
  const { users, directories, administrator, administration } = domain;
  const { directoryId } = administrator;
  const user = await administration.identitySource.synchronize(await users.getByGuid(directoryId, userId));
  return presentUser(user, await directories.get(directoryId));
});
