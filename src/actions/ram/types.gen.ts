// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * Makes a RAM user a member of a group: from then on the group’s policies are the user’s too.
 */
export interface AddUserToGroupParams {
  /**
   * Name of the RAM user, unique in the account whatever its case.
   */
  UserName: string;
  /**
   * Name of the group, unique in the account whatever its case.
   */
  GroupName: string;
}

export type AddUserToGroupResult = Record<string, never>;

/**
 * Attaches a policy to a group, in force within five seconds.
 */
export interface AttachPolicyToGroupParams {
  /**
   * System for the ready-made policies, Custom for those of the account.
   */
  PolicyType: 'System' | 'Custom';
  /**
   * Name of the policy.
   */
  PolicyName: string;
  /**
   * Name of the group, unique in the account whatever its case.
   */
  GroupName: string;
  /**
   * Resource group that the attachment is limited to.
   */
  ResourceGroupId?: string;
}

export type AttachPolicyToGroupResult = Record<string, never>;

/**
 * Attaches a policy to a role, in force within five seconds.
 */
export interface AttachPolicyToRoleParams {
  /**
   * System for the ready-made policies, Custom for those of the account.
   */
  PolicyType: 'System' | 'Custom';
  /**
   * Name of the policy.
   */
  PolicyName: string;
  /**
   * Name of the role, unique in the account whatever its case.
   */
  RoleName: string;
  /**
   * Resource group that the attachment is limited to.
   */
  ResourceGroupId?: string;
}

export type AttachPolicyToRoleResult = Record<string, never>;

/**
 * Attaches a policy to a RAM user, in force within five seconds.
 */
export interface AttachPolicyToUserParams {
  /**
   * System for the ready-made policies, Custom for those of the account.
   */
  PolicyType: 'System' | 'Custom';
  /**
   * Name of the policy.
   */
  PolicyName: string;
  /**
   * Name of the RAM user, unique in the account whatever its case.
   */
  UserName: string;
  /**
   * Resource group that the attachment is limited to.
   */
  ResourceGroupId?: string;
}

export type AttachPolicyToUserResult = Record<string, never>;

/**
 * Gives a virtual MFA device to a RAM user, on two codes that it shows one after the other.
 */
export interface BindMFADeviceParams {
  /**
   * ARN of the MFA device.
   */
  SerialNumber: string;
  /**
   * Name of the RAM user, unique in the account whatever its case.
   */
  UserName: string;
  /**
   * Six digits that the device shows.
   */
  AuthenticationCode1: string;
  /**
   * The six digits that it shows next.
   */
  AuthenticationCode2: string;
}

export type BindMFADeviceResult = Record<string, never>;

/**
 * Changes the password of the RAM user who calls.
 */
export interface ChangePasswordParams {
  /**
   * Password that the caller has so far.
   */
  OldPassword: string;
  /**
   * Password that the caller wants.
   */
  NewPassword: string;
}

export type ChangePasswordResult = Record<string, never>;

export type ClearAccountAliasParams = Record<string, never>;

export type ClearAccountAliasResult = Record<string, never>;

/**
 * Makes an AccessKey for a user, or for the caller; its secret is shown this once.
 */
export interface CreateAccessKeyParams {
  /**
   * Name of the RAM user, unique in the account whatever its case.
   */
  UserName?: string;
}

export interface CreateAccessKeyResult {
  AccessKey: {
    /**
     * Whether the AccessKey may sign calls.
     */
    Status: string;
    /**
     * The secret; it is shown this once.
     */
    AccessKeySecret: string;
    /**
     * When it was created, UTC.
     */
    CreateDate: string;
    /**
     * Identifier of the AccessKey.
     */
    AccessKeyId: string;
  };
}

/**
 * Makes an empty group; what is attached to it, its members may do.
 */
export interface CreateGroupParams {
  /**
   * Name of the group, unique in the account whatever its case.
   */
  GroupName: string;
  /**
   * Free text.
   */
  Comments?: string;
}

export interface CreateGroupResult {
  Group: {
    /**
     * Numeric identifier of the group.
     */
    GroupId: string;
    /**
     * Name of the group, unique in the account whatever its case.
     */
    GroupName: string;
    /**
     * Free text.
     */
    Comments: string;
    /**
     * When it was created, UTC.
     */
    CreateDate: string;
  };
}

/**
 * Lets a RAM user sign in with a password.
 */
export interface CreateLoginProfileParams {
  /**
   * Name of the RAM user, unique in the account whatever its case.
   */
  UserName: string;
  /**
   * Password for signing in to the console; the password policy of the account binds it.
   */
  Password: string;
  /**
   * Whether the user must choose a new password at the next sign-in.
   */
  PasswordResetRequired: boolean;
  /**
   * Whether the user must bind an MFA device at the next sign-in.
   */
  MFABindRequired: boolean;
}

export interface CreateLoginProfileResult {
  LoginProfile: {
    /**
     * Whether the user must choose a new password at the next sign-in.
     */
    PasswordResetRequired: boolean;
    /**
     * When it was created, UTC.
     */
    CreateDate: string;
    /**
     * Name of the RAM user, unique in the account whatever its case.
     */
    UserName: string;
    /**
     * Whether the user must bind an MFA device at the next sign-in.
     */
    MFABindRequired: boolean;
  };
}

/**
 * Makes a custom policy, whose first version is in force at once.
 */
export interface CreatePolicyParams {
  /**
   * Name of the policy.
   */
  PolicyName: string;
  /**
   * Free text.
   */
  Description?: string;
  /**
   * Policy as JSON text.
   */
  PolicyDocument: string;
  /**
   * Tags, each with Key and Value.
   *
   * @maxItems undefined
   */
  Tag?: {
    /**
     * Key of the tag.
     */
    Key: string;
    /**
     * Value of the tag.
     */
    Value?: string;
  }[];
}

export interface CreatePolicyResult {
  Policy: {
    /**
     * Version in force.
     */
    DefaultVersion: string;
    /**
     * Free text.
     */
    Description: string;
    /**
     * Name of the policy.
     */
    PolicyName: string;
    /**
     * When it was created, UTC.
     */
    CreateDate: string;
    /**
     * System for the ready-made policies, Custom for those of the account.
     */
    PolicyType: string;
  };
}

/**
 * Adds a version to a custom policy, in force only if asked for.
 */
