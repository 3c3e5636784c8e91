// ram:SetPasswordPolicy
import { action } from '../action.ts';
import { presentPasswordPolicy } from './presentSignIn.ts';

export default action('ram:SetPasswordPolicy', async (params, { accounts }) => {
  const policy = await accounts.settings.setPasswordPolicy({
    minimumLength: params.MinimumPasswordLength,
    requireLowercase: params.RequireLowercaseCharacters,
    requireUppercase: params.RequireUppercaseCharacters,
    requireNumbers: params.RequireNumbers,
    requireSymbols: params.RequireSymbols,
    hardExpiry: params.HardExpiry,
    maxAgeDays: params.MaxPasswordAge,
    reusePrevention: params.PasswordReusePrevention,
    maxLoginAttempts: params.MaxLoginAttemps,
  });
  return { PasswordPolicy: presentPasswordPolicy(policy) };
});
