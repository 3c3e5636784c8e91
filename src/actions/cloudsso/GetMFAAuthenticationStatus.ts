// cloudsso:GetMFAAuthenticationStatus
import { action } from '../action.ts';

export default action('cloudsso:GetMFAAuthenticationStatus', async ({ DirectoryId }, { people }) => {
  return { MFAAuthenticationStatus: await people.signIn.getMfaStatus(DirectoryId) };
});