export interface CreatePolicyVersionParams {
  /**
   * Name of the policy.
   */
  PolicyName: string;
  /**
   * Policy as JSON text.
   */
  PolicyDocument: string;
  /**
   * Whether the new version becomes the one in force.
   */
  SetAsDefault: boolean;
  /**
   * What to do when the policy has all the versions that it may have.
   */
  RotateStrategy: 'None' | 'DeleteOldestNonDefaultVersionWhenLimitExceeded';
}

export interface CreatePolicyVersionResult {
  PolicyVersion: {
    /**
     * Whether this version is in force.
     */
    IsDefaultVersion: boolean;
    /**
     * Policy as JSON text.
     */
    PolicyDocument: string;
    /**
     * Identifier of a version, such as v1.
     */
    VersionId: string;
    /**
     * When it was created, UTC.
     */
    CreateDate: string;
  };
}

/**
 * Makes a role; its trust policy says who may assume it, the policies attached to it say what they may then do.
 */
export interface CreateRoleParams {
  /**
   * Name of the role, unique in the account whatever its case.
   */
  RoleName: string;
  /**
   * Free text.
   */
  Description?: string;
  /**
   * Trust policy as JSON text: who may assume the role.
   */
  AssumeRolePolicyDocument: string;
  /**
   * Longest session of the role in seconds.
   */
  MaxSessionDuration: number;
  /**
   * Tags, each with Key and Value.
   *
   * @maxItems undefined
   */
  Tag?: {
    /**
     * Key of the tag.
     */
    Key: string;
    /**
     * Value of the tag.
     */
    Value?: string;
  }[];
}

export interface CreateRoleResult {
  Role: {
    /**
     * Trust policy as JSON text: who may assume the role.
     */
    AssumeRolePolicyDocument: string;
    /**
     * Free text.
     */
    Description: string;
    /**
     * Longest session of the role in seconds.
     */
    MaxSessionDuration: number;
    /**
     * Name of the role, unique in the account whatever its case.
     */
    RoleName: string;
    /**
     * When it was created, UTC.
     */
    CreateDate: string;
    /**
     * Numeric identifier of the role.
     */
    RoleId: string;
    /**
     * ARN.
     */
    Arn: string;
  };
}

/**
 * Makes a RAM user, who may do nothing until a policy is attached.
 */
export interface CreateUserParams {
  /**
   * Name of the RAM user, unique in the account whatever its case.
   */
  UserName: string;
  /**
   * Name to show for the user.
   */
  DisplayName?: string;
  /**
   * Country code and number, joined by a hyphen.
   */
  MobilePhone?: string;
  /**
   * Email address of the user.
   */
  Email?: string;
  /**
   * Free text.
   */
  Comments?: string;
}

export interface CreateUserResult {
  User: {
    /**
     * Name to show for the user.
     */
    DisplayName: string;
    /**
     * Email address of the user.
     */
    Email: string;
    /**
     * Country code and number, joined by a hyphen.
     */
    MobilePhone: string;
    /**
     * Numeric identifier of the user.
     */
    UserId: string;
    /**
     * Free text.
     */
    Comments: string;
    /**
     * When it was created, UTC.
     */
    CreateDate: string;
    /**
     * Name of the RAM user, unique in the account whatever its case.
     */
    UserName: string;
  };
}

/**
 * Makes a virtual MFA device; its seed is shown this once, as text and as a picture for an authenticator app.
 */
export interface CreateVirtualMFADeviceParams {
  /**
   * Name of the virtual MFA device.
   */
  VirtualMFADeviceName: string;
}

export interface CreateVirtualMFADeviceResult {
  VirtualMFADevice: {
    /**
     * ARN of the MFA device.
     */
    SerialNumber: string;
    /**
     * The seed as a QR code, a PNG in base64.
     */
    QRCodePNG: string;
    /**
     * The seed in base32, for typing in.
     */
    Base32StringSeed: string;
  };
}

/**
 * Tells why a call of the account was denied: the statement that decided or came closest, and what would change it.
 */
export interface DecodeDiagnosticMessageParams {
  /**
   * The text of that name from AccessDeniedDetail.
   */
  EncodedDiagnosticMessage: string;
}

export interface DecodeDiagnosticMessageResult {
  DecodedDiagnosticMessage: {
    /**
     * Whether a Deny statement refused the call.
     */
    ExplicitDeny: boolean;
    /**
     * Kind of policy that decided.
     */
    NoPermissionPolicyType: string;
    /**
     * Action that was refused.
     */
    AuthAction: string;
    /**
     * ARN that it was refused on.
     */
    AuthResource: string;
    AuthPrincipal: {
      /**
       * Kind of caller.
       */
      AuthPrincipalType: string;
      /**
       * Account of the caller.
       */
      AuthPrincipalOwnerId: string;
      /**
       * Caller as denials show it.
       */
      AuthPrincipalDisplayName: string;
    };
    /**
     * @maxItems undefined
     */
    AuthConditions: {
      /**
       * Condition key.
       */
      ConditionKey: string;
      /**
       * @maxItems undefined
       */
      ConditionValues: string[];
    }[];
    /**
     * @maxItems undefined
     */
    MatchedPolicies: {
      /**
       * Effect of the statement.
       */
      Effect: string;
      /**
       * Name of the policy.
       */
      PolicyIdentifier: string;
      /**
       * System for the ready-made policies, Custom for those of the account.
       */
      PolicyType: string;
      /**
       * Version of the policy.
       */
      PolicyVersion: string;
      /**
       * What the policy is attached to.
       */
      AttachedEntityType: string;
      /**
       * Where the attachment holds.
       */
      AttachedScope: string;
    }[];
    /**
     * The Allow statement that came closest, and what it lacked.
     */
    NearMiss?: {
      /**
       * Name of the policy.
       */
      PolicyIdentifier: string;
      /**
       * System, Custom, or Inline for the policy of a session.
       */
      PolicyType: string;
      /**
       * Version of the policy, empty for Inline.
       */
      PolicyVersion: string;
      /**
       * Which statement of the policy, counted from 0.
       */
      StatementIndex: number;
      /**
       * Sid of the statement.
       */
      Sid?: string;
      /**
       * Condition, Resource, Principal, NotAction or Account.
       */
      FailedPart: string;
      /**
       * Operator of the condition that failed.
       */
      ConditionOperator?: string;
      /**
       * Key of the condition that failed.
       */
      ConditionKey?: string;
      /**
       * What the statement asks for.
       *
       * @maxItems undefined
       */
      NeededValues: string[];
      /**
       * What the call had; empty when it had nothing.
       *
       * @maxItems undefined
       */
      ActualValues: string[];
    };
    /**
     * The Deny statement to change.
     */
    DenyingStatement?: {
      /**
       * Name of the policy.
       */
      PolicyIdentifier: string;
      /**
       * System, Custom, or Inline for the policy of a session.
       */
      PolicyType: string;
      /**
       * Version of the policy, empty for Inline.
       */
      PolicyVersion: string;
      /**
       * Which statement of the policy, counted from 0.
       */
      StatementIndex: number;
      /**
       * Sid of the statement.
       */
      Sid?: string;
      /**
       * The statement as JSON text, while its version is kept.
       */
      Statement?: string;
    };
    /**
     * JSON text of the smallest Allow statement that lets the call through.
     */
    SmallestStatement?: string;
  };
}

