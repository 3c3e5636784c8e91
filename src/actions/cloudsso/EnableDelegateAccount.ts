// cloudsso:EnableDelegateAccount
import { action } from '../action.ts';

export default action('cloudsso:EnableDelegateAccount', async ({ AccountId }, { delegates }) => {
  await delegates.enable(AccountId);
  return {};
});
