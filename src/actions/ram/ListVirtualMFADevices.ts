// ram:ListVirtualMFADevices
import { action } from '../action.ts';
import { presentDevice } from './presentSignIn.ts';

export default action('ram:ListVirtualMFADevices', async (_params, { accounts }) => {
  const devices = await accounts.mfaDevices.list();
  return { VirtualMFADevices: { VirtualMFADevice: devices.map(presentDevice) } };
});
