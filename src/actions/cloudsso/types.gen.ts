// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * Adds a certificate that the identity provider of a directory signs with.
 */
export interface AddExternalSAMLIdPCertificateParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Certificate in PEM.
   */
  X509Certificate: string;
}

export interface AddExternalSAMLIdPCertificateResult {
  /**
   * Identifier of the certificate.
   */
  CertificateId: string;
}

/**
 * Adds a policy to an access configuration; accounts get it when they are provisioned the next time.
 */
export interface AddPermissionPolicyToAccessConfigurationParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Identifier of the access configuration.
   */
  AccessConfigurationId: string;
  /**
   * Ready-made, or one of the configuration's own.
   */
  PermissionPolicyType: 'System' | 'Inline';
  /**
   * Name of the policy; that of an inline one has at most 32 characters.
   */
  PermissionPolicyName: string;
  /**
   * What an inline policy says, as JSON text.
   */
  InlinePolicyDocument?: string;
}

export type AddPermissionPolicyToAccessConfigurationResult = Record<string, never>;

/**
 * Makes a user a member of a group.
 */
export interface AddUserToGroupParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Identifier of the group.
   */
  GroupId: string;
  /**
   * Identifier of the user.
   */
  UserId: string;
}

export type AddUserToGroupResult = Record<string, never>;

/**
 * Forgets the identity provider of a directory and its certificates.
 */
export interface ClearExternalSAMLIdentityProviderParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
}

export type ClearExternalSAMLIdentityProviderResult = Record<string, never>;

/**
 * Starts to let a user or group use an access configuration on an account, which gets it first if it has not.
 */
export interface CreateAccessAssignmentParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Identifier of the access configuration.
   */
  AccessConfigurationId: string;
  /**
   * What the target is.
   */
  TargetType: 'RD-Account';
  /**
   * Identifier of the account: a member, or the management account.
   */
  TargetId: string;
  /**
   * What the principal is.
   */
  PrincipalType: 'User' | 'Group';
  /**
   * Identifier of the user or group.
   */
  PrincipalId: string;
  /**
   * Kept and shown again.
   */
  OriginTargetId?: string;
}

export interface CreateAccessAssignmentResult {
  Task: {
    /**
     * Identifier of the task.
     */
    TaskId: string;
    /**
     * What it is about.
     */
    TaskType:
      | 'ProvisionAccessConfiguration'
      | 'DeprovisionAccessConfiguration'
      | 'CreateAccessAssignment'
      | 'DeleteAccessAssignment';
    /**
     * How far it is.
     */
    Status: 'InProgress' | 'Success' | 'Failed';
    /**
     * Identifier of the access configuration.
     */
    AccessConfigurationId: string;
    /**
     * Its name.
     */
    AccessConfigurationName: string;
    /**
     * What the target is.
     */
    TargetType: 'RD-Account';
    /**
     * Identifier of the account.
     */
    TargetId: string;
    /**
     * Name of the account.
     */
    TargetName: string;
    /**
     * Identifiers from the resource directory down to the account.
     */
    TargetPath: string;
    /**
     * The same path in names.
     */
    TargetPathName: string;
    /**
     * As it came with the call; only then.
     */
    OriginTargetId?: string;
    /**
     * What the principal is.
     */
    PrincipalType: 'User' | 'Group';
    /**
     * Identifier of the user or group.
     */
    PrincipalId: string;
    /**
     * Name of the user or group.
     */
    PrincipalName: string;
  };
}

/**
 * Makes an access configuration: what people may do in the accounts that it is provisioned on.
 */
export interface CreateAccessConfigurationParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Name, unique in the directory whatever its case, never changed later.
   */
  AccessConfigurationName: string;
  /**
   * Free text.
   */
  Description?: string;
  /**
   * Seconds that a session lasts.
   */
  SessionDuration: number;
  /**
   * Console page to open first.
   */
  RelayState: string;
  /**
   * Tags as Tags.N.Key and Tags.N.Value.
   *
   * @maxItems undefined
   */
  Tags?: {
    /**
     * Tag key; not starting with aliyun or acs:.
     */
    Key: string;
    /**
     * Tag value.
     */
    Value?: string;
  }[];
}

export interface CreateAccessConfigurationResult {
  AccessConfiguration: {
    /**
     * Identifier of the access configuration.
     */
    AccessConfigurationId: string;
    /**
     * Its name.
     */
    AccessConfigurationName: string;
    /**
     * Free text; empty when unset.
     */
    Description: string;
    /**
     * Seconds that a session lasts.
     */
    SessionDuration: number;
    /**
     * Console page to open first; empty when unset.
     */
    RelayState: string;
    /**
     * When it was made, UTC.
     */
    CreateTime: string;
    /**
     * When it or its policies were last changed, UTC.
     */
    UpdateTime: string;
    /**
     * Only while an account has other policies than it.
     *
     * @maxItems undefined
     */
    StatusNotifications?: 'ReprovisionRequired'[];
    /**
     * Tags of the configuration.
     *
     * @maxItems undefined
     */
    Tags: {
      /**
       * Tag key.
       */
      Key: string;
      /**
       * Tag value.
       */
      Value: string;
    }[];
  };
}

/**
 * Creates the directory of the account.
 */
export interface CreateDirectoryParams {
  /**
   * Name of the directory, unique everywhere; made from the identifier when left out.
   */
  DirectoryName?: string;
}

export interface CreateDirectoryResult {
  Directory: {
    /**
     * Identifier of the directory.
     */
    DirectoryId: string;
    /**
     * Name of the directory, part of its sign-in address.
     */
    DirectoryName: string;
    /**
     * Region that holds the directory.
     */
    Region: string;
    /**
     * When the directory was created, UTC.
     */
    CreateTime: string;
    /**
     * When the directory was last changed, UTC.
     */
    UpdateTime: string;
  };
}

/**
 * Creates a group in a directory.
 */
export interface CreateGroupParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Name of the group, unique in the directory whatever its case.
   */
  GroupName: string;
  /**
   * Free text.
   */
  Description?: string;
}

export interface CreateGroupResult {
  Group: {
    /**
     * Identifier of the group.
     */
    GroupId: string;
    /**
     * Name of the group, unique in its directory.
     */
    GroupName: string;
    /**
     * Free text; empty when unset.
     */
    Description: string;
    /**
     * Manual when made through this API, Synchronized when made by SCIM.
     */
    ProvisionType: 'Manual' | 'Synchronized';
    /**
     * When the group was created, UTC.
     */
    CreateTime: string;
    /**
     * When the group was last changed, UTC.
     */
    UpdateTime: string;
  };
}

/**
 * Makes a credential that an identity source synchronizes users with, good for a year.
 */
export interface CreateSCIMServerCredentialParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
}

export interface CreateSCIMServerCredentialResult {
  /**
   * The credential with its secret.
   */
  SCIMServerCredential: {
    /**
     * Whether it may be used.
     */
    Status: 'Enabled' | 'Disabled';
    /**
     * Identifier of the directory.
     */
    DirectoryId: string;
    /**
     * Identifier of the credential.
     */
    CredentialId: string;
    /**
     * When the credential was made, UTC.
     */
    CreateTime: string;
    /**
     * Kind of credential.
     */
    CredentialType: 'BearerToken';
    /**
     * When the credential ends, UTC.
     */
    ExpireTime: string;
    /**
     * The secret that the identity source sends as its bearer token; it is shown this once.
     */
    CredentialSecret?: string;
  };
}

/**
 * Creates a user in a directory.
 */
export interface CreateUserParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Sign-in name, unique in the directory whatever its case, never changed later.
   */
  UserName: string;
  /**
   * Given name.
   */
  FirstName?: string;
  /**
   * Family name.
   */
  LastName?: string;
  /**
   * Name to show.
   */
  DisplayName?: string;
  /**
   * Free text.
   */
  Description?: string;
  /**
   * Email address, unique in the directory.
   */
  Email?: string;
  /**
   * Whether the user may sign in from the start.
   */
  Status: 'Enabled' | 'Disabled';
  /**
   * Tags as Tags.N.Key and Tags.N.Value.
   *
   * @maxItems undefined
   */
  Tags?: {
    /**
     * Tag key; not starting with aliyun or acs:.
     */
    Key: string;
    /**
     * Tag value.
     */
    Value?: string;
  }[];
}

export interface CreateUserResult {
  User: {
    /**
     * Identifier of the user.
     */
    UserId: string;
    /**
     * Name the user signs in with; fixed at creation.
     */
    UserName: string;
    /**
     * Whether the user may sign in to the portal.
     */
    Status: 'Enabled' | 'Disabled';
    /**
     * Manual when made through this API, Synchronized when made by SCIM.
     */
    ProvisionType: 'Manual' | 'Synchronized';
    /**
     * Given name; empty when unset.
     */
    FirstName: string;
    /**
     * Family name; empty when unset.
     */
    LastName: string;
    /**
     * Name to show; empty when unset.
     */
    DisplayName: string;
    /**
     * Free text; empty when unset.
     */
    Description: string;
    /**
     * Email address; empty when unset.
     */
    Email: string;
    /**
     * When the user was created, UTC.
     */
    CreateTime: string;
    /**
     * When the user was last changed, UTC.
     */
    UpdateTime: string;
    /**
     * Tags of the user.
     *
     * @maxItems undefined
     */
    Tags: {
      /**
       * Tag key.
       */
      Key: string;
      /**
       * Tag value.
       */
      Value: string;
    }[];
  };
}

/**
 * Has a user, or the members of a group, become RAM users of an account from now on.
 */
export interface CreateUserProvisioningParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Kind of what to provision.
   */
  PrincipalType: 'User' | 'Group';
  /**
   * Identifier of the user or group.
   */
  PrincipalId: string;
  /**
   * Kind of where to.
   */
  TargetType: 'RD-Account';
  /**
   * Account to make the RAM users in: a member of the resource directory, or the management account.
   */
  TargetId: string;
  /**
   * What to do about a RAM user of the same name: KeepBoth makes another one with _sso at its end, TakeOver takes it over.
   */
  DuplicationStrategy: string;
  /**
   * What is to become of RAM users that are no longer wanted.
   */
  DeletionStrategy: 'Delete' | 'Keep';
  /**
   * Free text.
   */
  Description?: string;
}

export interface CreateUserProvisioningResult {
  UserProvisioning: {
    /**
     * Identifier of the user provisioning.
     */
    UserProvisioningId: string;
    /**
     * Identifier of the directory.
     */
    DirectoryId: string;
    /**
     * Account that owns the directory.
     */
    OwnerPk: string;
    /**
     * Whether users are provisioned.
     */
    Status: 'Enabled' | 'Disabled';
    /**
     * Free text; empty when unset.
     */
    Description: string;
    /**
     * Kind of what is provisioned.
     */
    PrincipalType: 'User' | 'Group';
    /**
     * Identifier of the user or group that is provisioned.
     */
    PrincipalId: string;
    /**
     * Name of the user or group, as it is now.
     */
    PrincipalName: string;
    /**
     * Kind of where to.
     */
    TargetType: 'RD-Account';
    /**
     * Account that the RAM users are in.
     */
    TargetId: string;
    /**
     * Name of the account in the resource directory.
     */
    TargetName: string;
    /**
     * Folders that the account lies in, from the root down.
     */
    TargetPath: string;
    /**
     * What is done about a RAM user of the same name, spelled as it was given.
     */
    DuplicationStrategy: string;
    /**
     * What becomes of RAM users that are no longer wanted.
     */
    DeletionStrategy: 'Delete' | 'Keep';
    /**
     * When it was created, UTC.
     */
    CreateTime: string;
    /**
     * The same as CreateTime.
     */
    GmtCreate: string;
    /**
     * When it was last changed, UTC.
     */
    UpdateTime: string;
    /**
     * The same as UpdateTime.
     */
    GmtModified: string;
  };
}

