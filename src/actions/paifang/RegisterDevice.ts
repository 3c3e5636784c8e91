// paifang:RegisterDevice
import { action } from '../action.ts';
import { presentTime } from './present.ts';

export default action('paifang:RegisterDevice', async (params, { users, administration }) => {
  const user = await users.get(params.DirectoryId, params.UserId);
  if (params.Code !== undefined) {
    await administration.issuedCodes.redeem(user, ['registration', 'enrollment'], params.Code);
  }
  const wishes = { kind: params.Kind, name: params.DeviceName, model: params.Model };
  const device = await administration.devices.register(user, wishes);
  return {
    Device: {
      DeviceId: device.id,
      Kind: device.kind,
      DeviceName: device.name,
      Model: device.model,
      RegisterTime: presentTime(device.registeredAt),
    },
  };
});
