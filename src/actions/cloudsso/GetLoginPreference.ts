// cloudsso:GetLoginPreference
import { action } from '../action.ts';

export default action('cloudsso:GetLoginPreference', async ({ DirectoryId }, { people }) => {
  const preference = await people.signIn.getLoginPreference(DirectoryId);
  return {
    LoginPreference: {
      LoginNetworkMasks: preference.loginNetworkMasks,
      AllowUserToGetCredentials: preference.allowsCredentials,
    },
  };
});
