// ram:SetSecurityPreference
import { action } from '../action.ts';
import { presentPreference } from './presentSignIn.ts';

export default action('ram:SetSecurityPreference', async (params, { accounts }) => {
  const preference = await accounts.settings.setSecurityPreference({
    saveMfaTicket: params.EnableSaveMFATicket,
    changePassword: params.AllowUserToChangePassword,
    manageAccessKeys: params.AllowUserToManageAccessKeys,
    managePublicKeys: params.AllowUserToManagePublicKeys,
    manageMfaDevices: params.AllowUserToManageMFADevices,
    loginSessionHours: params.LoginSessionDuration,
    loginNetworkMasks: params.LoginNetworkMasks,
  });
  return { SecurityPreference: presentPreference(preference) };
});
