// Domain → wire: what RAM's answers say about signing in.
import type { NamedProfile } from '../../accounts/loginProfiles.ts';
import type { ListedDevice } from '../../accounts/mfaDevice.ts';
import type { PasswordPolicy } from '../../accounts/passwordPolicy.ts';
import type { SecurityPreference } from '../../accounts/securityPreference.ts';
import { presentTime } from './present.ts';

export function presentProfile(profile: NamedProfile) {
  return {
    UserName: profile.userName,
    PasswordResetRequired: profile.passwordResetRequired,
    MFABindRequired: profile.mfaBindRequired,
    CreateDate: presentTime(profile.createdAt),
  };
}

export function presentPasswordPolicy(policy: PasswordPolicy) {
  return {
    MinimumPasswordLength: policy.minimumLength,
    RequireLowercaseCharacters: policy.requireLowercase,
    RequireUppercaseCharacters: policy.requireUppercase,
    RequireNumbers: policy.requireNumbers,
    RequireSymbols: policy.requireSymbols,
    HardExpiry: policy.hardExpiry,
    MaxPasswordAge: policy.maxAgeDays,
    PasswordReusePrevention: policy.reusePrevention,
    MaxLoginAttemps: policy.maxLoginAttempts,
  };
}

export function presentPreference(preference: SecurityPreference) {
  return {
    LoginProfilePreference: {
      EnableSaveMFATicket: preference.saveMfaTicket,
      AllowUserToChangePassword: preference.changePassword,
      LoginSessionDuration: preference.loginSessionHours,
      LoginNetworkMasks: preference.loginNetworkMasks,
    },
    AccessKeyPreference: { AllowUserToManageAccessKeys: preference.manageAccessKeys },
    PublicKeyPreference: { AllowUserToManagePublicKeys: preference.managePublicKeys },
    MFAPreference: { AllowUserToManageMFADevices: preference.manageMfaDevices },
  };
}

export function presentDevice({ serialNumber, binding }: ListedDevice) {
  if (!binding) return { SerialNumber: serialNumber };
  const { userId, userName, displayName, at } = binding;
  return {
    SerialNumber: serialNumber,
    User: { UserId: userId, UserName: userName, DisplayName: displayName },
    ActivateDate: presentTime(at),
  };
}
