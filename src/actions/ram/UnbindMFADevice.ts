// ram:UnbindMFADevice
import { action } from '../action.ts';

export default action('ram:UnbindMFADevice', async ({ UserName }, { accounts }) => {
  const { serialNumber } = await accounts.mfaDevices.unbind(UserName);
  return { MFADevice: { SerialNumber: serialNumber } };
});
