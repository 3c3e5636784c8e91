// rsa:UpdateUserPhones
import { action } from '../action.ts';
import { presentPhones } from './present.ts';

export default action('rsa:UpdateUserPhones', async (params, { users, administrator, administration }) => {
  const user = await users.getByGuid(administrator.directoryId, params.userId);
  return { id: user.guid, ...presentPhones(await administration.factors.setPhones(user, params)) };
});