/**
 * Deletes an AccessKey; calls that it signs are refused within seconds.
 */
export interface DeleteAccessKeyParams {
  /**
   * Name of the RAM user, unique in the account whatever its case.
   */
  UserName?: string;
  /**
   * Identifier of the AccessKey that is meant; AccessKeyId is taken by the signature.
   */
  UserAccessKeyId: string;
}

export type DeleteAccessKeyResult = Record<string, never>;

/**
 * Deletes a group that has neither members nor policies any more.
 */
export interface DeleteGroupParams {
  /**
   * Name of the group, unique in the account whatever its case.
   */
  GroupName: string;
}

export type DeleteGroupResult = Record<string, never>;

/**
 * Ends that a RAM user can sign in with a password.
 */
export interface DeleteLoginProfileParams {
  /**
   * Name of the RAM user, unique in the account whatever its case.
   */
  UserName: string;
}

export type DeleteLoginProfileResult = Record<string, never>;

/**
 * Deletes a custom policy that nobody holds and that has one version, or with CascadingDelete any.
 */
export interface DeletePolicyParams {
  /**
   * Name of the policy.
   */
  PolicyName: string;
  /**
   * Whether attachments and versions go with the policy.
   */
  CascadingDelete: boolean;
}

export type DeletePolicyResult = Record<string, never>;

/**
 * Deletes a version of a custom policy that is not in force; its number is not used again.
 */
export interface DeletePolicyVersionParams {
  /**
   * Name of the policy.
   */
  PolicyName: string;
  /**
   * Identifier of a version, such as v1.
   */
  VersionId: string;
}

export type DeletePolicyVersionResult = Record<string, never>;

/**
 * Deletes a role that has no policy any more; its sessions end with it.
 */
export interface DeleteRoleParams {
  /**
   * Name of the role, unique in the account whatever its case.
   */
  RoleName: string;
}

export type DeleteRoleResult = Record<string, never>;

/**
 * Deletes a RAM user on whom nothing hangs any more: no key, sign-in, device, group or policy.
 */
export interface DeleteUserParams {
  /**
   * Name of the RAM user, unique in the account whatever its case.
   */
  UserName: string;
}

export type DeleteUserResult = Record<string, never>;

/**
 * Deletes a virtual MFA device that nobody has.
 */
export interface DeleteVirtualMFADeviceParams {
  /**
   * ARN of the MFA device.
   */
  SerialNumber: string;
}

export type DeleteVirtualMFADeviceResult = Record<string, never>;

/**
 * Takes a policy off a group, without force within five seconds.
 */
export interface DetachPolicyFromGroupParams {
  /**
   * System for the ready-made policies, Custom for those of the account.
   */
  PolicyType: 'System' | 'Custom';
  /**
   * Name of the policy.
   */
  PolicyName: string;
  /**
   * Name of the group, unique in the account whatever its case.
   */
  GroupName: string;
  /**
   * Resource group that the attachment is limited to.
   */
  ResourceGroupId?: string;
}

export type DetachPolicyFromGroupResult = Record<string, never>;

/**
 * Takes a policy off a role, without force within five seconds.
 */
export interface DetachPolicyFromRoleParams {
  /**
   * System for the ready-made policies, Custom for those of the account.
   */
  PolicyType: 'System' | 'Custom';
  /**
   * Name of the policy.
   */
  PolicyName: string;
  /**
   * Name of the role, unique in the account whatever its case.
   */
  RoleName: string;
  /**
   * Resource group that the attachment is limited to.
   */
  ResourceGroupId?: string;
}

export type DetachPolicyFromRoleResult = Record<string, never>;

/**
 * Takes a policy off a RAM user, without force within five seconds.
 */
export interface DetachPolicyFromUserParams {
  /**
   * System for the ready-made policies, Custom for those of the account.
   */
  PolicyType: 'System' | 'Custom';
  /**
   * Name of the policy.
   */
  PolicyName: string;
  /**
   * Name of the RAM user, unique in the account whatever its case.
   */
  UserName: string;
  /**
   * Resource group that the attachment is limited to.
   */
  ResourceGroupId?: string;
}

export type DetachPolicyFromUserResult = Record<string, never>;

/**
 * Tells when an AccessKey last signed a call, to within a few seconds.
 */
export interface GetAccessKeyLastUsedParams {
  /**
   * Name of the RAM user, unique in the account whatever its case.
   */
  UserName?: string;
  /**
   * Identifier of the AccessKey that is meant; AccessKeyId is taken by the signature.
   */
  UserAccessKeyId: string;
}

export interface GetAccessKeyLastUsedResult {
  AccessKeyLastUsed: {
    /**
     * When the AccessKey last signed a call, UTC; absent for one that never did.
     */
    LastUsedDate?: string;
  };
}

export type GetAccountAliasParams = Record<string, never>;

export interface GetAccountAliasResult {
  /**
   * Alias of the account; empty when there is none.
   */
  AccountAlias: string;
}

/**
 * Shows one group by name.
 */
export interface GetGroupParams {
  /**
   * Name of the group, unique in the account whatever its case.
   */
  GroupName: string;
}

export interface GetGroupResult {
  Group: {
    /**
     * Numeric identifier of the group.
     */
    GroupId: string;
    /**
     * When it was last changed, UTC.
     */
    UpdateDate: string;
    /**
     * Name of the group, unique in the account whatever its case.
     */
    GroupName: string;
    /**
     * Free text.
     */
    Comments: string;
    /**
     * When it was created, UTC.
     */
    CreateDate: string;
  };
}

/**
 * Shows how a RAM user signs in; never the password.
 */
export interface GetLoginProfileParams {
  /**
   * Name of the RAM user, unique in the account whatever its case.
   */
  UserName: string;
}

