// ram:GetUserMFAInfo
import { action } from '../action.ts';

export default action('ram:GetUserMFAInfo', async ({ UserName }, { accounts }) => {
  const { serialNumber } = await accounts.mfaDevices.getOf(UserName);
  // There are no devices of another kind
  return { MFADevice: { SerialNumber: serialNumber, Type: 'VMFA' } };
});
