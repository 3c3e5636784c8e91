// cloudsso:DisableDelegateAccount
import { action } from '../action.ts';

export default action('cloudsso:DisableDelegateAccount', async ({ AccountId }, { delegates }) => {
  await delegates.disable(AccountId);
  return {};
});