export interface GetLoginProfileResult {
  LoginProfile: {
    /**
     * Whether the user must choose a new password at the next sign-in.
     */
    PasswordResetRequired: boolean;
    /**
     * When it was created, UTC.
     */
    CreateDate: string;
    /**
     * Name of the RAM user, unique in the account whatever its case.
     */
    UserName: string;
    /**
     * Whether the user must bind an MFA device at the next sign-in.
     */
    MFABindRequired: boolean;
  };
}

export type GetPasswordPolicyParams = Record<string, never>;

export interface GetPasswordPolicyResult {
  PasswordPolicy: {
    /**
     * Whether a password needs a digit.
     */
    RequireNumbers: boolean;
    /**
     * Whether a password needs a lower-case letter.
     */
    RequireLowercaseCharacters: boolean;
    /**
     * Whether an expired password can no longer be used to sign in.
     */
    HardExpiry: boolean;
    /**
     * How many earlier passwords may not be used again.
     */
    PasswordReusePrevention: number;
    /**
     * Whether a password needs a symbol.
     */
    RequireSymbols: boolean;
    /**
     * Days until a password expires; 0 for never.
     */
    MaxPasswordAge: number;
    /**
     * Fewest characters of a password.
     */
    MinimumPasswordLength: number;
    /**
     * Whether a password needs an upper-case letter.
     */
    RequireUppercaseCharacters: boolean;
    /**
     * Wrong passwords within an hour until sign-in is blocked; 0 for no limit. The spelling is the vendor’s.
     */
    MaxLoginAttemps: number;
  };
}

/**
 * Shows one policy with the document of its version in force.
 */
export interface GetPolicyParams {
  /**
   * System for the ready-made policies, Custom for those of the account.
   */
  PolicyType: 'System' | 'Custom';
  /**
   * Name of the policy.
   */
  PolicyName: string;
}

export interface GetPolicyResult {
  Policy: {
    /**
     * Version in force.
     */
    DefaultVersion: string;
    /**
     * When it was last changed, UTC.
     */
    UpdateDate: string;
    /**
     * Free text.
     */
    Description: string;
    /**
     * Policy as JSON text.
     */
    PolicyDocument: string;
    /**
     * How many users, groups and roles hold the policy.
     */
    AttachmentCount: number;
    /**
     * Name of the policy.
     */
    PolicyName: string;
    /**
     * When it was created, UTC.
     */
    CreateDate: string;
    /**
     * System for the ready-made policies, Custom for those of the account.
     */
    PolicyType: string;
  };
  DefaultPolicyVersion: {
    /**
     * Whether this version is in force.
     */
    IsDefaultVersion: boolean;
    /**
     * Policy as JSON text.
     */
    PolicyDocument: string;
    /**
     * Identifier of a version, such as v1.
     */
    VersionId: string;
    /**
     * When it was created, UTC.
     */
    CreateDate: string;
  };
}

/**
 * Shows one version of a policy with its document.
 */
export interface GetPolicyVersionParams {
  /**
   * System for the ready-made policies, Custom for those of the account.
   */
  PolicyType: 'System' | 'Custom';
  /**
   * Name of the policy.
   */
  PolicyName: string;
  /**
   * Identifier of a version, such as v1.
   */
  VersionId: string;
}

export interface GetPolicyVersionResult {
  PolicyVersion: {
    /**
     * Whether this version is in force.
     */
    IsDefaultVersion: boolean;
    /**
     * Policy as JSON text.
     */
    PolicyDocument: string;
    /**
     * Identifier of a version, such as v1.
     */
    VersionId: string;
    /**
     * When it was created, UTC.
     */
    CreateDate: string;
  };
}

/**
 * Shows one role by name, with its trust policy as it was written.
 */
export interface GetRoleParams {
  /**
   * Name of the role, unique in the account whatever its case.
   */
  RoleName: string;
}

export interface GetRoleResult {
  Role: {
    /**
     * Trust policy as JSON text: who may assume the role.
     */
    AssumeRolePolicyDocument: string;
    /**
     * When it was last changed, UTC.
     */
    UpdateDate: string;
    /**
     * Free text.
     */
    Description: string;
    /**
     * Longest session of the role in seconds.
     */
    MaxSessionDuration: number;
    /**
     * Name of the role, unique in the account whatever its case.
     */
    RoleName: string;
    /**
     * When it was created, UTC.
     */
    CreateDate: string;
    /**
     * Numeric identifier of the role.
     */
    RoleId: string;
    /**
     * ARN.
     */
    Arn: string;
  };
}

export type GetSecurityPreferenceParams = Record<string, never>;

export interface GetSecurityPreferenceResult {
  SecurityPreference: {
    AccessKeyPreference: {
      /**
       * Whether users may manage their own AccessKeys.
       */
      AllowUserToManageAccessKeys: boolean;
    };
    MFAPreference: {
      /**
       * Whether users may manage their own MFA devices.
       */
      AllowUserToManageMFADevices: boolean;
    };
    LoginProfilePreference: {
      /**
       * Whether an MFA check may be remembered for seven days.
       */
      EnableSaveMFATicket: boolean;
      /**
       * Hours that a sign-in lasts.
       */
      LoginSessionDuration: number;
      /**
       * Networks from which users may sign in, separated by semicolons; empty for everywhere.
       */
      LoginNetworkMasks: string;
      /**
       * Whether users may change their own password.
       */
      AllowUserToChangePassword: boolean;
    };
    PublicKeyPreference: {
      /**
       * Whether users may manage their own public keys.
       */
      AllowUserToManagePublicKeys: boolean;
    };
  };
}

/**
 * Shows one RAM user by name.
 */
export interface GetUserParams {
  /**
   * Name of the RAM user, unique in the account whatever its case.
   */
  UserName: string;
}

export interface GetUserResult {
  User: {
    /**
     * Name to show for the user.
     */
    DisplayName: string;
    /**
     * Email address of the user.
     */
    Email: string;
    /**
     * When it was last changed, UTC.
     */
    UpdateDate: string;
    /**
     * Country code and number, joined by a hyphen.
     */
    MobilePhone: string;
    /**
     * Numeric identifier of the user.
     */
    UserId: string;
    /**
     * Free text.
     */
    Comments: string;
    /**
     * When the user last signed in to the console, UTC.
     */
    LastLoginDate?: string;
    /**
     * When it was created, UTC.
     */
    CreateDate: string;
    /**
     * Name of the RAM user, unique in the account whatever its case.
     */
    UserName: string;
  };
}

/**
 * Shows the MFA device of a RAM user.
 */
export interface GetUserMFAInfoParams {
  /**
   * Name of the RAM user, unique in the account whatever its case.
   */
  UserName: string;
}