/**
 * Starts to take an access configuration on an account back from a user or group.
 */
export interface DeleteAccessAssignmentParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Identifier of the access configuration.
   */
  AccessConfigurationId: string;
  /**
   * What the target is.
   */
  TargetType: 'RD-Account';
  /**
   * Identifier of the account: a member, or the management account.
   */
  TargetId: string;
  /**
   * What the principal is.
   */
  PrincipalType: 'User' | 'Group';
  /**
   * Identifier of the user or group.
   */
  PrincipalId: string;
  /**
   * Whether the account loses the configuration with its last assignment.
   */
  DeprovisionStrategy: 'DeprovisionForLastAccessAssignmentOnAccount' | 'None';
  /**
   * Kept and shown again.
   */
  OriginTargetId?: string;
}

export interface DeleteAccessAssignmentResult {
  Task: {
    /**
     * Identifier of the task.
     */
    TaskId: string;
    /**
     * What it is about.
     */
    TaskType:
      | 'ProvisionAccessConfiguration'
      | 'DeprovisionAccessConfiguration'
      | 'CreateAccessAssignment'
      | 'DeleteAccessAssignment';
    /**
     * How far it is.
     */
    Status: 'InProgress' | 'Success' | 'Failed';
    /**
     * Identifier of the access configuration.
     */
    AccessConfigurationId: string;
    /**
     * Its name.
     */
    AccessConfigurationName: string;
    /**
     * What the target is.
     */
    TargetType: 'RD-Account';
    /**
     * Identifier of the account.
     */
    TargetId: string;
    /**
     * Name of the account.
     */
    TargetName: string;
    /**
     * Identifiers from the resource directory down to the account.
     */
    TargetPath: string;
    /**
     * The same path in names.
     */
    TargetPathName: string;
    /**
     * As it came with the call; only then.
     */
    OriginTargetId?: string;
    /**
     * What the principal is.
     */
    PrincipalType: 'User' | 'Group';
    /**
     * Identifier of the user or group.
     */
    PrincipalId: string;
    /**
     * Name of the user or group.
     */
    PrincipalName: string;
  };
}

/**
 * Deletes an access configuration that is neither provisioned nor assigned.
 */
export interface DeleteAccessConfigurationParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Identifier of the access configuration.
   */
  AccessConfigurationId: string;
  /**
   * Whether its policies go along instead of being in the way.
   */
  ForceRemovePermissionPolicies: boolean;
}

export type DeleteAccessConfigurationResult = Record<string, never>;

/**
 * Deletes an empty directory.
 */
export interface DeleteDirectoryParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
}

export type DeleteDirectoryResult = Record<string, never>;

/**
 * Deletes a group that nothing hangs on any more.
 */
export interface DeleteGroupParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Identifier of the group.
   */
  GroupId: string;
}

export type DeleteGroupResult = Record<string, never>;

/**
 * Takes a second factor off a user.
 */
export interface DeleteMFADeviceForUserParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Identifier of the user.
   */
  UserId: string;
  /**
   * Identifier of the device.
   */
  MFADeviceId: string;
  /**
   * Kind of the device; left out, any.
   */
  MfaType?: string;
}

export type DeleteMFADeviceForUserResult = Record<string, never>;

/**
 * Deletes a SCIM credential; synchronization with it fails from then on.
 */
export interface DeleteSCIMServerCredentialParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Identifier of the SCIM credential.
   */
  CredentialId: string;
}

export type DeleteSCIMServerCredentialResult = Record<string, never>;

/**
 * Deletes a user.
 */
export interface DeleteUserParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Identifier of the user.
   */
  UserId: string;
}

export type DeleteUserResult = Record<string, never>;

/**
 * Ends a user provisioning; its RAM users are deleted in time or stay, as the strategy says.
 */
export interface DeleteUserProvisioningParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Identifier of the user provisioning.
   */
  UserProvisioningId: string;
  /**
   * What becomes of the RAM users; without it the strategy of the user provisioning counts.
   */
  DeletionStrategy?: 'Delete' | 'Keep';
}

export type DeleteUserProvisioningResult = Record<string, never>;

/**
 * Gives up on a user who could not be provisioned.
 */
export interface DeleteUserProvisioningEventParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Identifier of the user provisioning.
   */
  UserProvisioningId: string;
  /**
   * Identifier of the event.
   */
  EventId: string;
}

export type DeleteUserProvisioningEventResult = Record<string, never>;

/**
 * Starts to take an access configuration off an account.
 */
export interface DeprovisionAccessConfigurationParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Identifier of the access configuration.
   */
  AccessConfigurationId: string;
  /**
   * What the target is.
   */
  TargetType: 'RD-Account';
  /**
   * Identifier of the account: a member, or the management account.
   */
  TargetId: string;
  /**
   * Kept and shown again.
   */
  OriginTargetId?: string;
}

export interface DeprovisionAccessConfigurationResult {
  /**
   * The one task that was started.
   *
   * @maxItems undefined
   */
  Tasks: {
    /**
     * Identifier of the task.
     */
    TaskId: string;
    /**
     * What it is about.
     */
    TaskType:
      | 'ProvisionAccessConfiguration'
      | 'DeprovisionAccessConfiguration'
      | 'CreateAccessAssignment'
      | 'DeleteAccessAssignment';
    /**
     * How far it is.
     */
    Status: 'InProgress' | 'Success' | 'Failed';
    /**
     * Identifier of the access configuration.
     */
    AccessConfigurationId: string;
    /**
     * Its name.
     */
    AccessConfigurationName: string;
    /**
     * What the target is.
     */
    TargetType: 'RD-Account';
    /**
     * Identifier of the account.
     */
    TargetId: string;
    /**
     * Name of the account.
     */
    TargetName: string;
    /**
     * Identifiers from the resource directory down to the account.
     */
    TargetPath: string;
    /**
     * The same path in names.
     */
    TargetPathName: string;
    /**
     * As it came with the call; only then.
     */
    OriginTargetId?: string;
  }[];
}

/**
 * Takes the management of CloudSSO back from a delegate, which stays registered.
 */
export interface DisableDelegateAccountParams {
  /**
   * Identifier of the account.
   */
  AccountId: string;
}

export type DisableDelegateAccountResult = Record<string, never>;

export type DisableServiceParams = Record<string, never>;

export type DisableServiceResult = Record<string, never>;

/**
 * Lets a registered delegate manage CloudSSO in place of the management account.
 */
export interface EnableDelegateAccountParams {
  /**
   * Identifier of the account.
   */
  AccountId: string;
}

export type EnableDelegateAccountResult = Record<string, never>;

/**
 * Does nothing any more; clients of old still call it.
 */
export interface EnableDirectoryRDFeatureParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
}

export type EnableDirectoryRDFeatureResult = Record<string, never>;

export type EnableServiceParams = Record<string, never>;

export type EnableServiceResult = Record<string, never>;

/**
 * Shows an access configuration.
 */
export interface GetAccessConfigurationParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Identifier of the access configuration.
   */
  AccessConfigurationId: string;
}

export interface GetAccessConfigurationResult {
  AccessConfiguration: {
    /**
     * Identifier of the access configuration.
     */
    AccessConfigurationId: string;
    /**
     * Its name.
     */
    AccessConfigurationName: string;
    /**
     * Free text; empty when unset.
     */
    Description: string;
    /**
     * Seconds that a session lasts.
     */
    SessionDuration: number;
    /**
     * Console page to open first; empty when unset.
     */
    RelayState: string;
    /**
     * When it was made, UTC.
     */
    CreateTime: string;
    /**
     * When it or its policies were last changed, UTC.
     */
    UpdateTime: string;
    /**
     * Only while an account has other policies than it.
     *
     * @maxItems undefined
     */
    StatusNotifications?: 'ReprovisionRequired'[];
    /**
     * Tags of the configuration.
     *
     * @maxItems undefined
     */
    Tags: {
      /**
       * Tag key.
       */
      Key: string;
      /**
       * Tag value.
       */
      Value: string;
    }[];
  };
}

/**
 * Shows what the sessions of a directory's users carry as their source identity.
 */
export interface GetAttributePassingSettingParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
}

export interface GetAttributePassingSettingResult {
  /**
   * The setting.
   */
  AttributePassingSetting: {
    /**
     * Where the source identity comes from.
     */
    SourceIdentityPassing: 'IdP' | 'UserName' | 'Disabled';
  };
}

/**
 * Shows whether an account manages CloudSSO in place of the management account.
 */
export interface GetDelegateAccountParams {
  /**
   * Identifier of the account.
   */
  AccountId: string;
}

export interface GetDelegateAccountResult {
  /**
   * The delegate.
   */
  DelegateAccount: {
    /**
     * Identifier of the account.
     */
    AccountId: string;
    /**
     * Whether it may manage CloudSSO now.
     */
    DelegateStatus: 'Enabled' | 'Disabled';
  };
}

/**
 * Shows one directory.
 */
export interface GetDirectoryParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
}

export interface GetDirectoryResult {
  Directory: {
    /**
     * Identifier of the directory.
     */
    DirectoryId: string;
    /**
     * Name of the directory, part of its sign-in address.
     */
    DirectoryName: string;
    /**
     * Region that holds the directory.
     */
    Region: string;
    /**
     * When the directory was created, UTC.
     */
    CreateTime: string;
    /**
     * When the directory was last changed, UTC.
     */
    UpdateTime: string;
  };
}

/**
 * Shows whether the sign-in pages of a directory are accelerated worldwide.
 */
export interface GetDirectoryGlobalAccessStatusParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
}

export interface GetDirectoryGlobalAccessStatusResult {
  /**
   * The state.
   */
  GlobalAccessStatus: {
    /**
     * Whether global access is switched on.
     */
    status: 'Enabled' | 'Disabled';
  };
}

/**
 * Shows the service provider that a directory is to its identity provider.
 */
export interface GetDirectorySAMLServiceProviderInfoParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
}

export interface GetDirectorySAMLServiceProviderInfoResult {
  /**
   * The service provider.
   */
  SAMLServiceProvider: {
    /**
     * Name of the service provider.
     */
    EntityId: string;
    /**
     * Identifier of the directory.
     */
    DirectoryId: string;
    /**
     * Metadata document in base64.
     */
    EncodedMetadataDocument: string;
    /**
     * Where responses are sent.
     */
    AcsUrl: string;
    /**
     * How requests would be signed.
     */
    AuthnSignAlgo: 'rsa-sha256' | 'rsa-sha1';
    /**
     * Kind of certificate that requests would be signed with.
     */
    CertificateType: 'self-signed' | 'public';
    /**
     * Whether encrypted assertions are wanted.
     */
    SupportEncryptedAssertion: boolean;
  };
}

/**
 * Counts what is in a directory and shows how much may be.
 */
export interface GetDirectoryStatisticsParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
}

