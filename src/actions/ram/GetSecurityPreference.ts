// ram:GetSecurityPreference
import { action } from '../action.ts';
import { presentPreference } from './presentSignIn.ts';

export default action('ram:GetSecurityPreference', async (_params, { accounts }) => {
  return { SecurityPreference: presentPreference(await accounts.settings.getSecurityPreference()) };
});