export interface GetUserMFAInfoResult {
  MFADevice: {
    /**
     * ARN of the MFA device.
     */
    SerialNumber: string;
    /**
     * Kind of the device.
     */
    Type: string;
  };
}

/**
 * Lists the AccessKeys of a user, or of the caller, oldest first and without secrets.
 */
export interface ListAccessKeysParams {
  /**
   * Name of the RAM user, unique in the account whatever its case.
   */
  UserName?: string;
}

export interface ListAccessKeysResult {
  AccessKeys: {
    /**
     * @maxItems undefined
     */
    AccessKey: {
      /**
       * Whether the AccessKey may sign calls.
       */
      Status: string;
      /**
       * Identifier of the AccessKey.
       */
      AccessKeyId: string;
      /**
       * When it was created, UTC.
       */
      CreateDate: string;
    }[];
  };
}

/**
 * Lists the users, groups and roles of the account that hold a policy.
 */
export interface ListEntitiesForPolicyParams {
  /**
   * System for the ready-made policies, Custom for those of the account.
   */
  PolicyType: 'System' | 'Custom';
  /**
   * Name of the policy.
   */
  PolicyName: string;
}

export interface ListEntitiesForPolicyResult {
  Groups: {
    /**
     * @maxItems undefined
     */
    Group: {
      /**
       * Name of the group, unique in the account whatever its case.
       */
      GroupName: string;
      /**
       * Free text.
       */
      Comments: string;
      /**
       * When the policy was attached, UTC.
       */
      AttachDate: string;
    }[];
  };
  Roles: {
    /**
     * @maxItems undefined
     */
    Role: {
      /**
       * Free text.
       */
      Description: string;
      /**
       * Name of the role, unique in the account whatever its case.
       */
      RoleName: string;
      /**
       * When the policy was attached, UTC.
       */
      AttachDate: string;
      /**
       * ARN.
       */
      Arn: string;
      /**
       * Numeric identifier of the role.
       */
      RoleId: string;
    }[];
  };
  Users: {
    /**
     * @maxItems undefined
     */
    User: {
      /**
       * Name to show for the user.
       */
      DisplayName: string;
      /**
       * Numeric identifier of the user.
       */
      UserId: string;
      /**
       * Name of the RAM user, unique in the account whatever its case.
       */
      UserName: string;
      /**
       * When the policy was attached, UTC.
       */
      AttachDate: string;
    }[];
  };
}

/**
 * Lists the groups of the account by name, page by page.
 */
export interface ListGroupsParams {
  /**
   * Where the list goes on: the Marker of the answer before.
   */
  Marker?: string;
  /**
   * How many items one answer holds at most.
   */
  MaxItems: number;
}

export interface ListGroupsResult {
  Groups: {
    /**
     * @maxItems undefined
     */
    Group: {
      /**
       * Numeric identifier of the group.
       */
      GroupId: string;
      /**
       * When it was last changed, UTC.
       */
      UpdateDate: string;
      /**
       * Name of the group, unique in the account whatever its case.
       */
      GroupName: string;
      /**
       * Free text.
       */
      Comments: string;
      /**
       * When it was created, UTC.
       */
      CreateDate: string;
    }[];
  };
  /**
   * Whether there is more than this answer holds.
   */
  IsTruncated: boolean;
  /**
   * Where the list goes on: the Marker of the answer before.
   */
  Marker?: string;
}

/**
 * Lists the groups that a RAM user is a member of, by name.
 */
export interface ListGroupsForUserParams {
  /**
   * Name of the RAM user, unique in the account whatever its case.
   */
  UserName: string;
}

export interface ListGroupsForUserResult {
  Groups: {
    /**
     * @maxItems undefined
     */
    Group: {
      /**
       * Numeric identifier of the group.
       */
      GroupId: string;
      /**
       * Name of the group, unique in the account whatever its case.
       */
      GroupName: string;
      /**
       * Free text.
       */
      Comments: string;
      /**
       * When the user became a member, UTC.
       */
      JoinDate: string;
    }[];
  };
}

/**
 * Lists the policies that the account may attach, page by page.
 */
export interface ListPoliciesParams {
  /**
   * System for the ready-made policies, Custom for those of the account.
   */
  PolicyType?: 'System' | 'Custom';
  /**
   * Where the list goes on: the Marker of the answer before.
   */
  Marker?: string;
  /**
   * How many items one answer holds at most.
   */
  MaxItems: number;
  /**
   * Tags, each with Key and Value.
   *
   * @maxItems undefined
   */
  Tag?: {
    /**
     * Key of the tag.
     */
    Key: string;
    /**
     * Value of the tag.
     */
    Value?: string;
  }[];
}

export interface ListPoliciesResult {
  Policies: {
    /**
     * @maxItems undefined
     */
    Policy: {
      /**
       * Version in force.
       */
      DefaultVersion: string;
      /**
       * Free text.
       */
      Description: string;
      /**
       * When it was last changed, UTC.
       */
      UpdateDate: string;
      /**
       * How many users, groups and roles hold the policy.
       */
      AttachmentCount: number;
      /**
       * Name of the policy.
       */
      PolicyName: string;
      /**
       * When it was created, UTC.
       */
      CreateDate: string;
      /**
       * System for the ready-made policies, Custom for those of the account.
       */
      PolicyType: string;
      Tags: {
        /**
         * @maxItems undefined
         */
        Tag: {
          /**
           * Key of the tag.
           */
          TagKey: string;
          /**
           * Value of the tag.
           */
          TagValue: string;
        }[];
      };
    }[];
  };
  /**
   * Whether there is more than this answer holds.
   */
  IsTruncated: boolean;
  /**
   * Where the list goes on: the Marker of the answer before.
   */
  Marker?: string;
}

/**
 * Lists the policies attached to a group itself, oldest attachment first.
 */
export interface ListPoliciesForGroupParams {
  /**
   * Name of the group, unique in the account whatever its case.
   */
  GroupName: string;
}

export interface ListPoliciesForGroupResult {
  Policies: {
    /**
     * @maxItems undefined
     */
    Policy: {
      /**
       * Version in force.
       */
      DefaultVersion: string;
      /**
       * Free text.
       */
      Description: string;
      /**
       * Name of the policy.
       */
      PolicyName: string;
      /**
       * When the policy was attached, UTC.
       */
      AttachDate: string;
      /**
       * System for the ready-made policies, Custom for those of the account.
       */
      PolicyType: string;
    }[];
  };
}

/**
 * Lists the policies attached to a role itself, oldest attachment first.
 */