export interface GetDirectoryStatisticsResult {
  /**
   * The counts.
   */
  DirectoryStatistics: {
    /**
     * Identifier of the directory.
     */
    DirectoryId: string;
    /**
     * Name of the directory.
     */
    DirectoryName: string;
    /**
     * Region that holds the directory.
     */
    Region: string;
    /**
     * Users in it.
     */
    UserCount: number;
    /**
     * Most users there may be.
     */
    UserQuota: number;
    /**
     * Groups in it.
     */
    GroupCount: number;
    /**
     * Most groups there may be.
     */
    GroupQuota: number;
    /**
     * Access configurations in it.
     */
    AccessConfigurationCount: number;
    /**
     * Most access configurations there may be.
     */
    AccessConfigurationQuota: number;
    /**
     * Most system policies that one access configuration may have.
     */
    SystemPolicyPerAccessConfigurationQuota: number;
    /**
     * Most inline policies that one access configuration may have.
     */
    InlinePolicyPerAccessConfigurationQuota: number;
    /**
     * Assignments of users and groups, over all accounts.
     */
    AccessAssignmentCount: number;
    /**
     * SCIM credentials, enabled or not.
     */
    SCIMServerCredentialCount: number;
    /**
     * Tasks that have not ended.
     */
    InProgressTaskCount: number;
    /**
     * Whether users sign in through the identity provider.
     */
    SSOEnabled: boolean;
    /**
     * Whether an identity source may synchronize.
     */
    SCIMSyncEnabled: boolean;
  };
}

/**
 * Shows the identity provider that a directory's users may sign in through.
 */
export interface GetExternalSAMLIdentityProviderParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
}

export interface GetExternalSAMLIdentityProviderResult {
  /**
   * The provider.
   */
  SAMLIdentityProviderConfiguration: {
    /**
     * Name of the provider in its own words; empty while unset.
     */
    EntityId: string;
    /**
     * Whether users sign in through the provider.
     */
    SSOStatus: 'Enabled' | 'Disabled';
    /**
     * Identifier of the directory.
     */
    DirectoryId: string;
    /**
     * Metadata document in base64; empty when the members were given one by one.
     */
    EncodedMetadataDocument: string;
    /**
     * When the provider was first described, UTC.
     */
    CreateTime: string;
    /**
     * Whether the provider wants signed requests.
     */
    WantRequestSigned: boolean;
    /**
     * When the description was last changed, UTC.
     */
    UpdateTime: string;
    /**
     * Identifiers of the certificates.
     *
     * @maxItems undefined
     */
    CertificateIds: string[];
    /**
     * Where users are sent to sign in; empty while unset.
     */
    LoginUrl: string;
    /**
     * How requests are sent there.
     */
    BindingType: 'Post' | 'Redirect';
  };
}

/**
 * Shows one group of a directory.
 */
export interface GetGroupParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Identifier of the group.
   */
  GroupId: string;
}

export interface GetGroupResult {
  Group: {
    /**
     * Identifier of the group.
     */
    GroupId: string;
    /**
     * Name of the group, unique in its directory.
     */
    GroupName: string;
    /**
     * Free text; empty when unset.
     */
    Description: string;
    /**
     * Manual when made through this API, Synchronized when made by SCIM.
     */
    ProvisionType: 'Manual' | 'Synchronized';
    /**
     * When the group was created, UTC.
     */
    CreateTime: string;
    /**
     * When the group was last changed, UTC.
     */
    UpdateTime: string;
  };
}

/**
 * Shows from where the users of a directory may sign in, and whether the portal hands out credentials.
 */
export interface GetLoginPreferenceParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
}

export interface GetLoginPreferenceResult {
  /**
   * How users sign in.
   */
  LoginPreference: {
    /**
     * Addresses and blocks, separated by semicolons; empty for everywhere.
     */
    LoginNetworkMasks: string;
    /**
     * Whether users may fetch temporary credentials.
     */
    AllowUserToGetCredentials: boolean;
  };
}

/**
 * Shows of whom a directory asks a second factor, when, and which kinds of devices count.
 */
export interface GetMFAAuthenticationSettingInfoParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
}

export interface GetMFAAuthenticationSettingInfoResult {
  /**
   * All of the setting.
   */
  MFAAuthenticationSettingInfo: {
    /**
     * Of whom a second factor is asked.
     */
    MfaAuthenticationAdvanceSettings: 'Enabled' | 'Byuser' | 'Disabled' | 'OnlyRiskyLogin';
    /**
     * Whether a user may put off binding a device; only once it was said.
     */
    OperationForRiskLogin?: 'Autonomous' | 'EnforceVerify';
    /**
     * Kinds of devices that count.
     *
     * @maxItems undefined
     *
     * Items: Kind of device.
     */
    AllowedVerificationTypes: string[];
  };
}

/**
 * Shows of whom a directory asks a second factor.
 */
export interface GetMFAAuthenticationSettingsParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
}

export interface GetMFAAuthenticationSettingsResult {
  /**
   * Of whom a second factor is asked.
   */
  MFAAuthenticationAdvanceSettings: 'Enabled' | 'Byuser' | 'Disabled' | 'OnlyRiskyLogin';
}

/**
 * Shows whether a directory asks everybody for a second factor: the older form of the setting.
 */
export interface GetMFAAuthenticationStatusParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
}

export interface GetMFAAuthenticationStatusResult {
  /**
   * Enabled when everybody is asked.
   */
  MFAAuthenticationStatus: 'Enabled' | 'Disabled';
}

/**
 * Shows what a directory asks of passwords.
 */
export interface GetPasswordPolicyParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
}

export interface GetPasswordPolicyResult {
  /**
   * What is asked of passwords.
   */
  PasswordPolicy: {
    /**
     * Fewest characters.
     */
    MinPasswordLength: number;
    /**
     * Fewest characters that differ from each other.
     */
    MinPasswordDifferentChars: number;
    /**
     * Whether the name of the user may not be in it.
     */
    PasswordNotContainUsername: boolean;
    /**
     * Days until it must be changed.
     */
    MaxPasswordAge: number;
    /**
     * How many of the latest passwords may not be used again.
     */
    PasswordReusePrevention: number;
    /**
     * Wrong passwords until the user is locked out for an hour; 0 for any number.
     */
    MaxLoginAttempts: number;
    /**
     * Most characters.
     */
    MaxPasswordLength: number;
    /**
     * Whether there must be a digit.
     */
    RequireNumbers: boolean;
    /**
     * Whether there must be a lower-case letter.
     */
    RequireLowerCaseChars: boolean;
    /**
     * Whether there must be an upper-case letter.
     */
    RequireUpperCaseChars: boolean;
    /**
     * Whether there must be a symbol.
     */
    RequireSymbols: boolean;
    /**
     * Whether an expired password no longer signs in.
     */
    HardExpire: boolean;
  };
}

/**
 * Shows whether a directory takes what its identity source synchronizes.
 */
export interface GetSCIMSynchronizationStatusParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
}

export interface GetSCIMSynchronizationStatusResult {
  /**
   * Whether synchronization is switched on.
   */
  SCIMSynchronizationStatus: 'Enabled' | 'Disabled';
}

export type GetServiceStatusParams = Record<string, never>;

export interface GetServiceStatusResult {
  /**
   * The state.
   */
  ServiceStatus: {
    /**
     * Whether the service is switched on.
     */
    Status: 'Enabled' | 'Disabled';
    /**
     * Identifier of the account.
     */
    AccountId: string;
    /**
     * Whether the service could be switched on; only while it is off.
     */
    PrerequisiteCheckResult?: 'Success' | 'Failed';
    /**
     * Regions that hold a directory of the account.
     *
     * @maxItems undefined
     */
    RegionsInUse: string[];
  };
}

/**
 * Shows a task.
 */
export interface GetTaskParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Identifier of the task.
   */
  TaskId: string;
}

export interface GetTaskResult {
  Task: {
    /**
     * Identifier of the task.
     */
    TaskId: string;
    /**
     * What it is about.
     */
    TaskType:
      | 'ProvisionAccessConfiguration'
      | 'DeprovisionAccessConfiguration'
      | 'CreateAccessAssignment'
      | 'DeleteAccessAssignment';
    /**
     * How far it is.
     */
    Status: 'InProgress' | 'Success' | 'Failed';
    /**
     * Identifier of the access configuration.
     */
    AccessConfigurationId: string;
    /**
     * Its name.
     */
    AccessConfigurationName: string;
    /**
     * What the target is.
     */
    TargetType: 'RD-Account';
    /**
     * Identifier of the account.
     */
    TargetId: string;
    /**
     * Name of the account.
     */
    TargetName: string;
    /**
     * Identifiers from the resource directory down to the account.
     */
    TargetPath: string;
    /**
     * The same path in names.
     */
    TargetPathName: string;
    /**
     * As it came with the call; only then.
     */
    OriginTargetId?: string;
    /**
     * What the principal is.
     */
    PrincipalType?: 'User' | 'Group';
    /**
     * Identifier of the user or group.
     */
    PrincipalId?: string;
    /**
     * Name of the user or group.
     */
    PrincipalName?: string;
    /**
     * When it was asked for, UTC.
     */
    StartTime: string;
    /**
     * When it ended, UTC; only then.
     */
    EndTime?: string;
    /**
     * Why it failed; only then.
     */
    FailureReason?: string;
  };
}

/**
 * Tells how far a task is.
 */
export interface GetTaskStatusParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Identifier of the task.
   */
  TaskId: string;
}

export interface GetTaskStatusResult {
  TaskStatus: {
    /**
     * Identifier of the task.
     */
    TaskId: string;
    /**
     * What it is about.
     */
    TaskType:
      | 'ProvisionAccessConfiguration'
      | 'DeprovisionAccessConfiguration'
      | 'CreateAccessAssignment'
      | 'DeleteAccessAssignment';
    /**
     * How far it is.
     */
    Status: 'InProgress' | 'Success' | 'Failed';
    /**
     * When it was asked for, UTC.
     */
    StartTime: string;
    /**
     * When it ended, UTC; only then.
     */
    EndTime?: string;
    /**
     * Why it failed; only then.
     */
    FailureReason?: string;
  };
}

/**
 * Shows one user.
 */
export interface GetUserParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Identifier of the user.
   */
  UserId: string;
}

export interface GetUserResult {
  User: {
    /**
     * Identifier of the user.
     */
    UserId: string;
    /**
     * Name the user signs in with; fixed at creation.
     */
    UserName: string;
    /**
     * Whether the user may sign in to the portal.
     */
    Status: 'Enabled' | 'Disabled';
    /**
     * Manual when made through this API, Synchronized when made by SCIM.
     */
    ProvisionType: 'Manual' | 'Synchronized';
    /**
     * Given name; empty when unset.
     */
    FirstName: string;
    /**
     * Family name; empty when unset.
     */
    LastName: string;
    /**
     * Name to show; empty when unset.
     */
    DisplayName: string;
    /**
     * Free text; empty when unset.
     */
    Description: string;
    /**
     * Email address; empty when unset.
     */
    Email: string;
    /**
     * When the user was created, UTC.
     */
    CreateTime: string;
    /**
     * When the user was last changed, UTC.
     */
    UpdateTime: string;
    /**
     * Identifier given by the synchronizing source; present for synchronized users only.
     */
    ExternalId?: {
      /**
       * Identifier at the source.
       */
      Id: string;
      /**
       * Kind of source.
       */
      Issuer: 'SCIM';
    };
    /**
     * Tags of the user.
     *
     * @maxItems undefined
     */
    Tags: {
      /**
       * Tag key.
       */
      Key: string;
      /**
       * Tag value.
       */
      Value: string;
    }[];
  };
}

