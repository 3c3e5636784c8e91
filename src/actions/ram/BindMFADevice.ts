// ram:BindMFADevice
import { action } from '../action.ts';

export default action('ram:BindMFADevice', async (params, { accounts }) => {
  const { SerialNumber, UserName, AuthenticationCode1, AuthenticationCode2 } = params;
  await accounts.mfaDevices.bind(SerialNumber, UserName, [AuthenticationCode1, AuthenticationCode2]);
  return {};
});
