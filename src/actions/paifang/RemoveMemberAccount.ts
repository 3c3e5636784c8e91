// paifang:RemoveMemberAccount
import { action } from '../action.ts';

export default action('paifang:RemoveMemberAccount', async ({ AccountId }, { organization }) => {
  await organization.remove(AccountId);
  return {};
});