/**
 * Finds the identifier of a synchronized user by the identifier of its source.
 */
export interface GetUserIdParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Identifier at the source, as one JSON text.
   */
  ExternalId: {
    /**
     * Identifier at the source.
     */
    Id: string;
    /**
     * Kind of source.
     */
    Issuer: 'SCIM';
  };
}

export interface GetUserIdResult {
  /**
   * Identifier of the user.
   */
  UserId: string;
}

/**
 * Shows whether a user is asked for a second factor while the directory leaves it to users.
 */
export interface GetUserMFAAuthenticationSettingsParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Identifier of the user.
   */
  UserId: string;
}

export interface GetUserMFAAuthenticationSettingsResult {
  /**
   * Whether the user is asked.
   */
  UserMFAAuthenticationSettings: 'Enabled' | 'Disabled';
}

/**
 * Shows one user provisioning.
 */
export interface GetUserProvisioningParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Identifier of the user provisioning.
   */
  UserProvisioningId: string;
}

export interface GetUserProvisioningResult {
  UserProvisioning: {
    /**
     * Identifier of the user provisioning.
     */
    UserProvisioningId: string;
    /**
     * Identifier of the directory.
     */
    DirectoryId: string;
    /**
     * Account that owns the directory.
     */
    OwnerPk: string;
    /**
     * Whether users are provisioned.
     */
    Status: 'Enabled' | 'Disabled';
    /**
     * Free text; empty when unset.
     */
    Description: string;
    /**
     * Kind of what is provisioned.
     */
    PrincipalType: 'User' | 'Group';
    /**
     * Identifier of the user or group that is provisioned.
     */
    PrincipalId: string;
    /**
     * Name of the user or group, as it is now.
     */
    PrincipalName: string;
    /**
     * Kind of where to.
     */
    TargetType: 'RD-Account';
    /**
     * Account that the RAM users are in.
     */
    TargetId: string;
    /**
     * Name of the account in the resource directory.
     */
    TargetName: string;
    /**
     * Folders that the account lies in, from the root down.
     */
    TargetPath: string;
    /**
     * What is done about a RAM user of the same name, spelled as it was given.
     */
    DuplicationStrategy: string;
    /**
     * What becomes of RAM users that are no longer wanted.
     */
    DeletionStrategy: 'Delete' | 'Keep';
    /**
     * When it was created, UTC.
     */
    CreateTime: string;
    /**
     * The same as CreateTime.
     */
    GmtCreate: string;
    /**
     * When it was last changed, UTC.
     */
    UpdateTime: string;
    /**
     * The same as UpdateTime.
     */
    GmtModified: string;
  };
}

/**
 * Shows what RAM users made from a directory get when they sign in.
 */
export interface GetUserProvisioningConfigurationParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
}

export interface GetUserProvisioningConfigurationResult {
  UserProvisioningConfiguration: {
    /**
     * Identifier of the directory.
     */
    DirectoryId: string;
    /**
     * Page that a RAM user sees after signing in.
     */
    DefaultLandingPage: string;
    /**
     * Hours that a sign-in of a RAM user lasts.
     */
    SessionDuration: number;
    /**
     * What an at sign becomes in the name of a RAM user, which may not hold one.
     */
    UserNameReplacementForAt: string;
    /**
     * When the settings came into being, UTC.
     */
    CreateTime: string;
    /**
     * The same as CreateTime.
     */
    GmtCreate: string;
    /**
     * When the settings last changed, UTC.
     */
    UpdateTime: string;
    /**
     * The same as UpdateTime.
     */
    GmtModified: string;
  };
}

/**
 * Shows one event of user provisioning.
 */
export interface GetUserProvisioningEventParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Identifier of the event.
   */
  EventId: string;
}

export interface GetUserProvisioningEventResult {
  UserProvisioningEvent: {
    /**
     * Identifier of the event.
     */
    EventId: string;
    /**
     * User provisioning that it happened to.
     */
    UserProvisioningId: string;
    /**
     * Identifier of the directory.
     */
    DirectoryId: string;
    /**
     * Kind of what is provisioned.
     */
    PrincipalType: 'User' | 'Group';
    /**
     * Identifier of the user or group that is provisioned.
     */
    PrincipalId: string;
    /**
     * Name of the user or group, as it is now.
     */
    PrincipalName: string;
    /**
     * Kind of where to.
     */
    TargetType: 'RD-Account';
    /**
     * Account that the RAM users are in.
     */
    TargetId: string;
    /**
     * Name of the account in the resource directory.
     */
    TargetName: string;
    /**
     * Folders that the account lies in, from the root down.
     */
    TargetPath: string;
    /**
     * What is done about a RAM user of the same name, spelled as it was given.
     */
    DuplicationStrategy: string;
    /**
     * What becomes of RAM users that are no longer wanted.
     */
    DeletionStrategy: 'Delete' | 'Keep';
    /**
     * What had set the failed work off.
     */
    SourceType:
      | 'StartProvisioning'
      | 'DeleteProvisioning'
      | 'AddUserToGroup'
      | 'RemoveUserFromGroup'
      | 'UserProvisioningDeletionClearing';
    /**
     * Why it failed, the latest time.
     */
    ErrorInfo: string;
    /**
     * How often it has failed.
     */
    ErrorCount: number;
    /**
     * When it failed first, UTC.
     */
    CreateTime: string;
    /**
     * When it failed last, UTC.
     */
    UpdateTime: string;
    /**
     * When it was last tried, UTC.
     */
    LatestAsyncTime: string;
    /**
     * The same as CreateTime.
     */
    GmtCreate: string;
    /**
     * The same as UpdateTime.
     */
    GmtModified: string;
    /**
     * The same as LatestAsyncTime.
     */
    GmtLastExec: string;
  };
}

/**
 * Shows how the user provisionings into one account are doing.
 */
export interface GetUserProvisioningRdAccountStatisticsParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Account that users are provisioned into.
   */
  RdMemberId: string;
}

export interface GetUserProvisioningRdAccountStatisticsResult {
  UserProvisioningStatistics: {
    /**
     * What the numbers are about.
     */
    EntityId: string;
    /**
     * Kind of what they are about.
     */
    Type: 'RD-Account' | 'RD Account';
    /**
     * Identifier of the directory.
     */
    DirectoryId: string;
    /**
     * Account that owns the directory.
     */
    OwnerPk: string;
    /**
     * How many users wait for another try.
     */
    FailedEventCount: number;
    /**
     * When a RAM user was last looked after, UTC.
     */
    LatestAsyncTime?: string;
  };
}

/**
 * Shows how a user provisioning is doing.
 */
export interface GetUserProvisioningStatisticsParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Identifier of the user provisioning.
   */
  UserProvisioningId: string;
}

export interface GetUserProvisioningStatisticsResult {
  UserProvisioningStatistics: {
    /**
     * What the numbers are about.
     */
    EntityId: string;
    /**
     * Kind of what they are about.
     */
    Type: 'User Provisioning';
    /**
     * Identifier of the directory.
     */
    DirectoryId: string;
    /**
     * Account that owns the directory.
     */
    OwnerPk: string;
    /**
     * How many users wait for another try.
     */
    FailedEventCount: number;
    /**
     * When a RAM user was last looked after, UTC.
     */
    LatestAsyncTime: string;
  };
}

/**
 * Lists who may use which access configuration on which account, oldest first.
 */
export interface ListAccessAssignmentsParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Only this access configuration.
   */
  AccessConfigurationId?: string;
  /**
   * Counts together with TargetId alone.
   */
  TargetType?: 'RD-Account';
  /**
   * Only on this account; counts together with TargetType alone.
   */
  TargetId?: string;
  /**
   * Counts together with PrincipalId alone.
   */
  PrincipalType?: 'User' | 'Group';
  /**
   * Only this user or group; counts together with PrincipalType alone.
   */
  PrincipalId?: string;
  /**
   * Most rows on one page.
   */
  MaxResults: number;
  /**
   * Where the page before ended.
   */
  NextToken?: string;
  /**
   * Kept and shown again.
   */
  OriginTargetId?: string;
}

export interface ListAccessAssignmentsResult {
  /**
   * One page of assignments.
   *
   * @maxItems undefined
   */
  AccessAssignments: {
    /**
     * Identifier of the access configuration.
     */
    AccessConfigurationId: string;
    /**
     * Its name.
     */
    AccessConfigurationName: string;
    /**
     * What the target is.
     */
    TargetType: 'RD-Account';
    /**
     * Identifier of the account.
     */
    TargetId: string;
    /**
     * Name of the account.
     */
    TargetName: string;
    /**
     * Identifiers from the resource directory down to the account.
     */
    TargetPath: string;
    /**
     * The same path in names.
     */
    TargetPathName: string;
    /**
     * As it came with the call; only then.
     */
    OriginTargetId?: string;
    /**
     * What the principal is.
     */
    PrincipalType: 'User' | 'Group';
    /**
     * Identifier of the user or group.
     */
    PrincipalId: string;
    /**
     * Name of the user or group.
     */
    PrincipalName: string;
    /**
     * When it was made, UTC.
     */
    CreateTime: string;
  }[];
  /**
   * How many match, over all pages.
   */
  TotalCounts: number;
  /**
   * Most rows on one page, as used.
   */
  MaxResults: number;
  /**
   * Whether there are more.
   */
  IsTruncated: boolean;
  /**
   * Where this page ended; only when there are more.
   */
  NextToken?: string;
}

/**
 * Lists where access configurations are provisioned, newest first.
 */
export interface ListAccessConfigurationProvisioningsParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Only this access configuration.
   */
  AccessConfigurationId?: string;
  /**
   * Counts together with TargetId alone.
   */
  TargetType?: 'RD-Account';
  /**
   * Only on this account; counts together with TargetType alone.
   */
  TargetId?: string;
  /**
   * Only those in this state.
   */
  ProvisioningStatus?: 'Provisioned' | 'ReprovisionRequired' | 'DeprovisionFailed';
  /**
   * Most rows on one page.
   */
  MaxResults: number;
  /**
   * Where the page before ended.
   */
  NextToken?: string;
  /**
   * Kept and shown again.
   */
  OriginTargetId?: string;
}

export interface ListAccessConfigurationProvisioningsResult {
  /**
   * One page of provisionings.
   *
   * @maxItems undefined
   */
  AccessConfigurationProvisionings: {
    /**
     * Identifier of the access configuration.
     */
    AccessConfigurationId: string;
    /**
     * Its name.
     */
    AccessConfigurationName: string;
    /**
     * What the target is.
     */
    TargetType: 'RD-Account';
    /**
     * Identifier of the account.
     */
    TargetId: string;
    /**
     * Name of the account.
     */
    TargetName: string;
    /**
     * Identifiers from the resource directory down to the account.
     */
    TargetPath: string;
    /**
     * The same path in names.
     */
    TargetPathName: string;
    /**
     * As it came with the call; only then.
     */
    OriginTargetId?: string;
    /**
     * Whether the account has what the configuration says.
     */
    Status: 'Provisioned' | 'ReprovisionRequired' | 'DeprovisionFailed';
    /**
     * Name of the role in the account.
     */
    RAMRoleName: string;
    /**
     * The role's inline policy; only with one.
     *
     * @maxItems undefined
     *
     * Items: Name of a policy.
     */
    RAMPolicyNames?: string[];
    /**
     * Name of the provider that the role trusts.
     */
    SAMLProviderName: string;
    /**
     * When it was first made, UTC.
     */
    CreateTime: string;
    /**
     * When it was last made, or fell behind, UTC.
     */
    UpdateTime: string;
  }[];
  /**
   * How many match, over all pages.
   */
  TotalCounts: number;
  /**
   * Most rows on one page, as used.
   */
  MaxResults: number;
  /**
   * Whether there are more.
   */
  IsTruncated: boolean;
  /**
   * Where this page ended; only when there are more.
   */
  NextToken?: string;
}

