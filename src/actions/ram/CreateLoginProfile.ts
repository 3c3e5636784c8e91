// ram:CreateLoginProfile
import { action } from '../action.ts';
import { presentProfile } from './presentSignIn.ts';

export default action('ram:CreateLoginProfile', async (params, { accounts }) => {
  const profile = await accounts.loginProfiles.create(params.UserName, params.Password, {
    passwordResetRequired: params.PasswordResetRequired,
    mfaBindRequired: params.MFABindRequired,
  });
  return { LoginProfile: presentProfile(profile) };
});
