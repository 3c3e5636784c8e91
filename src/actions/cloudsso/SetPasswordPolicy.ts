// cloudsso:SetPasswordPolicy
import { action } from '../action.ts';

export default action('cloudsso:SetPasswordPolicy', async (params, { people }) => {
  await people.signIn.setPasswordPolicy(params.DirectoryId, {
    minimumLength: params.MinPasswordLength,
    differentCharacters: params.MinPasswordDifferentChars,
    refusesUserName: params.PasswordNotContainUsername,
    maxAgeDays: params.MaxPasswordAge,
    reusePrevention: params.PasswordReusePrevention,
    maxLoginAttempts: params.MaxLoginAttempts,
  });
  return {};
});
