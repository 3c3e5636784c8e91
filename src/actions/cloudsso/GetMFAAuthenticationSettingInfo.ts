// cloudsso:GetMFAAuthenticationSettingInfo
import { action } from '../action.ts';
import { presentMfa } from './presentSignIn.ts';

export default action('cloudsso:GetMFAAuthenticationSettingInfo', async ({ DirectoryId }, { people }) => {
  return { MFAAuthenticationSettingInfo: presentMfa(await people.signIn.getMfa(DirectoryId)) };
});