export interface ListPoliciesForRoleParams {
  /**
   * Name of the role, unique in the account whatever its case.
   */
  RoleName: string;
}

export interface ListPoliciesForRoleResult {
  Policies: {
    /**
     * @maxItems undefined
     */
    Policy: {
      /**
       * Version in force.
       */
      DefaultVersion: string;
      /**
       * Free text.
       */
      Description: string;
      /**
       * Name of the policy.
       */
      PolicyName: string;
      /**
       * When the policy was attached, UTC.
       */
      AttachDate: string;
      /**
       * System for the ready-made policies, Custom for those of the account.
       */
      PolicyType: string;
    }[];
  };
}

/**
 * Lists the policies attached to a RAM user itself, oldest attachment first.
 */
export interface ListPoliciesForUserParams {
  /**
   * Name of the RAM user, unique in the account whatever its case.
   */
  UserName: string;
}

export interface ListPoliciesForUserResult {
  Policies: {
    /**
     * @maxItems undefined
     */
    Policy: {
      /**
       * Version in force.
       */
      DefaultVersion: string;
      /**
       * Free text.
       */
      Description: string;
      /**
       * Name of the policy.
       */
      PolicyName: string;
      /**
       * When the policy was attached, UTC.
       */
      AttachDate: string;
      /**
       * System for the ready-made policies, Custom for those of the account.
       */
      PolicyType: string;
    }[];
  };
}

/**
 * Lists all versions of a policy with their documents, oldest first.
 */
export interface ListPolicyVersionsParams {
  /**
   * System for the ready-made policies, Custom for those of the account.
   */
  PolicyType: 'System' | 'Custom';
  /**
   * Name of the policy.
   */
  PolicyName: string;
}

export interface ListPolicyVersionsResult {
  PolicyVersions: {
    /**
     * @maxItems undefined
     */
    PolicyVersion: {
      /**
       * Whether this version is in force.
       */
      IsDefaultVersion: boolean;
      /**
       * Policy as JSON text.
       */
      PolicyDocument: string;
      /**
       * Identifier of a version, such as v1.
       */
      VersionId: string;
      /**
       * When it was created, UTC.
       */
      CreateDate: string;
    }[];
  };
}

/**
 * Lists the roles of the account by name, page by page, all of them or those with certain tags.
 */
export interface ListRolesParams {
  /**
   * Where the list goes on: the Marker of the answer before.
   */
  Marker?: string;
  /**
   * How many items one answer holds at most.
   */
  MaxItems: number;
  /**
   * Tags, each with Key and Value.
   *
   * @maxItems undefined
   */
  Tag?: {
    /**
     * Key of the tag.
     */
    Key: string;
    /**
     * Value of the tag.
     */
    Value?: string;
  }[];
}

export interface ListRolesResult {
  /**
   * Whether there is more than this answer holds.
   */
  IsTruncated: boolean;
  Roles: {
    /**
     * @maxItems undefined
     */
    Role: {
      /**
       * Free text.
       */
      Description: string;
      /**
       * When it was last changed, UTC.
       */
      UpdateDate: string;
      /**
       * Longest session of the role in seconds.
       */
      MaxSessionDuration: number;
      /**
       * Name of the role, unique in the account whatever its case.
       */
      RoleName: string;
      /**
       * When it was created, UTC.
       */
      CreateDate: string;
      /**
       * Numeric identifier of the role.
       */
      RoleId: string;
      /**
       * ARN.
       */
      Arn: string;
      Tags: {
        /**
         * @maxItems undefined
         */
        Tag: {
          /**
           * Key of the tag.
           */
          TagKey: string;
          /**
           * Value of the tag.
           */
          TagValue: string;
        }[];
      };
    }[];
  };
  /**
   * Where the list goes on: the Marker of the answer before.
   */
  Marker?: string;
}

/**
 * Lists the tags of roles or of policies, one item for each tag, page by page.
 */
export interface ListTagResourcesParams {
  /**
   * Kind of the tagged resource.
   */
  ResourceType: 'role' | 'policy';
  /**
   * Names of the resources.
   *
   * @maxItems undefined
   */
  ResourceNames?: string[];
  /**
   * Tags, each with Key and Value.
   *
   * @maxItems undefined
   */
  Tag?: {
    /**
     * Key of the tag.
     */
    Key: string;
    /**
     * Value of the tag.
     */
    Value?: string;
  }[];
  /**
   * Where the list goes on: the NextToken of the answer before.
   */
  NextToken?: string;
  /**
   * How many items one answer holds at most.
   */
  PageSize: number;
}

export interface ListTagResourcesResult {
  /**
   * Where the list goes on: the NextToken of the answer before.
   */
  NextToken?: string;
  /**
   * @maxItems undefined
   */
  TagResources: {
    /**
     * Kind of the tagged resource.
     */
    ResourceType: string;
    /**
     * Name of the resource.
     */
    ResourceName: string;
    /**
     * Key of the tag.
     */
    TagKey: string;
    /**
     * Value of the tag.
     */
    TagValue: string;
  }[];
}

/**
 * Lists the RAM users of the account by name, page by page.
 */
export interface ListUsersParams {
  /**
   * Where the list goes on: the Marker of the answer before.
   */
  Marker?: string;
  /**
   * How many items one answer holds at most.
   */
  MaxItems: number;
}

export interface ListUsersResult {
  /**
   * Whether there is more than this answer holds.
   */
  IsTruncated: boolean;
  /**
   * Where the list goes on: the Marker of the answer before.
   */
  Marker?: string;
  Users: {
    /**
     * @maxItems undefined
     */
    User: {
      /**
       * Name to show for the user.
       */
      DisplayName: string;
      /**
       * Email address of the user.
       */
      Email: string;
      /**
       * When it was last changed, UTC.
       */
      UpdateDate: string;
      /**
       * Country code and number, joined by a hyphen.
       */
      MobilePhone: string;
      /**
       * Numeric identifier of the user.
       */
      UserId: string;
      /**
       * Free text.
       */
      Comments: string;
      /**
       * When it was created, UTC.
       */
      CreateDate: string;
      /**
       * Name of the RAM user, unique in the account whatever its case.
       */
      UserName: string;
    }[];
  };
}

/**
 * Lists the members of a group by name, page by page.
 */
export interface ListUsersForGroupParams {
  /**
   * Name of the group, unique in the account whatever its case.
   */
  GroupName: string;
  /**
   * Where the list goes on: the Marker of the answer before.
   */
  Marker?: string;
  /**
   * How many items one answer holds at most.
   */
  MaxItems: number;
}

