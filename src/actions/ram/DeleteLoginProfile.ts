// ram:DeleteLoginProfile
import { action } from '../action.ts';

export default action('ram:DeleteLoginProfile', async ({ UserName }, { accounts }) => {
  await accounts.loginProfiles.delete(UserName);
  return {};
});
