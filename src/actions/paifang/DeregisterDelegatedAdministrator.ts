// paifang:DeregisterDelegatedAdministrator
import { action } from '../action.ts';

export default action('paifang:DeregisterDelegatedAdministrator', async ({ AccountId }, { organization }) => {
  await organization.setDelegate(AccountId, false);
  return {};
});
