// What a directory asks of those who sign in, in CloudSSO's words.
import type { MfaSettings } from '../../directory/mfaSettings.ts';
import type { PasswordPolicy } from '../../directory/passwordPolicy.ts';

/** What nobody can change (cloudsso 11.2). */
const FIXED = {
  MaxPasswordLength: 32,
  RequireNumbers: true,
  RequireLowerCaseChars: true,
  RequireUpperCaseChars: true,
  RequireSymbols: true,
  HardExpire: true,
};

export function presentPasswordPolicy(policy: PasswordPolicy) {
  return {
    MinPasswordLength: policy.minimumLength,
    MinPasswordDifferentChars: policy.differentCharacters,
    PasswordNotContainUsername: policy.refusesUserName,
    MaxPasswordAge: policy.maxAgeDays,
    PasswordReusePrevention: policy.reusePrevention,
    MaxLoginAttempts: policy.maxLoginAttempts,
    ...FIXED,
  };
}

/** Shown whatever the mode: Terraform reads back what it set (cloudsso 10.2, 24.12). */
export function presentMfa({ mode, operationForRisk, allowedTypes }: MfaSettings) {
  return {
    MfaAuthenticationAdvanceSettings: mode,
    ...(operationForRisk !== undefined && { OperationForRiskLogin: operationForRisk }),
    AllowedVerificationTypes: [...allowedTypes],
  };
}
