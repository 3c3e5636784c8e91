// rsa:ListUserDevicesV1
import { action } from '../action.ts';
import { presentDevice } from './presentDevice.ts';

export default action('rsa:ListUserDevicesV1', async ({ userId, includeBrowsers }, domain) => {
  const { users, administrator, administration } = domain;
  const user = await users.getByGuid(administrator.directoryId, userId);
  const devices = await administration.devices.list(user, includeBrowsers);
  return devices.map((device) => presentDevice(device, user));
});
