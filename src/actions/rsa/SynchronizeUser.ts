// rsa:SynchronizeUser
import { action } from '../action.ts';
import { presentOne } from './presentUsers.ts';

export default action('rsa:SynchronizeUser', async ({ userId }, domain) => {
  const { users, administrator, administration } = domain;
  const user = await users.getByGuid(administrator.directoryId, userId);
  return presentOne(await administration.identitySource.synchronize(user), domain);
});
