// rsa:DeleteUserDevice
import { action } from '../action.ts';

export default action('rsa:DeleteUserDevice', async ({ userId, deviceId }, domain) => {
  const { users, administrator, administration } = domain;
  await administration.devices.delete(await users.getByGuid(administrator.directoryId, userId), deviceId);
  return {};
});
