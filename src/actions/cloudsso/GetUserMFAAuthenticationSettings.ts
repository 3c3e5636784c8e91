// cloudsso:GetUserMFAAuthenticationSettings
import { action } from '../action.ts';

export default action('cloudsso:GetUserMFAAuthenticationSettings', async ({ DirectoryId, UserId }, { people }) => {
  return { UserMFAAuthenticationSettings: await people.signIn.getOwnMfa(DirectoryId, UserId) };
});