export interface ListUsersForGroupResult {
  /**
   * Whether there is more than this answer holds.
   */
  IsTruncated: boolean;
  /**
   * Where the list goes on: the Marker of the answer before.
   */
  Marker?: string;
  Users: {
    /**
     * @maxItems undefined
     */
    User: {
      /**
       * Name to show for the user.
       */
      DisplayName: string;
      /**
       * When the user became a member, UTC.
       */
      JoinDate: string;
      /**
       * Name of the RAM user, unique in the account whatever its case.
       */
      UserName: string;
    }[];
  };
}

export type ListVirtualMFADevicesParams = Record<string, never>;

export interface ListVirtualMFADevicesResult {
  VirtualMFADevices: {
    /**
     * @maxItems undefined
     */
    VirtualMFADevice: {
      /**
       * ARN of the MFA device.
       */
      SerialNumber: string;
      User?: {
        /**
         * Name to show for the user.
         */
        DisplayName: string;
        /**
         * Numeric identifier of the user.
         */
        UserId: string;
        /**
         * Name of the RAM user, unique in the account whatever its case.
         */
        UserName: string;
      };
      /**
       * When the device was bound, UTC.
       */
      ActivateDate?: string;
    }[];
  };
}

/**
 * Takes a RAM user out of a group, and with it what the group’s policies gave.
 */
export interface RemoveUserFromGroupParams {
  /**
   * Name of the RAM user, unique in the account whatever its case.
   */
  UserName: string;
  /**
   * Name of the group, unique in the account whatever its case.
   */
  GroupName: string;
}

export type RemoveUserFromGroupResult = Record<string, never>;

/**
 * Gives the account a name of its own choice for signing in.
 */
export interface SetAccountAliasParams {
  /**
   * Alias of the account, unique everywhere.
   */
  AccountAlias: string;
}

export type SetAccountAliasResult = Record<string, never>;

/**
 * Puts another version of a custom policy in force.
 */
export interface SetDefaultPolicyVersionParams {
  /**
   * Name of the policy.
   */
  PolicyName: string;
  /**
   * Identifier of a version, such as v1.
   */
  VersionId: string;
}

export type SetDefaultPolicyVersionResult = Record<string, never>;

/**
 * Sets what the account asks of passwords; left out, a parameter takes its default or, where it has none, stays.
 */
export interface SetPasswordPolicyParams {
  /**
   * Fewest characters of a password.
   */
  MinimumPasswordLength: number;
  /**
   * Whether a password needs a lower-case letter.
   */
  RequireLowercaseCharacters?: boolean;
  /**
   * Whether a password needs an upper-case letter.
   */
  RequireUppercaseCharacters?: boolean;
  /**
   * Whether a password needs a digit.
   */
  RequireNumbers?: boolean;
  /**
   * Whether a password needs a symbol.
   */
  RequireSymbols?: boolean;
  /**
   * Whether an expired password can no longer be used to sign in.
   */
  HardExpiry: boolean;
  /**
   * Days until a password expires; 0 for never.
   */
  MaxPasswordAge: number;
  /**
   * How many of the latest passwords, the present one among them, may not be used again.
   */
  PasswordReusePrevention: number;
  /**
   * Wrong passwords within an hour until sign-in is blocked; 0 for no limit. The spelling is the vendor’s.
   */
  MaxLoginAttemps?: number;
}

export interface SetPasswordPolicyResult {
  PasswordPolicy: {
    /**
     * Whether a password needs a digit.
     */
    RequireNumbers: boolean;
    /**
     * Whether a password needs a lower-case letter.
     */
    RequireLowercaseCharacters: boolean;
    /**
     * Whether an expired password can no longer be used to sign in.
     */
    HardExpiry: boolean;
    /**
     * How many earlier passwords may not be used again.
     */
    PasswordReusePrevention: number;
    /**
     * Whether a password needs a symbol.
     */
    RequireSymbols: boolean;
    /**
     * Days until a password expires; 0 for never.
     */
    MaxPasswordAge: number;
    /**
     * Fewest characters of a password.
     */
    MinimumPasswordLength: number;
    /**
     * Whether a password needs an upper-case letter.
     */
    RequireUppercaseCharacters: boolean;
    /**
     * Wrong passwords within an hour until sign-in is blocked; 0 for no limit. The spelling is the vendor’s.
     */
    MaxLoginAttemps: number;
  };
}

/**
 * Sets how users sign in and what they may do for themselves; left out, a parameter takes its default or, where it has none, stays.
 */
export interface SetSecurityPreferenceParams {
  /**
   * Whether an MFA check may be remembered for seven days.
   */
  EnableSaveMFATicket: boolean;
  /**
   * Whether users may change their own password.
   */
  AllowUserToChangePassword: boolean;
  /**
   * Whether users may manage their own AccessKeys.
   */
  AllowUserToManageAccessKeys: boolean;
  /**
   * Whether users may manage their own public keys.
   */
  AllowUserToManagePublicKeys: boolean;
  /**
   * Whether users may manage their own MFA devices.
   */
  AllowUserToManageMFADevices: boolean;
  /**
   * Hours that a sign-in lasts.
   */
  LoginSessionDuration: number;
  /**
   * Networks from which users may sign in, separated by semicolons; empty for everywhere.
   */
  LoginNetworkMasks?: string;
}

export interface SetSecurityPreferenceResult {
  SecurityPreference: {
    AccessKeyPreference: {
      /**
       * Whether users may manage their own AccessKeys.
       */
      AllowUserToManageAccessKeys: boolean;
    };
    MFAPreference: {
      /**
       * Whether users may manage their own MFA devices.
       */
      AllowUserToManageMFADevices: boolean;
    };
    LoginProfilePreference: {
      /**
       * Whether an MFA check may be remembered for seven days.
       */
      EnableSaveMFATicket: boolean;
      /**
       * Hours that a sign-in lasts.
       */
      LoginSessionDuration: number;
      /**
       * Networks from which users may sign in, separated by semicolons; empty for everywhere.
       */
      LoginNetworkMasks: string;
      /**
       * Whether users may change their own password.
       */
      AllowUserToChangePassword: boolean;
    };
    PublicKeyPreference: {
      /**
       * Whether users may manage their own public keys.
       */
      AllowUserToManagePublicKeys: boolean;
    };
  };
}

/**
 * Puts tags on roles or on policies of the account, on all that are named or on none; a key that is there gets the new value.
 */
