// cloudsso:SetLoginPreference
import { action } from '../action.ts';

export default action('cloudsso:SetLoginPreference', async (params, { people }) => {
  await people.signIn.setLoginPreference(params.DirectoryId, {
    loginNetworkMasks: params.LoginNetworkMasks,
    allowsCredentials: params.AllowUserToGetCredentials,
  });
  return {};
});
