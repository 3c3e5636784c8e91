// ram:DeleteVirtualMFADevice
import { action } from '../action.ts';

export default action('ram:DeleteVirtualMFADevice', async ({ SerialNumber }, { accounts }) => {
  await accounts.mfaDevices.delete(SerialNumber);
  return {};
});
