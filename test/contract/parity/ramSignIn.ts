// Why some of our ram schemas about signing in differ from the recorded facts.
const ONE_ERROR = 'a value outside its limits is refused by name, as everywhere';
const BY_RULE = 'a rule of the account raises it, not the schema; the tests of the action show it';

const LIMITED = [
  'PasswordResetRequired',
  'MFABindRequired',
  'MinimumPasswordLength',
  'RequireLowercaseCharacters',
  'RequireUppercaseCharacters',
  'RequireNumbers',
  'RequireSymbols',
  'HardExpiry',
  'MaxPasswordAge',
  'PasswordReusePrevention',
  'MaxLoginAttemps',
  'EnableSaveMFATicket',
  'AllowUserToChangePassword',
  'AllowUserToManageAccessKeys',
  'AllowUserToManagePublicKeys',
  'AllowUserToManageMFADevices',
  'LoginSessionDuration',
  'LoginNetworkMasks.Length',
];

export const RAM_SIGN_IN: Readonly<Record<string, string>> = {
  ...Object.fromEntries(LIMITED.map((name) => [`* + error 400 InvalidParameter.${name}`, ONE_ERROR])),
  '* - error 400 InvalidParameter.Password.TooWeak': BY_RULE,
  'ChangePassword - error 400 InvalidParameter.NewPassword.TooWeak': BY_RULE,
  'ChangePassword - error 400 InvalidParameter.NewPassword.ReusePrevention': BY_RULE,
  'ChangePassword - error 400 InvalidParameter.OldPassword.Incorrect': BY_RULE,
  '* + error 429 LimitExceeded.Guess': 'whoever sends secrets along may not try one after the other',
  'ChangePassword + error 404 EntityNotExist.User.LoginProfile': 'a user without a password has none to change',
  'ChangePassword + error 404 EntityNotExist.User': 'a user may be deleted while the call is on its way',
  'SetAccountAlias - param AccountAlias pattern ^[a-z0-9]+(-[a-z0-9]+)*$': 'a format, so that the code ends in Format',
  'SetPasswordPolicy + param PasswordReusePrevention maximum 24': 'each one is a slow hash to compare with',
  '* + error 400 InvalidParameter.SerialNumber.InvalidChars': ONE_ERROR,
  'BindMFADevice - error 400 InvalidParameter.AuthenticationCode.Format': BY_RULE,
  'BindMFADevice - param AuthenticationCode1 pattern ^[0-9]{6}$':
    'refused by a rule, so that both codes share one error',
  'BindMFADevice - param AuthenticationCode2 pattern ^[0-9]{6}$':
    'refused by a rule, so that both codes share one error',
  'ListVirtualMFADevices + result VirtualMFADevices.VirtualMFADevice[].User not always': 'nobody has it yet',
  'ListVirtualMFADevices + result VirtualMFADevices.VirtualMFADevice[].ActivateDate not always': 'nobody has it yet',
};