/**
 * Lists the access configurations of a directory, oldest first.
 */
export interface ListAccessConfigurationsParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Only by name: AccessConfigurationName eq VALUE or AccessConfigurationName sw VALUE, in any case.
   */
  Filter?: string;
  /**
   * Only those that accounts are behind of.
   */
  StatusNotifications?: 'ReprovisionRequired';
  /**
   * Most rows on one page.
   */
  MaxResults: number;
  /**
   * Where the page before ended.
   */
  NextToken?: string;
  /**
   * Tags as Tags.N.Key and Tags.N.Value.
   *
   * @maxItems undefined
   */
  Tags?: {
    /**
     * Tag key; not starting with aliyun or acs:.
     */
    Key: string;
    /**
     * Tag value.
     */
    Value?: string;
  }[];
}

export interface ListAccessConfigurationsResult {
  /**
   * One page of access configurations.
   *
   * @maxItems undefined
   */
  AccessConfigurations: {
    /**
     * Identifier of the access configuration.
     */
    AccessConfigurationId: string;
    /**
     * Its name.
     */
    AccessConfigurationName: string;
    /**
     * Free text; empty when unset.
     */
    Description: string;
    /**
     * Seconds that a session lasts.
     */
    SessionDuration: number;
    /**
     * Console page to open first; empty when unset.
     */
    RelayState: string;
    /**
     * When it was made, UTC.
     */
    CreateTime: string;
    /**
     * When it or its policies were last changed, UTC.
     */
    UpdateTime: string;
    /**
     * Only while an account has other policies than it.
     *
     * @maxItems undefined
     */
    StatusNotifications?: 'ReprovisionRequired'[];
    /**
     * Tags of the configuration.
     *
     * @maxItems undefined
     */
    Tags: {
      /**
       * Tag key.
       */
      Key: string;
      /**
       * Tag value.
       */
      Value: string;
    }[];
  }[];
  /**
   * How many match, over all pages.
   */
  TotalCounts: number;
  /**
   * Most rows on one page, as used.
   */
  MaxResults: number;
  /**
   * Whether there are more.
   */
  IsTruncated: boolean;
  /**
   * Where this page ended; only when there are more.
   */
  NextToken?: string;
}

export type ListDirectoriesParams = Record<string, never>;

export interface ListDirectoriesResult {
  /**
   * The directories.
   *
   * @maxItems undefined
   */
  Directories: {
    /**
     * Identifier of the directory.
     */
    DirectoryId: string;
    /**
     * Name of the directory, part of its sign-in address.
     */
    DirectoryName: string;
    /**
     * Region that holds the directory.
     */
    Region: string;
    /**
     * When the directory was created, UTC.
     */
    CreateTime: string;
    /**
     * When the directory was last changed, UTC.
     */
    UpdateTime: string;
  }[];
  /**
   * How many there are.
   */
  TotalCounts: number;
}

/**
 * Lists the certificates that the identity provider of a directory signs with.
 */
export interface ListExternalSAMLIdPCertificatesParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
}

export interface ListExternalSAMLIdPCertificatesResult {
  /**
   * How many there are.
   */
  TotalCounts: number;
  /**
   * All certificates.
   *
   * @maxItems undefined
   */
  SAMLIdPCertificates: {
    /**
     * Serial number, decimal.
     */
    SerialNumber: string;
    /**
     * Who issued it.
     */
    Issuer: string;
    /**
     * Version of the format.
     */
    Version: number;
    /**
     * Identifier of the certificate.
     */
    CertificateId: string;
    /**
     * Public key in base64.
     */
    PublicKey: string;
    /**
     * How the issuer signed it.
     */
    SignatureAlgorithm: string;
    /**
     * When it ends, UTC.
     */
    NotAfter: string;
    /**
     * When it begins, UTC.
     */
    NotBefore: string;
    /**
     * Whose it is.
     */
    Subject: string;
    /**
     * The certificate in base64.
     */
    X509Certificate: string;
  }[];
}

/**
 * Lists the members of a group in the order of joining.
 */
export interface ListGroupMembersParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Identifier of the group.
   */
  GroupId: string;
  /**
   * Most items on one page.
   */
  MaxResults: number;
  /**
   * Where the page before ended.
   */
  NextToken?: string;
}

export interface ListGroupMembersResult {
  /**
   * One page of members.
   *
   * @maxItems undefined
   */
  GroupMembers: {
    /**
     * Identifier of the user.
     */
    UserId: string;
    /**
     * Name the user signs in with.
     */
    UserName: string;
    /**
     * Name to show; empty when unset.
     */
    DisplayName: string;
    /**
     * Free text; empty when unset.
     */
    Description: string;
    /**
     * Email address; empty when unset.
     */
    Email: string;
    /**
     * Whether the user may sign in to the portal.
     */
    Status: 'Enabled' | 'Disabled';
    /**
     * How the user was made.
     */
    ProvisionType: 'Manual' | 'Synchronized';
    /**
     * Identifier of the group.
     */
    GroupId: string;
    /**
     * When the user joined, UTC.
     */
    JoinTime: string;
  }[];
  /**
   * How many there are, over all pages.
   */
  TotalCounts: number;
  /**
   * Most items on one page, as used.
   */
  MaxResults: number;
  /**
   * Whether there are more.
   */
  IsTruncated: boolean;
  /**
   * Where this page ended; only when there are more.
   */
  NextToken?: string;
}

/**
 * Lists the groups of a directory, oldest first.
 */
export interface ListGroupsParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Only groups by name: GroupName eq VALUE or GroupName sw VALUE, in any case.
   */
  Filter?: string;
  /**
   * Only groups made this way.
   */
  ProvisionType?: 'Manual' | 'Synchronized';
  /**
   * Most items on one page.
   */
  MaxResults: number;
  /**
   * Where the page before ended.
   */
  NextToken?: string;
}

export interface ListGroupsResult {
  /**
   * One page of groups.
   *
   * @maxItems undefined
   */
  Groups: {
    /**
     * Identifier of the group.
     */
    GroupId: string;
    /**
     * Name of the group, unique in its directory.
     */
    GroupName: string;
    /**
     * Free text; empty when unset.
     */
    Description: string;
    /**
     * Manual when made through this API, Synchronized when made by SCIM.
     */
    ProvisionType: 'Manual' | 'Synchronized';
    /**
     * When the group was created, UTC.
     */
    CreateTime: string;
    /**
     * When the group was last changed, UTC.
     */
    UpdateTime: string;
  }[];
  /**
   * How many there are, over all pages.
   */
  TotalCounts: number;
  /**
   * Most items on one page, as used.
   */
  MaxResults: number;
  /**
   * Whether there are more.
   */
  IsTruncated: boolean;
  /**
   * Where this page ended; only when there are more.
   */
  NextToken?: string;
}

/**
 * Lists the groups that a user is in, in the order of joining.
 */
export interface ListJoinedGroupsForUserParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Identifier of the user.
   */
  UserId: string;
  /**
   * Most items on one page.
   */
  MaxResults: number;
  /**
   * Where the page before ended.
   */
  NextToken?: string;
}

export interface ListJoinedGroupsForUserResult {
  /**
   * One page of groups.
   *
   * @maxItems undefined
   */
  JoinedGroups: {
    /**
     * Identifier of the group.
     */
    GroupId: string;
    /**
     * Name of the group.
     */
    GroupName: string;
    /**
     * Free text; empty when unset.
     */
    Description: string;
    /**
     * How the group was made.
     */
    ProvisionType: 'Manual' | 'Synchronized';
    /**
     * Identifier of the user.
     */
    UserId: string;
    /**
     * When the user joined, UTC.
     */
    JoinTime: string;
  }[];
  /**
   * How many there are, over all pages.
   */
  TotalCounts: number;
  /**
   * Most items on one page, as used.
   */
  MaxResults: number;
  /**
   * Whether there are more.
   */
  IsTruncated: boolean;
  /**
   * Where this page ended; only when there are more.
   */
  NextToken?: string;
}

/**
 * Lists the second factors that a user has bound.
 */
export interface ListMFADevicesForUserParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Identifier of the user.
   */
  UserId: string;
}

export interface ListMFADevicesForUserResult {
  /**
   * All of them.
   *
   * @maxItems undefined
   */
  MFADevices: {
    /**
     * Identifier of the device.
     */
    DeviceId: string;
    /**
     * What the user calls it.
     */
    DeviceName: string;
    /**
     * Kind of device.
     */
    DeviceType: 'TOTP' | 'CrossPlatformPasskey' | 'PlatformPasskey';
    /**
     * Identifier of the user.
     */
    UserId: string;
    /**
     * When it was bound, UTC.
     */
    EffectiveTime: string;
    /**
     * When it was last used, UTC; empty when it never was.
     */
    LastUseTime: string;
  }[];
  /**
   * How many there are, over all pages.
   */
  TotalCounts: number;
}

/**
 * Lists the policies of an access configuration, the inline one first.
 */
export interface ListPermissionPoliciesInAccessConfigurationParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Identifier of the access configuration.
   */
  AccessConfigurationId: string;
  /**
   * Only policies of this type.
   */
  PermissionPolicyType?: 'System' | 'Inline';
}

export interface ListPermissionPoliciesInAccessConfigurationResult {
  /**
   * All of its policies.
   *
   * @maxItems undefined
   */
  PermissionPolicies: {
    /**
     * Name of the policy.
     */
    PermissionPolicyName: string;
    /**
     * Ready-made, or one of the configuration's own.
     */
    PermissionPolicyType: 'System' | 'Inline';
    /**
     * What an inline policy says.
     */
    PermissionPolicyDocument?: string;
    /**
     * When it was added, UTC.
     */
    AddTime: string;
  }[];
  /**
   * How many there are.
   */
  TotalCounts: number;
}

/**
 * Lists the SCIM credentials of a directory, oldest first and without their secrets.
 */
export interface ListSCIMServerCredentialsParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
}

export interface ListSCIMServerCredentialsResult {
  /**
   * How many there are.
   */
  TotalCounts: number;
  /**
   * All credentials of the directory.
   *
   * @maxItems undefined
   *
   * Items: The credential.
   */
  SCIMServerCredentials: {
    /**
     * Whether it may be used.
     */
    Status: 'Enabled' | 'Disabled';
    /**
     * Identifier of the directory.
     */
    DirectoryId: string;
    /**
     * Identifier of the credential.
     */
    CredentialId: string;
    /**
     * When the credential was made, UTC.
     */
    CreateTime: string;
    /**
     * Kind of credential.
     */
    CredentialType: 'BearerToken';
    /**
     * When the credential ends, UTC.
     */
    ExpireTime: string;
  }[];
}

