// ram:CreateVirtualMFADevice
import { action } from '../action.ts';

export default action('ram:CreateVirtualMFADevice', async ({ VirtualMFADeviceName }, { accounts }) => {
  const { serialNumber, base32, qrCode } = await accounts.mfaDevices.create(VirtualMFADeviceName);
  return { VirtualMFADevice: { SerialNumber: serialNumber, Base32StringSeed: base32, QRCodePNG: qrCode } };
});
