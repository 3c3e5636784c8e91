// paifang:RegisterDelegatedAdministrator
import { action } from '../action.ts';

export default action('paifang:RegisterDelegatedAdministrator', async ({ AccountId }, { organization }) => {
  await organization.setDelegate(AccountId, true);
  return {};
});