export interface TagResourcesParams {
  /**
   * Kind of the tagged resource.
   */
  ResourceType: 'role' | 'policy';
  /**
   * Names of the resources.
   *
   * @maxItems undefined
   */
  ResourceNames: string[];
  /**
   * Tags, each with Key and Value.
   *
   * @maxItems undefined
   */
  Tag: {
    /**
     * Key of the tag.
     */
    Key: string;
    /**
     * Value of the tag.
     */
    Value?: string;
  }[];
}

export type TagResourcesResult = Record<string, never>;

/**
 * Takes the MFA device off a RAM user; the device stays in the account.
 */
export interface UnbindMFADeviceParams {
  /**
   * Name of the RAM user, unique in the account whatever its case.
   */
  UserName: string;
}

export interface UnbindMFADeviceResult {
  MFADevice: {
    /**
     * ARN of the MFA device.
     */
    SerialNumber: string;
  };
}

/**
 * Takes tags off roles or policies: those with the given keys, or all of them.
 */
export interface UntagResourcesParams {
  /**
   * Kind of the tagged resource.
   */
  ResourceType: 'role' | 'policy';
  /**
   * Names of the resources.
   *
   * @maxItems undefined
   */
  ResourceNames: string[];
  /**
   * Keys of the tags to take off.
   *
   * @maxItems undefined
   */
  TagKeys?: string[];
  /**
   * Whether every tag is taken off when no keys are given.
   */
  All: boolean;
}

export type UntagResourcesResult = Record<string, never>;

/**
 * Lets an AccessKey sign calls, or no longer.
 */
export interface UpdateAccessKeyParams {
  /**
   * Name of the RAM user, unique in the account whatever its case.
   */
  UserName?: string;
  /**
   * Identifier of the AccessKey that is meant; AccessKeyId is taken by the signature.
   */
  UserAccessKeyId: string;
  /**
   * Whether the AccessKey may sign calls.
   */
  Status: 'Active' | 'Inactive';
}

export type UpdateAccessKeyResult = Record<string, never>;

/**
 * Renames a group, changes its comment, or both; its members stay.
 */
export interface UpdateGroupParams {
  /**
   * Name of the group, unique in the account whatever its case.
   */
  GroupName: string;
  /**
   * Name that the group gets.
   */
  NewGroupName?: string;
  /**
   * New free text.
   */
  NewComments?: string;
}

export interface UpdateGroupResult {
  Group: {
    /**
     * Numeric identifier of the group.
     */
    GroupId: string;
    /**
     * When it was last changed, UTC.
     */
    UpdateDate: string;
    /**
     * Name of the group, unique in the account whatever its case.
     */
    GroupName: string;
    /**
     * Free text.
     */
    Comments: string;
    /**
     * When it was created, UTC.
     */
    CreateDate: string;
  };
}

/**
 * Sets a new password for a RAM user, or what the next sign-in asks for; what is left out stays.
 */
export interface UpdateLoginProfileParams {
  /**
   * Name of the RAM user, unique in the account whatever its case.
   */
  UserName: string;
  /**
   * Password for signing in to the console; the password policy of the account binds it.
   */
  Password?: string;
  /**
   * Whether the user must choose a new password at the next sign-in.
   */
  PasswordResetRequired?: boolean;
  /**
   * Whether the user must bind an MFA device at the next sign-in.
   */
  MFABindRequired?: boolean;
}

export type UpdateLoginProfileResult = Record<string, never>;

/**
 * Changes the description of a custom policy.
 */
export interface UpdatePolicyDescriptionParams {
  /**
   * Name of the policy.
   */
  PolicyName: string;
  /**
   * Free text from now on.
   */
  NewDescription?: string;
}

export interface UpdatePolicyDescriptionResult {
  Policy: {
    /**
     * Name of the policy.
     */
    PolicyName: string;
    /**
     * System for the ready-made policies, Custom for those of the account.
     */
    PolicyType: string;
    /**
     * When it was created, UTC.
     */
    CreateDate: string;
    /**
     * When it was last changed, UTC.
     */
    UpdateDate: string;
    /**
     * Free text.
     */
    Description: string;
    /**
     * Version in force.
     */
    DefaultVersion: string;
  };
}

/**
 * Changes what is given of a role and keeps the rest; sessions that are open keep their time.
 */
export interface UpdateRoleParams {
  /**
   * Name of the role, unique in the account whatever its case.
   */
  RoleName: string;
  /**
   * Trust policy as JSON text: who may assume the role.
   */
  NewAssumeRolePolicyDocument?: string;
  /**
   * Longest session from now on, in seconds.
   */
  NewMaxSessionDuration?: number;
  /**
   * Free text from now on.
   */
  NewDescription?: string;
}

export interface UpdateRoleResult {
  Role: {
    /**
     * Trust policy as JSON text: who may assume the role.
     */
    AssumeRolePolicyDocument: string;
    /**
     * When it was last changed, UTC.
     */
    UpdateDate: string;
    /**
     * Free text.
     */
    Description: string;
    /**
     * Longest session of the role in seconds.
     */
    MaxSessionDuration: number;
    /**
     * Name of the role, unique in the account whatever its case.
     */
    RoleName: string;
    /**
     * When it was created, UTC.
     */
    CreateDate: string;
    /**
     * Numeric identifier of the role.
     */
    RoleId: string;
    /**
     * ARN.
     */
    Arn: string;
  };
}

/**
 * Changes what is given of a RAM user, the name too, and keeps the rest.
 */
export interface UpdateUserParams {
  /**
   * Name of the RAM user, unique in the account whatever its case.
   */
  UserName: string;
  /**
   * Name that the user gets.
   */
  NewUserName?: string;
  /**
   * Name to show from now on.
   */
  NewDisplayName?: string;
  /**
   * New phone number, country code first.
   */
  NewMobilePhone?: string;
  /**
   * New email address.
   */
  NewEmail?: string;
  /**
   * New free text.
   */
  NewComments?: string;
}

export interface UpdateUserResult {
  User: {
    /**
     * Name to show for the user.
     */
    DisplayName: string;
    /**
     * Email address of the user.
     */
    Email: string;
    /**
     * When it was last changed, UTC.
     */
    UpdateDate: string;
    /**
     * Country code and number, joined by a hyphen.
     */
    MobilePhone: string;
    /**
     * Numeric identifier of the user.
     */
    UserId: string;
    /**
     * Free text.
     */
    Comments: string;
    /**
     * When it was created, UTC.
     */
    CreateDate: string;
    /**
     * Name of the RAM user, unique in the account whatever its case.
     */
    UserName: string;
  };
}
