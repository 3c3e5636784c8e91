// ram:ChangePassword
import { action } from '../action.ts';

export default action('ram:ChangePassword', async ({ OldPassword, NewPassword }, { accounts }) => {
  await accounts.loginProfiles.changePassword(OldPassword, NewPassword);
  return {};
});