/**
 * Lists the tags of resources of a directory, one item for each tag of each resource.
 */
export interface ListTagResourcesParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * What carries the tags: user or accessconfiguration, in any case, the latter with or without a hyphen.
   */
  ResourceType: string;
  /**
   * Identifiers as ResourceId.N.
   *
   * @maxItems undefined
   *
   * Items: Identifier.
   */
  ResourceId?: string[];
  /**
   * Tags as Tag.N.Key and Tag.N.Value.
   *
   * @maxItems undefined
   */
  Tag?: {
    /**
     * Tag key; not starting with aliyun or acs:.
     */
    Key: string;
    /**
     * Tag value.
     */
    Value?: string;
  }[];
  /**
   * Most items on one page.
   */
  MaxResults: number;
  /**
   * Where the page before ended.
   */
  NextToken?: string;
}

export interface ListTagResourcesResult {
  /**
   * One page of tags.
   *
   * @maxItems undefined
   */
  TagResources: {
    /**
     * What carries the tag.
     */
    ResourceType: string;
    /**
     * Identifier of what carries the tag.
     */
    ResourceId: string;
    /**
     * Tag key.
     */
    TagKey: string;
    /**
     * Tag value.
     */
    TagValue: string;
  }[];
  /**
   * Where this page ended; only when there are more.
   */
  NextToken?: string;
}

/**
 * Lists the tasks of the last day, newest first, or of up to seven days.
 */
export interface ListTasksParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Only this access configuration.
   */
  AccessConfigurationId?: string;
  /**
   * Counts together with TargetId alone.
   */
  TargetType?: 'RD-Account';
  /**
   * Only on this account; counts together with TargetType alone.
   */
  TargetId?: string;
  /**
   * Counts together with PrincipalId alone.
   */
  PrincipalType?: 'User' | 'Group';
  /**
   * Only this user or group; counts together with PrincipalType alone.
   */
  PrincipalId?: string;
  /**
   * Only tasks about this.
   */
  TaskType?:
    | 'ProvisionAccessConfiguration'
    | 'DeprovisionAccessConfiguration'
    | 'CreateAccessAssignment'
    | 'DeleteAccessAssignment';
  /**
   * Only tasks that are so far.
   */
  Status?: 'InProgress' | 'Success' | 'Failed';
  /**
   * Most rows on one page.
   */
  MaxResults: number;
  /**
   * Where the page before ended.
   */
  NextToken?: string;
  /**
   * How far back: StartTime ge TIME, at most seven days ago.
   */
  Filter?: string;
}

export interface ListTasksResult {
  /**
   * One page of tasks.
   *
   * @maxItems undefined
   */
  Tasks: {
    /**
     * Identifier of the task.
     */
    TaskId: string;
    /**
     * What it is about.
     */
    TaskType:
      | 'ProvisionAccessConfiguration'
      | 'DeprovisionAccessConfiguration'
      | 'CreateAccessAssignment'
      | 'DeleteAccessAssignment';
    /**
     * How far it is.
     */
    Status: 'InProgress' | 'Success' | 'Failed';
    /**
     * Identifier of the access configuration.
     */
    AccessConfigurationId: string;
    /**
     * Its name.
     */
    AccessConfigurationName: string;
    /**
     * What the target is.
     */
    TargetType: 'RD-Account';
    /**
     * Identifier of the account.
     */
    TargetId: string;
    /**
     * Name of the account.
     */
    TargetName: string;
    /**
     * Identifiers from the resource directory down to the account.
     */
    TargetPath: string;
    /**
     * The same path in names.
     */
    TargetPathName: string;
    /**
     * As it came with the call; only then.
     */
    OriginTargetId?: string;
    /**
     * What the principal is.
     */
    PrincipalType?: 'User' | 'Group';
    /**
     * Identifier of the user or group.
     */
    PrincipalId?: string;
    /**
     * Name of the user or group.
     */
    PrincipalName?: string;
    /**
     * When it was asked for, UTC.
     */
    StartTime: string;
    /**
     * When it ended, UTC; only then.
     */
    EndTime?: string;
    /**
     * Why it failed; only then.
     */
    FailureReason?: string;
  }[];
  /**
   * How many match, over all pages.
   */
  TotalCounts: number;
  /**
   * Most rows on one page, as used.
   */
  MaxResults: number;
  /**
   * Whether there are more.
   */
  IsTruncated: boolean;
  /**
   * Where this page ended; only when there are more.
   */
  NextToken?: string;
}

/**
 * Lists the users who could not be provisioned, by the time of the first failure.
 */
export interface ListUserProvisioningEventsParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Only events of this user provisioning.
   */
  UserProvisioningId?: string;
  /**
   * Most rows on one page.
   */
  MaxResults: number;
  /**
   * Where the page before ended.
   */
  NextToken?: string;
}

export interface ListUserProvisioningEventsResult {
  /**
   * One page of them.
   *
   * @maxItems undefined
   */
  UserProvisioningEvents: {
    /**
     * Identifier of the event.
     */
    EventId: string;
    /**
     * User provisioning that it happened to.
     */
    UserProvisioningId: string;
    /**
     * Identifier of the directory.
     */
    DirectoryId: string;
    /**
     * Kind of what is provisioned.
     */
    PrincipalType: 'User' | 'Group';
    /**
     * Identifier of the user or group that is provisioned.
     */
    PrincipalId: string;
    /**
     * Name of the user or group, as it is now.
     */
    PrincipalName: string;
    /**
     * Kind of where to.
     */
    TargetType: 'RD-Account';
    /**
     * Account that the RAM users are in.
     */
    TargetId: string;
    /**
     * Name of the account in the resource directory.
     */
    TargetName: string;
    /**
     * Folders that the account lies in, from the root down.
     */
    TargetPath: string;
    /**
     * What is done about a RAM user of the same name, spelled as it was given.
     */
    DuplicationStrategy: string;
    /**
     * What becomes of RAM users that are no longer wanted.
     */
    DeletionStrategy: 'Delete' | 'Keep';
    /**
     * What had set the failed work off.
     */
    SourceType:
      | 'StartProvisioning'
      | 'DeleteProvisioning'
      | 'AddUserToGroup'
      | 'RemoveUserFromGroup'
      | 'UserProvisioningDeletionClearing';
    /**
     * Why it failed, the latest time.
     */
    ErrorInfo: string;
    /**
     * How often it has failed.
     */
    ErrorCount: number;
    /**
     * When it failed first, UTC.
     */
    CreateTime: string;
    /**
     * When it failed last, UTC.
     */
    UpdateTime: string;
    /**
     * When it was last tried, UTC.
     */
    LatestAsyncTime: string;
    /**
     * The same as CreateTime.
     */
    GmtCreate: string;
    /**
     * The same as UpdateTime.
     */
    GmtModified: string;
    /**
     * The same as LatestAsyncTime.
     */
    GmtLastExec: string;
  }[];
  /**
   * How many match, over all pages.
   */
  TotalCounts: number;
  /**
   * Most rows on one page, as used.
   */
  MaxResults: number;
  /**
   * Whether there are more.
   */
  IsTruncated: boolean;
  /**
   * Where this page ended; only when there are more.
   */
  NextToken?: string;
}

/**
 * Lists the user provisionings of a directory, oldest first.
 */
export interface ListUserProvisioningsParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * With PrincipalId: only those of this user or group.
   */
  PrincipalType?: 'User' | 'Group';
  /**
   * With PrincipalType: only those of this user or group.
   */
  PrincipalId?: string;
  /**
   * With TargetId: only those into this account.
   */
  TargetType?: 'RD-Account';
  /**
   * With TargetType: only those into this account.
   */
  TargetId?: string;
  /**
   * Most rows on one page.
   */
  MaxResults: number;
  /**
   * Where the page before ended.
   */
  NextToken?: string;
}

export interface ListUserProvisioningsResult {
  /**
   * One page of them.
   *
   * @maxItems undefined
   */
  UserProvisionings: {
    /**
     * Identifier of the user provisioning.
     */
    UserProvisioningId: string;
    /**
     * Identifier of the directory.
     */
    DirectoryId: string;
    /**
     * Account that owns the directory.
     */
    OwnerPk: string;
    /**
     * Whether users are provisioned.
     */
    Status: 'Enabled' | 'Disabled';
    /**
     * Free text; empty when unset.
     */
    Description: string;
    /**
     * Kind of what is provisioned.
     */
    PrincipalType: 'User' | 'Group';
    /**
     * Identifier of the user or group that is provisioned.
     */
    PrincipalId: string;
    /**
     * Name of the user or group, as it is now.
     */
    PrincipalName: string;
    /**
     * Kind of where to.
     */
    TargetType: 'RD-Account';
    /**
     * Account that the RAM users are in.
     */
    TargetId: string;
    /**
     * Name of the account in the resource directory.
     */
    TargetName: string;
    /**
     * Folders that the account lies in, from the root down.
     */
    TargetPath: string;
    /**
     * What is done about a RAM user of the same name, spelled as it was given.
     */
    DuplicationStrategy: string;
    /**
     * What becomes of RAM users that are no longer wanted.
     */
    DeletionStrategy: 'Delete' | 'Keep';
    /**
     * When it was created, UTC.
     */
    CreateTime: string;
    /**
     * When it was last changed, UTC.
     */
    UpdateTime: string;
  }[];
  /**
   * How many match, over all pages.
   */
  TotalCounts: number;
  /**
   * Most rows on one page, as used.
   */
  MaxResults: number;
  /**
   * Whether there are more.
   */
  IsTruncated: boolean;
  /**
   * Where this page ended; only when there are more.
   */
  NextToken?: string;
}

/**
 * Lists the users of a directory, oldest first.
 */
export interface ListUsersParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Only users in this state.
   */
  Status?: 'Enabled' | 'Disabled';
  /**
   * Only users made this way.
   */
  ProvisionType?: 'Manual' | 'Synchronized';
  /**
   * Only users by name: UserName eq VALUE or UserName sw VALUE, in any case.
   */
  Filter?: string;
  /**
   * Most users on one page.
   */
  MaxResults: number;
  /**
   * Where the page before ended.
   */
  NextToken?: string;
  /**
   * Tags as Tags.N.Key and Tags.N.Value.
   *
   * @maxItems undefined
   */
  Tags?: {
    /**
     * Tag key; not starting with aliyun or acs:.
     */
    Key: string;
    /**
     * Tag value.
     */
    Value?: string;
  }[];
}

