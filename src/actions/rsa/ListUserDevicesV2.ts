// rsa:ListUserDevicesV2
import { action } from '../action.ts';
import { presentDevice, presentHardwareToken } from './presentDevice.ts';

export default action('rsa:ListUserDevicesV2', async ({ userId, includeBrowsers }, domain) => {
  const { users, administrator, administration } = domain;
  const user = await users.getByGuid(administrator.directoryId, userId);
  const all = await administration.devices.list(user, includeBrowsers);
  const tokens = await administration.hardwareTokens.list(user);
  return {
    devices: all.filter(({ kind }) => kind !== 'Fido').map((device) => presentDevice(device, user)),
    fidoTokens: all.filter(({ kind }) => kind === 'Fido').map((device) => presentDevice(device, user)),
    sidTokens: tokens.map((token) => presentHardwareToken(token, user)),
  };
});
