// cloudsso:SetMFAAuthenticationStatus
import { action } from '../action.ts';

export default action('cloudsso:SetMFAAuthenticationStatus', async (params, { people }) => {
  await people.signIn.setMfa(params.DirectoryId, { mode: params.MFAAuthenticationStatus });
  return {};
});
