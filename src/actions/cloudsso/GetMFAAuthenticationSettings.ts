// cloudsso:GetMFAAuthenticationSettings
import { action } from '../action.ts';

export default action('cloudsso:GetMFAAuthenticationSettings', async ({ DirectoryId }, { people }) => {
  return { MFAAuthenticationAdvanceSettings: (await people.signIn.getMfa(DirectoryId)).mode };
});
