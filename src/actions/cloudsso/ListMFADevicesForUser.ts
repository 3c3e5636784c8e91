// cloudsso:ListMFADevicesForUser
import { action } from '../action.ts';
import { presentInstant } from './present.ts';

export default action('cloudsso:ListMFADevicesForUser', async ({ DirectoryId, UserId }, { people }) => {
  const devices = await people.mfaDevices.list(DirectoryId, UserId);
  return {
    MFADevices: devices.map((device) => ({
      DeviceId: device.id,
      DeviceName: device.name,
      DeviceType: device.type,
      UserId: device.userId,
      EffectiveTime: presentInstant(device.boundAt),
      LastUseTime: device.usedAt ? presentInstant(device.usedAt) : '',
    })),
    TotalCounts: devices.length,
  };
});