export interface ListUsersResult {
  /**
   * One page of users.
   *
   * @maxItems undefined
   */
  Users: {
    /**
     * Identifier of the user.
     */
    UserId: string;
    /**
     * Name the user signs in with; fixed at creation.
     */
    UserName: string;
    /**
     * Whether the user may sign in to the portal.
     */
    Status: 'Enabled' | 'Disabled';
    /**
     * Manual when made through this API, Synchronized when made by SCIM.
     */
    ProvisionType: 'Manual' | 'Synchronized';
    /**
     * Given name; empty when unset.
     */
    FirstName: string;
    /**
     * Family name; empty when unset.
     */
    LastName: string;
    /**
     * Name to show; empty when unset.
     */
    DisplayName: string;
    /**
     * Free text; empty when unset.
     */
    Description: string;
    /**
     * Email address; empty when unset.
     */
    Email: string;
    /**
     * When the user was created, UTC.
     */
    CreateTime: string;
    /**
     * When the user was last changed, UTC.
     */
    UpdateTime: string;
    /**
     * Identifier given by the synchronizing source; present for synchronized users only.
     */
    ExternalId?: {
      /**
       * Identifier at the source.
       */
      Id: string;
      /**
       * Kind of source.
       */
      Issuer: 'SCIM';
    };
    /**
     * Tags of the user.
     *
     * @maxItems undefined
     */
    Tags: {
      /**
       * Tag key.
       */
      Key: string;
      /**
       * Tag value.
       */
      Value: string;
    }[];
  }[];
  /**
   * How many users match, over all pages.
   */
  TotalCounts: number;
  /**
   * Most users on one page, as used.
   */
  MaxResults: number;
  /**
   * Whether there are more.
   */
  IsTruncated: boolean;
  /**
   * Where this page ended; only when there are more.
   */
  NextToken?: string;
}

/**
 * Does nothing any more; clients of old still call it.
 */
export interface PreCheckForCreateUserProvisioningParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Kind of principal.
   */
  PrincipalType?: 'User' | 'Group';
  /**
   * Identifier of the user or group.
   */
  PrincipalId?: string;
  /**
   * Kind of target.
   */
  TargetType?: 'RD-Account';
  /**
   * Identifier of the account.
   */
  TargetId?: string;
}

export type PreCheckForCreateUserProvisioningResult = Record<string, never>;

/**
 * Starts to provision an access configuration on an account, or to bring it up to date there.
 */
export interface ProvisionAccessConfigurationParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Identifier of the access configuration.
   */
  AccessConfigurationId: string;
  /**
   * What the target is.
   */
  TargetType: 'RD-Account';
  /**
   * Identifier of the account: a member, or the management account.
   */
  TargetId: string;
  /**
   * Kept and shown again.
   */
  OriginTargetId?: string;
}

export interface ProvisionAccessConfigurationResult {
  /**
   * The one task that was started.
   *
   * @maxItems undefined
   */
  Tasks: {
    /**
     * Identifier of the task.
     */
    TaskId: string;
    /**
     * What it is about.
     */
    TaskType:
      | 'ProvisionAccessConfiguration'
      | 'DeprovisionAccessConfiguration'
      | 'CreateAccessAssignment'
      | 'DeleteAccessAssignment';
    /**
     * How far it is.
     */
    Status: 'InProgress' | 'Success' | 'Failed';
    /**
     * Identifier of the access configuration.
     */
    AccessConfigurationId: string;
    /**
     * Its name.
     */
    AccessConfigurationName: string;
    /**
     * What the target is.
     */
    TargetType: 'RD-Account';
    /**
     * Identifier of the account.
     */
    TargetId: string;
    /**
     * Name of the account.
     */
    TargetName: string;
    /**
     * Identifiers from the resource directory down to the account.
     */
    TargetPath: string;
    /**
     * The same path in names.
     */
    TargetPathName: string;
    /**
     * As it came with the call; only then.
     */
    OriginTargetId?: string;
  }[];
}

/**
 * Removes a certificate of the identity provider of a directory.
 */
export interface RemoveExternalSAMLIdPCertificateParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Identifier of the certificate.
   */
  CertificateId: string;
}

export type RemoveExternalSAMLIdPCertificateResult = Record<string, never>;

/**
 * Removes a policy from an access configuration; accounts keep it until they are provisioned the next time.
 */
export interface RemovePermissionPolicyFromAccessConfigurationParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Identifier of the access configuration.
   */
  AccessConfigurationId: string;
  /**
   * Ready-made, or one of the configuration's own.
   */
  PermissionPolicyType: 'System' | 'Inline';
  /**
   * Name of the policy; the one inline policy is found without.
   */
  PermissionPolicyName?: string;
}

export type RemovePermissionPolicyFromAccessConfigurationResult = Record<string, never>;

/**
 * Takes a user out of a group.
 */
export interface RemoveUserFromGroupParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Identifier of the group.
   */
  GroupId: string;
  /**
   * Identifier of the user.
   */
  UserId: string;
}

export type RemoveUserFromGroupResult = Record<string, never>;

/**
 * Sets the password that a user signs in to the portal with: a given one, or one that is made and shown once.
 */
export interface ResetUserPasswordParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Identifier of the user.
   */
  UserId: string;
  /**
   * The password to set.
   */
  Password?: string;
  /**
   * Makes a password instead.
   */
  GenerateRandomPassword: boolean;
  /**
   * Whether the next sign-in asks for a new password.
   */
  RequirePasswordResetForNextLogin: boolean;
}

export interface ResetUserPasswordResult {
  /**
   * The password that was made; only when one was.
   */
  NewPassword?: string;
}

/**
 * Tries again to provision a user, at once.
 */
export interface RetryUserProvisioningEventParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Identifier of the event.
   */
  EventId: string;
  /**
   * What to do about a RAM user of the same name this time: KeepBoth or TakeOver.
   */
  DuplicationStrategy: string;
}

export type RetryUserProvisioningEventResult = Record<string, never>;

/**
 * Says how the service provider of a directory is to sign; here it is only remembered.
 */
export interface SetDirectorySAMLServiceProviderInfoParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * How requests would be signed; left out, nothing changes.
   */
  AuthnSignAlgo?: 'rsa-sha256' | 'rsa-sha1';
  /**
   * Kind of certificate that requests would be signed with; left out, nothing changes.
   */
  CertificateType?: 'self-signed' | 'public';
  /**
   * Whether encrypted assertions are wanted; left out, nothing changes.
   */
  SupportEncryptedAssertion?: boolean;
}

export type SetDirectorySAMLServiceProviderInfoResult = Record<string, never>;

/**
 * Describes the identity provider of a directory, by its metadata document or by single members, and says whether users sign in through it.
 */
export interface SetExternalSAMLIdentityProviderParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Metadata document in base64; replaces everything.
   */
  EncodedMetadataDocument?: string;
  /**
   * Whether users sign in through the provider; left out, nothing changes.
   */
  SSOStatus?: 'Enabled' | 'Disabled';
  /**
   * Name of the provider in its own words.
   */
  EntityId?: string;
  /**
   * Where users are sent to sign in.
   */
  LoginUrl?: string;
  /**
   * Whether the provider wants signed requests.
   */
  WantRequestSigned?: boolean;
  /**
   * Certificate in PEM; replaces all others.
   */
  X509Certificate?: string;
  /**
   * How requests are sent to the provider.
   */
  BindingType?: 'Post' | 'Redirect';
}

export interface SetExternalSAMLIdentityProviderResult {
  /**
   * The provider.
   */
  SAMLIdentityProviderConfiguration: {
    /**
     * Name of the provider in its own words; empty while unset.
     */
    EntityId: string;
    /**
     * Whether users sign in through the provider.
     */
    SSOStatus: 'Enabled' | 'Disabled';
    /**
     * Identifier of the directory.
     */
    DirectoryId: string;
    /**
     * Metadata document in base64; empty when the members were given one by one.
     */
    EncodedMetadataDocument: string;
    /**
     * When the provider was first described, UTC.
     */
    CreateTime: string;
    /**
     * Whether the provider wants signed requests.
     */
    WantRequestSigned: boolean;
    /**
     * When the description was last changed, UTC.
     */
    UpdateTime: string;
    /**
     * Identifiers of the certificates.
     *
     * @maxItems undefined
     */
    CertificateIds: string[];
    /**
     * Where users are sent to sign in; empty while unset.
     */
    LoginUrl: string;
    /**
     * How requests are sent there.
     */
    BindingType: 'Post' | 'Redirect';
  };
}

/**
 * Changes from where the users of a directory may sign in, and whether the portal hands out credentials; what is left out stays.
 */
export interface SetLoginPreferenceParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * At most 100 IPv4 addresses or blocks, separated by semicolons; empty keeps them, a single semicolon clears them.
   */
  LoginNetworkMasks?: string;
  /**
   * Whether users may fetch temporary credentials.
   */
  AllowUserToGetCredentials?: boolean;
}

export type SetLoginPreferenceResult = Record<string, never>;

/**
 * Has a directory ask everybody for a second factor, or nobody: the older form of the setting.
 */
export interface SetMFAAuthenticationStatusParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Everybody or nobody; left out, nothing changes.
   */
  MFAAuthenticationStatus?: 'Enabled' | 'Disabled';
}

export type SetMFAAuthenticationStatusResult = Record<string, never>;

/**
 * Changes what a directory asks of passwords; what is left out stays.
 */
export interface SetPasswordPolicyParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Fewest characters.
   */
  MinPasswordLength?: number;
  /**
   * Fewest characters that differ from each other, at most MinPasswordLength.
   */
  MinPasswordDifferentChars?: number;
  /**
   * Whether the name of the user may not be in it.
   */
  PasswordNotContainUsername?: boolean;
  /**
   * Days until it must be changed.
   */
  MaxPasswordAge?: number;
  /**
   * How many of the latest passwords may not be used again.
   */
  PasswordReusePrevention?: number;
  /**
   * Wrong passwords until the user is locked out for an hour; 0 for any number.
   */
  MaxLoginAttempts?: number;
}

export type SetPasswordPolicyResult = Record<string, never>;

/**
 * Switches the synchronization of a directory on or off; synchronized users are locked while it is on.
 */
export interface SetSCIMSynchronizationStatusParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * The state to set; left out, nothing changes.
   */
  SCIMSynchronizationStatus?: 'Enabled' | 'Disabled';
}

export type SetSCIMSynchronizationStatusResult = Record<string, never>;

/**
 * Puts tags on resources of a directory; a key that is there gets the new value.
 */
export interface TagResourcesParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * What carries the tags: user or accessconfiguration, in any case, the latter with or without a hyphen.
   */
  ResourceType: string;
  /**
   * Identifiers as ResourceId.N.
   *
   * @minItems 1
   * @maxItems undefined
   *
   * Items: Identifier.
   */
  ResourceId: [string, ...string[]];
  /**
   * Tags as Tag.N.Key and Tag.N.Value.
   *
   * @minItems 1
   * @maxItems undefined
   */
  Tag: [
    {
      /**
       * Tag key; not starting with aliyun or acs:.
       */
      Key: string;
      /**
       * Tag value.
       */
      Value?: string;
    },
    ...{
      /**
       * Tag key; not starting with aliyun or acs:.
       */
      Key: string;
      /**
       * Tag value.
       */
      Value?: string;
    }[]
  ];
}

export type TagResourcesResult = Record<string, never>;

/**
 * Takes tags off resources of a directory.
 */
export interface UntagResourcesParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * What carries the tags: user or accessconfiguration, in any case, the latter with or without a hyphen.
   */
  ResourceType: string;
  /**
   * Identifiers as ResourceId.N.
   *
   * @minItems 1
   * @maxItems undefined
   *
   * Items: Identifier.
   */
  ResourceId: [string, ...string[]];
  /**
   * Keys as TagKey.N.
   *
   * @maxItems undefined
   *
   * Items: Tag key.
   */
  TagKey?: string[];
  /**
   * Whether to take every tag off, when no key is given.
   */
  All: boolean;
}

export type UntagResourcesResult = Record<string, never>;

/**
 * Changes description, session length or first page of an access configuration; accounts need not be provisioned again.
 */
export interface UpdateAccessConfigurationParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Identifier of the access configuration.
   */
  AccessConfigurationId: string;
  /**
   * Free text; empty clears it, absent keeps it.
   */
  NewDescription?: string;
  /**
   * Seconds that a session lasts; absent keeps them.
   */
  NewSessionDuration?: number;
  /**
   * Console page to open first; empty clears it, absent keeps it.
   */
  NewRelayState?: string;
}

export interface UpdateAccessConfigurationResult {
  AccessConfiguration: {
    /**
     * Identifier of the access configuration.
     */
    AccessConfigurationId: string;
    /**
     * Its name.
     */
    AccessConfigurationName: string;
    /**
     * Free text; empty when unset.
     */
    Description: string;
    /**
     * Seconds that a session lasts.
     */
    SessionDuration: number;
    /**
     * Console page to open first; empty when unset.
     */
    RelayState: string;
    /**
     * When it was made, UTC.
     */
    CreateTime: string;
    /**
     * When it or its policies were last changed, UTC.
     */
    UpdateTime: string;
    /**
     * Only while an account has other policies than it.
     *
     * @maxItems undefined
     */
    StatusNotifications?: 'ReprovisionRequired'[];
  };
}

/**
 * Says what the sessions of a directory's users carry as their source identity.
 */
export interface UpdateAttributePassingSettingParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * What the identity provider says, the name of the user, or nothing; left out, nothing changes.
   */
  SourceIdentityPassing?: 'IdP' | 'UserName' | 'Disabled';
}

export type UpdateAttributePassingSettingResult = Record<string, never>;

/**
 * Renames a directory; its sign-in address changes at once.
 */
export interface UpdateDirectoryParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * New name; the identifier of the directory itself is allowed.
   */
  NewDirectoryName?: string;
}

export interface UpdateDirectoryResult {
  Directory: {
    /**
     * Identifier of the directory.
     */
    DirectoryId: string;
    /**
     * Name of the directory, part of its sign-in address.
     */
    DirectoryName: string;
    /**
     * Region that holds the directory.
     */
    Region: string;
    /**
     * When the directory was created, UTC.
     */
    CreateTime: string;
    /**
     * When the directory was last changed, UTC.
     */
    UpdateTime: string;
  };
}

/**
 * Switches the worldwide acceleration of a directory's sign-in pages on or off; here it is only remembered.
 */
export interface UpdateDirectoryGlobalAccessStatusParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * The state to set.
   */
  GlobalAccessStatus: 'Enabled' | 'Disabled';
}

export type UpdateDirectoryGlobalAccessStatusResult = Record<string, never>;

/**
 * Changes name and description of a group.
 */
export interface UpdateGroupParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Identifier of the group.
   */
  GroupId: string;
  /**
   * The name to set, unique in the directory whatever its case.
   */
  NewGroupName?: string;
  /**
   * The text to set; empty clears it.
   */
  NewDescription?: string;
}

export interface UpdateGroupResult {
  Group: {
    /**
     * Identifier of the group.
     */
    GroupId: string;
    /**
     * Name of the group, unique in its directory.
     */
    GroupName: string;
    /**
     * Free text; empty when unset.
     */
    Description: string;
    /**
     * Manual when made through this API, Synchronized when made by SCIM.
     */
    ProvisionType: 'Manual' | 'Synchronized';
    /**
     * When the group was created, UTC.
     */
    CreateTime: string;
    /**
     * When the group was last changed, UTC.
     */
    UpdateTime: string;
  };
}

/**
 * Changes what the inline policy of an access configuration says.
 */
export interface UpdateInlinePolicyForAccessConfigurationParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Identifier of the access configuration.
   */
  AccessConfigurationId: string;
  /**
   * Name of the inline policy.
   */
  InlinePolicyName: string;
  /**
   * What it says from now on, as JSON text.
   */
  NewInlinePolicyDocument?: string;
}

export type UpdateInlinePolicyForAccessConfigurationResult = Record<string, never>;

/**
 * Changes of whom a directory asks a second factor, when, and which kinds of devices count.
 */
export interface UpdateMFAAuthenticationSettingsParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Everybody, whoever has it switched on, nobody, or whoever signs in unusually.
   */
  MFAAuthenticationSettings: 'Enabled' | 'Byuser' | 'Disabled' | 'OnlyRiskyLogin';
  /**
   * Whether a user may put off binding a device, or must bind one.
   */
  OperationForRiskLogin?: 'Autonomous' | 'EnforceVerify';
  /**
   * Kinds of devices that count, as JSON text.
   *
   * @minItems 1
   * @maxItems undefined
   *
   * Items: Kind of device.
   */
  AllowedVerificationTypes?: [
    'TOTP' | 'CrossPlatformPasskey' | 'PlatformPasskey',
    ...('TOTP' | 'CrossPlatformPasskey' | 'PlatformPasskey')[]
  ];
}

export type UpdateMFAAuthenticationSettingsResult = Record<string, never>;

/**
 * Lets a SCIM credential be used, or no longer.
 */
export interface UpdateSCIMServerCredentialStatusParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Identifier of the SCIM credential.
   */
  CredentialId: string;
  /**
   * The state to set; left out, nothing changes.
   */
  NewStatus?: 'Enabled' | 'Disabled';
}

export interface UpdateSCIMServerCredentialStatusResult {
  /**
   * The credential.
   */
  SCIMServerCredential: {
    /**
     * Whether it may be used.
     */
    Status: 'Enabled' | 'Disabled';
    /**
     * Identifier of the directory.
     */
    DirectoryId: string;
    /**
     * Identifier of the credential.
     */
    CredentialId: string;
    /**
     * When the credential was made, UTC.
     */
    CreateTime: string;
    /**
     * Kind of credential.
     */
    CredentialType: 'BearerToken';
    /**
     * When the credential ends, UTC.
     */
    ExpireTime: string;
  };
}

/**
 * Changes the names, description or email address of a user.
 */
export interface UpdateUserParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Identifier of the user.
   */
  UserId: string;
  /**
   * New given name; empty text clears it.
   */
  NewFirstName?: string;
  /**
   * New family name; empty text clears it.
   */
  NewLastName?: string;
  /**
   * New name to show; empty text clears it.
   */
  NewDisplayName?: string;
  /**
   * New free text; empty text clears it.
   */
  NewDescription?: string;
  /**
   * New email address, unique in the directory; empty text clears it.
   */
  NewEmail?: string;
}

export interface UpdateUserResult {
  User: {
    /**
     * Identifier of the user.
     */
    UserId: string;
    /**
     * Name the user signs in with; fixed at creation.
     */
    UserName: string;
    /**
     * Whether the user may sign in to the portal.
     */
    Status: 'Enabled' | 'Disabled';
    /**
     * Manual when made through this API, Synchronized when made by SCIM.
     */
    ProvisionType: 'Manual' | 'Synchronized';
    /**
     * Given name; empty when unset.
     */
    FirstName: string;
    /**
     * Family name; empty when unset.
     */
    LastName: string;
    /**
     * Name to show; empty when unset.
     */
    DisplayName: string;
    /**
     * Free text; empty when unset.
     */
    Description: string;
    /**
     * Email address; empty when unset.
     */
    Email: string;
    /**
     * When the user was created, UTC.
     */
    CreateTime: string;
    /**
     * When the user was last changed, UTC.
     */
    UpdateTime: string;
  };
}

/**
 * Changes whether a user is asked for a second factor while the directory leaves it to users.
 */
export interface UpdateUserMFAAuthenticationSettingsParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Identifier of the user.
   */
  UserId: string;
  /**
   * Whether the user is asked.
   */
  UserMFAAuthenticationSettings: 'Enabled' | 'Disabled';
}

export type UpdateUserMFAAuthenticationSettingsResult = Record<string, never>;

/**
 * Changes description and strategies of a user provisioning; RAM users that are there stay as they are.
 */
export interface UpdateUserProvisioningParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Identifier of the user provisioning.
   */
  UserProvisioningId: string;
  /**
   * New free text; empty text clears it.
   */
  NewDescription?: string;
  /**
   * What to do about RAM users of the same name from now on: KeepBoth or TakeOver.
   */
  NewDuplicationStrategy?: string;
  /**
   * What is to become of RAM users that are no longer wanted from now on.
   */
  NewDeletionStrategy?: 'Delete' | 'Keep';
}

export interface UpdateUserProvisioningResult {
  UserProvisioning: {
    /**
     * Identifier of the user provisioning.
     */
    UserProvisioningId: string;
    /**
     * Identifier of the directory.
     */
    DirectoryId: string;
    /**
     * Account that owns the directory.
     */
    OwnerPk: string;
    /**
     * Whether users are provisioned.
     */
    Status: 'Enabled' | 'Disabled';
    /**
     * Free text; empty when unset.
     */
    Description: string;
    /**
     * Kind of what is provisioned.
     */
    PrincipalType: 'User' | 'Group';
    /**
     * Identifier of the user or group that is provisioned.
     */
    PrincipalId: string;
    /**
     * Name of the user or group, as it is now.
     */
    PrincipalName: string;
    /**
     * Kind of where to.
     */
    TargetType: 'RD-Account';
    /**
     * Account that the RAM users are in.
     */
    TargetId: string;
    /**
     * Name of the account in the resource directory.
     */
    TargetName: string;
    /**
     * Folders that the account lies in, from the root down.
     */
    TargetPath: string;
    /**
     * What is done about a RAM user of the same name, spelled as it was given.
     */
    DuplicationStrategy: string;
    /**
     * What becomes of RAM users that are no longer wanted.
     */
    DeletionStrategy: 'Delete' | 'Keep';
    /**
     * When it was created, UTC.
     */
    CreateTime: string;
    /**
     * The same as CreateTime.
     */
    GmtCreate: string;
    /**
     * When it was last changed, UTC.
     */
    UpdateTime: string;
    /**
     * The same as UpdateTime.
     */
    GmtModified: string;
  };
}

/**
 * Changes what RAM users made from a directory get when they sign in.
 */
export interface UpdateUserProvisioningConfigurationParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * New page to show after signing in, an https address.
   */
  NewDefaultLandingPage?: string;
  /**
   * New length of a sign-in in hours.
   */
  NewSessionDuration?: number;
}

export interface UpdateUserProvisioningConfigurationResult {
  UserProvisioningConfiguration: {
    /**
     * Identifier of the directory.
     */
    DirectoryId: string;
    /**
     * Page that a RAM user sees after signing in.
     */
    DefaultLandingPage: string;
    /**
     * Hours that a sign-in of a RAM user lasts.
     */
    SessionDuration: number;
    /**
     * What an at sign becomes in the name of a RAM user, which may not hold one.
     */
    UserNameReplacementForAt: string;
    /**
     * When the settings came into being, UTC.
     */
    CreateTime: string;
    /**
     * The same as CreateTime.
     */
    GmtCreate: string;
    /**
     * When the settings last changed, UTC.
     */
    UpdateTime: string;
    /**
     * The same as UpdateTime.
     */
    GmtModified: string;
  };
}

/**
 * Lets a user sign in to the portal, or no longer.
 */
export interface UpdateUserStatusParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Identifier of the user.
   */
  UserId: string;
  /**
   * The state to set; left out, nothing changes.
   */
  NewStatus?: 'Enabled' | 'Disabled';
}

export type UpdateUserStatusResult = Record<string, never>;
