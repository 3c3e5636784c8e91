// ram:UpdateLoginProfile
import { action } from '../action.ts';

export default action('ram:UpdateLoginProfile', async (params, { accounts }) => {
  await accounts.loginProfiles.update(params.UserName, {
    password: params.Password,
    passwordResetRequired: params.PasswordResetRequired,
    mfaBindRequired: params.MFABindRequired,
  });
  return {};
});
