// cloudsso:UpdateUserMFAAuthenticationSettings
import { action } from '../action.ts';

export default action('cloudsso:UpdateUserMFAAuthenticationSettings', async (params, { people }) => {
  await people.signIn.setOwnMfa(params.DirectoryId, params.UserId, params.UserMFAAuthenticationSettings);
  return {};
});
