// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * Gives a hardware token to a user, which the administration API can enable, clear and take away but not give.
 */
export interface AssignHardwareTokenParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Identifier of the user.
   */
  UserId: string;
  /**
   * Serial number of the token; one user of a directory has it at a time.
   */
  SerialNumber: string;
  /**
   * What it is.
   */
  Model: string;
  /**
   * Whether it is good at once; otherwise it waits to be enabled.
   */
  Status: 'Enabled' | 'Disabled';
  /**
   * Whether the token has a PIN already.
   */
  PinSet: boolean;
  /**
   * When the token stops working, UTC to the second.
   */
  ExpireTime?: string;
}

export interface AssignHardwareTokenResult {
  HardwareToken: {
    /**
     * Serial number of the token.
     */
    SerialNumber: string;
    /**
     * What it is.
     */
    Model: string;
    /**
     * Whether it is good.
     */
    Status: 'Enabled' | 'Disabled';
    /**
     * Whether it has a PIN.
     */
    PinSet: boolean;
    /**
     * When it stops working, UTC; absent when that is not known.
     */
    ExpireTime?: string;
    /**
     * When it was assigned, UTC.
     */
    AssignTime: string;
  };
}

/**
 * Makes an account in the caller's resource directory; the key of its root is shown this once.
 */
export interface CreateMemberAccountParams {
  /**
   * Name to show, unique among the members whatever its case.
   */
  DisplayName: string;
  /**
   * Folders from the root down, at most five, joined by slashes; they need not exist.
   */
  FolderPath: string;
}

export interface CreateMemberAccountResult {
  Account: {
    /**
     * Identifier of the account.
     */
    AccountId: string;
    /**
     * Name to show, unique among the members whatever its case.
     */
    DisplayName: string;
    /**
     * Folders from the root down, joined by slashes; empty in the root.
     */
    FolderPath: string;
    /**
     * Identifiers from the resource directory down to the account.
     */
    AccountPath: string;
    /**
     * The same path in names.
     */
    AccountPathName: string;
    /**
     * Whether it is registered as a delegated administrator.
     */
    IsDelegatedAdministrator: boolean;
    /**
     * When it joined, UTC.
     */
    JoinTime: string;
  };
  AccessKey: {
    /**
     * Identifier of the root's key.
     */
    AccessKeyId: string;
    /**
     * Its secret; only the seal of it is kept.
     */
    AccessKeySecret: string;
  };
}

/**
 * Makes an OAuth client for the administration API of one directory; its private key is shown this once.
 */
export interface CreateRsaClientParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Name of the client, for people.
   */
  ClientName: string;
  /**
   * What it may ask for; a token carries what is asked for and granted.
   *
   * @minItems 1
   * @maxItems undefined
   *
   * Items: A permission, which is also the scope that clients ask for.
   */
  Permissions: [
    (
      | 'rsa.audit.admin'
      | 'rsa.audit.user'
      | 'rsa.audit.system'
      | 'rsa.user.read'
      | 'rsa.user.sync'
      | 'rsa.user.manage'
      | 'rsa.user.delete.soft'
      | 'rsa.user.delete'
      | 'rsa.user.factor.manage'
      | 'rsa.user.risky.read'
      | 'rsa.user.risky.manage'
      | 'rsa.user.local.manage'
      | 'rsa.user.verify'
      | 'rsa.authenticator.mobile.read'
      | 'rsa.authenticator.mobile.manage'
      | 'rsa.authenticator.mobile.delete'
      | 'rsa.authenticator.device.delete'
      | 'rsa.authenticator.emergency.manage'
      | 'rsa.authenticator.fido.read'
      | 'rsa.authenticator.fido.manage'
      | 'rsa.authenticator.fido.delete'
      | 'rsa.authenticator.sidtoken.read'
      | 'rsa.authenticator.sidtoken.manage'
      | 'rsa.authenticator.sidtoken.delete'
      | 'rsa.authenticator.ds100.read'
      | 'rsa.authenticator.ds100.manage'
      | 'rsa.authenticator.ds100.delete'
      | 'rsa.group.read'
      | 'rsa.group.manage'
      | 'rsa.group.users.read'
      | 'rsa.group.users.manage'
      | 'rsa.report.read'
      | 'rsa.report.health'
      | 'rsa.report.license.usage'
      | 'rsa.report.user.risky'
      | 'rsa.agent.read'
      | 'rsa.agent.cert'
      | 'rsa.fido.configuration.read'
      | 'rsa.fido.configuration.manage'
      | 'rsa.mfa.authn'
      | 'rsa.mfa.identityconfidence'
    ),
    ...(
      | 'rsa.audit.admin'
      | 'rsa.audit.user'
      | 'rsa.audit.system'
      | 'rsa.user.read'
      | 'rsa.user.sync'
      | 'rsa.user.manage'
      | 'rsa.user.delete.soft'
      | 'rsa.user.delete'
      | 'rsa.user.factor.manage'
      | 'rsa.user.risky.read'
      | 'rsa.user.risky.manage'
      | 'rsa.user.local.manage'
      | 'rsa.user.verify'
      | 'rsa.authenticator.mobile.read'
      | 'rsa.authenticator.mobile.manage'
      | 'rsa.authenticator.mobile.delete'
      | 'rsa.authenticator.device.delete'
      | 'rsa.authenticator.emergency.manage'
      | 'rsa.authenticator.fido.read'
      | 'rsa.authenticator.fido.manage'
      | 'rsa.authenticator.fido.delete'
      | 'rsa.authenticator.sidtoken.read'
      | 'rsa.authenticator.sidtoken.manage'
      | 'rsa.authenticator.sidtoken.delete'
      | 'rsa.authenticator.ds100.read'
      | 'rsa.authenticator.ds100.manage'
      | 'rsa.authenticator.ds100.delete'
      | 'rsa.group.read'
      | 'rsa.group.manage'
      | 'rsa.group.users.read'
      | 'rsa.group.users.manage'
      | 'rsa.report.read'
      | 'rsa.report.health'
      | 'rsa.report.license.usage'
      | 'rsa.report.user.risky'
      | 'rsa.agent.read'
      | 'rsa.agent.cert'
      | 'rsa.fido.configuration.read'
      | 'rsa.fido.configuration.manage'
      | 'rsa.mfa.authn'
      | 'rsa.mfa.identityconfidence'
    )[]
  ];
  /**
   * Kind of its key: RSA signs RS256, EC signs ES256.
   */
  KeyType: 'RSA' | 'EC';
  /**
   * How long its access tokens are good.
   */
  TokenSeconds: number;
  /**
   * Free text.
   */
  Description: string;
  /**
   * Policy as JSON text that cuts what the permissions allow.
   */
  PolicyDocument?: string;
}

export interface CreateRsaClientResult {
  Client: {
    /**
     * Identifier of the client; iss and sub of its assertions.
     */
    ClientId: string;
    /**
     * Directory that the client administers.
     */
    DirectoryId: string;
    /**
     * Name of the client.
     */
    ClientName: string;
    /**
     * Free text.
     */
    Description: string;
    /**
     * Kind of its key: RSA signs RS256, EC signs ES256.
     */
    KeyType: 'RSA' | 'EC';
    /**
     * @maxItems undefined
     *
     * Items: A permission that it may ask for.
     */
    Permissions: string[];
    /**
     * How long its access tokens are good.
     */
    TokenSeconds: number;
    /**
     * When the client was made, UTC.
     */
    CreateTime: string;
  };
  /**
   * The private key as a JWK in JSON text; kept nowhere.
   */
  PrivateJwk: string;
  /**
   * Where its tokens come from, if the gateway was told how it is reached.
   */
  IssuerUrl?: string;
}

/**
 * Makes a key for the administration API of one directory; its private half is shown this once.
 */
export interface CreateRsaKeyParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Super administrators may do everything, help desks what the vendor lets them.
   */
  Role: 'SuperAdmin' | 'HelpDesk';
  /**
   * Free text.
   */
  Description: string;
  /**
   * Policy as JSON text that cuts what the role allows.
   */
  PolicyDocument?: string;
}

export interface CreateRsaKeyResult {
  Key: {
    /**
     * Identifier of the key; the sub of its tokens.
     */
    AccessId: string;
    /**
     * Directory that the key administers.
     */
    DirectoryId: string;
    /**
     * What its holder is.
     */
    Role: 'SuperAdmin' | 'HelpDesk';
    /**
     * Free text.
     */
    Description: string;
    /**
     * When the key was made, UTC.
     */
    CreateTime: string;
  };
  /**
   * PEM, PKCS#1; kept nowhere.
   */
  PrivateKey: string;
  /**
   * What its tokens are made for, if the gateway was told how it is reached.
   */
  AdminRestApiUrl?: string;
}

/**
 * Deletes an OAuth client for the administration API; its access tokens stop working within five seconds.
 */
export interface DeleteRsaClientParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Identifier of the client.
   */
  ClientId: string;
}

export type DeleteRsaClientResult = Record<string, never>;

/**
 * Deletes a key for the administration API; tokens signed with it stop working within five seconds.
 */
export interface DeleteRsaKeyParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Identifier of the key.
   */
  AccessId: string;
}

export type DeleteRsaKeyResult = Record<string, never>;

/**
 * Takes the registration as a delegated administrator back.
 */
export interface DeregisterDelegatedAdministratorParams {
  /**
   * Identifier of the account.
   */
  AccountId: string;
}

export type DeregisterDelegatedAdministratorResult = Record<string, never>;

/**
 * Tells how a call would be decided without making it, and which statement decides.
 */
export interface ExplainCallParams {
  /**
   * The action with its product.
   */
  CallAction: string;
  /**
   * Parameters of the action as the JSON text of an object.
   */
  Parameters: string;
  /**
   * Who would call: a RAM user, a role, the root, an administrator’s key, or an OAuth client with all of its permissions; without it whoever asks. Time, address and transport are those of this call.
   */
  PrincipalArn?: string;
}

export interface ExplainCallResult {
  /**
   * The action as policies name it.
   */
  RamAction: string;
  /**
   * ARNs that policies are asked about.
   *
   * @maxItems undefined
   */
  Resources: string[];
  /**
   * Who would call.
   */
  PrincipalArn: string;
  /**
   * What conditions can ask about.
   *
   * @maxItems undefined
   */
  Conditions: {
    /**
     * Condition key.
     */
    Key: string;
    /**
     * Its values.
     *
     * @maxItems undefined
     */
    Values: string[];
  }[];
  /**
   * The decision and what it rests on.
   */
  Decision: {
    /**
     * What was decided.
     */
    Effect: 'Allow' | 'ExplicitDeny' | 'ImplicitDeny';
    /**
     * The kind of policy that decided.
     */
    PolicyType: string;
    /**
     * Whether a statement decided, the lack of one, or a rule that needs none.
     */
    Rule: 'Statement' | 'NoStatement' | 'AccountOwner' | 'ForeignAccount' | 'RootMayNotAssumeRole' | 'AlwaysAllowed';
    /**
     * The ARN that decided, where it is on record.
     */
    Resource?: string;
    /**
     * The deciding statement, then the other Denies that matched.
     *
     * @maxItems undefined
     */
    DecidedBy: {
      /**
       * Type of the policy.
       */
      PolicyType: 'System' | 'Custom' | 'Inline';
      /**
       * Name of the policy.
       */
      PolicyName: string;
      /**
       * Version of the policy, where it has versions.
       */
      PolicyVersion?: string;
      /**
       * What the policy is attached to.
       */
      AttachedTo?: 'User' | 'Group' | 'Role';
      /**
       * Which statement of it, counted from 0.
       */
      StatementIndex: number;
      /**
       * The Sid of the statement, if it has one.
       */
      Sid?: string;
      /**
       * The statement as JSON text; absent when that version of the policy is gone, or never had a name.
       */
      Statement?: string;
      /**
       * The policy around it as JSON text.
       */
      PolicyDocument?: string;
    }[];
    /**
     * The Allow that came closest.
     */
    NearMiss?: {
      /**
       * Type of the policy.
       */
      PolicyType: 'System' | 'Custom' | 'Inline';
      /**
       * Name of the policy.
       */
      PolicyName: string;
      /**
       * Version of the policy, where it has versions.
       */
      PolicyVersion?: string;
      /**
       * What the policy is attached to.
       */
      AttachedTo?: 'User' | 'Group' | 'Role';
      /**
       * Which statement of it, counted from 0.
       */
      StatementIndex: number;
      /**
       * The Sid of the statement, if it has one.
       */
      Sid?: string;
      /**
       * The statement as JSON text; absent when that version of the policy is gone, or never had a name.
       */
      Statement?: string;
      /**
       * The policy around it as JSON text.
       */
      PolicyDocument?: string;
      /**
       * What kept the statement from applying.
       */
      FailedPart: 'Condition' | 'Principal' | 'Resource' | 'NotAction' | 'Account';
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
       * What the call had; empty when it had nothing of the kind.
       *
       * @maxItems undefined
       */
      ActualValues: string[];
    };
    /**
     * The least that would allow the call, as JSON text; absent when no statement can.
     */
    SmallestStatement?: string;
  };
}

/**
 * Tells all that is on record of one call: who asked for what, how it was decided and how it ended.
 */
export interface GetCallParams {
  /**
   * RequestId of the call, as its answer had it.
   */
  CallRequestId: string;
}

export interface GetCallResult {
  /**
   * The call.
   */
  Call: {
    /**
     * RequestId of the call.
     */
    RequestId: string;
    /**
     * When it arrived, UTC.
     */
    Time: string;
    /**
     * How it was spoken; `task` is what a worker did for a call, `none` what the gateway did by itself.
     */
    Dialect: 'rpc' | 'rest' | 'scim' | 'oauth' | 'portal' | 'task' | 'none';
    /**
     * Product and action.
     */
    Action: string;
    /**
     * What kind of caller it was.
     */
    PrincipalType:
      'Account' | 'RAMUser' | 'AssumedRoleUser' | 'Federated' | 'Administrator' | 'Synchronizer' | 'DirectoryUser';
    /**
     * ARN of the caller.
     */
    PrincipalArn: string;
    /**
     * The key that signed.
     */
    AccessKeyId: string;
    /**
     * ARNs that policies were asked about.
     *
     * @maxItems undefined
     */
    Resources: string[];
    /**
     * What was asked as JSON text; secrets are masked, and what is long is cut.
     */
    Parameters: string;
    /**
     * OK, or the name of what went wrong.
     */
    Outcome: string;
    /**
     * Address of the caller.
     */
    SourceIp: string;
    /**
     * Time until the record was written.
     */
    DurationMicroseconds: number;
    /**
     * How the caller proved to be that: the algorithm of the signature, or the parameter with the proof.
     */
    Proof: string;
    /**
     * What the client calls itself.
     */
    UserAgent: string;
    /**
     * Time of it in the database.
     */
    SqlMicroseconds: number;
    /**
     * The decision and what it rests on; absent when the call failed before it was decided.
     */
    Decision?: {
      /**
       * What was decided.
       */
      Effect: 'Allow' | 'ExplicitDeny' | 'ImplicitDeny';
      /**
       * The kind of policy that decided.
       */
      PolicyType: string;
      /**
       * Whether a statement decided, the lack of one, or a rule that needs none.
       */
      Rule: 'Statement' | 'NoStatement' | 'AccountOwner' | 'ForeignAccount' | 'RootMayNotAssumeRole' | 'AlwaysAllowed';
      /**
       * The ARN that decided, where it is on record.
       */
      Resource?: string;
      /**
       * The deciding statement, then the other Denies that matched.
       *
       * @maxItems undefined
       */
      DecidedBy: {
        /**
         * Type of the policy.
         */
        PolicyType: 'System' | 'Custom' | 'Inline';
        /**
         * Name of the policy.
         */
        PolicyName: string;
        /**
         * Version of the policy, where it has versions.
         */
        PolicyVersion?: string;
        /**
         * What the policy is attached to.
         */
        AttachedTo?: 'User' | 'Group' | 'Role';
        /**
         * Which statement of it, counted from 0.
         */
        StatementIndex: number;
        /**
         * The Sid of the statement, if it has one.
         */
        Sid?: string;
        /**
         * The statement as JSON text; absent when that version of the policy is gone, or never had a name.
         */
        Statement?: string;
        /**
         * The policy around it as JSON text.
         */
        PolicyDocument?: string;
      }[];
      /**
       * The Allow that came closest.
       */
      NearMiss?: {
        /**
         * Type of the policy.
         */
        PolicyType: 'System' | 'Custom' | 'Inline';
        /**
         * Name of the policy.
         */
        PolicyName: string;
        /**
         * Version of the policy, where it has versions.
         */
        PolicyVersion?: string;
        /**
         * What the policy is attached to.
         */
        AttachedTo?: 'User' | 'Group' | 'Role';
        /**
         * Which statement of it, counted from 0.
         */
        StatementIndex: number;
        /**
         * The Sid of the statement, if it has one.
         */
        Sid?: string;
        /**
         * The statement as JSON text; absent when that version of the policy is gone, or never had a name.
         */
        Statement?: string;
        /**
         * The policy around it as JSON text.
         */
        PolicyDocument?: string;
        /**
         * What kept the statement from applying.
         */
        FailedPart: 'Condition' | 'Principal' | 'Resource' | 'NotAction' | 'Account';
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
         * What the call had; empty when it had nothing of the kind.
         *
         * @maxItems undefined
         */
        ActualValues: string[];
      };
      /**
       * The least that would allow the call, as JSON text; absent when no statement can.
       */
      SmallestStatement?: string;
    };
  };
}

/**
 * Lists calls on record, newest first: those of a principal, about a user in both dialects, or by how they ended.
 */
export interface ListCallsParams {
  /**
   * Calls of this caller alone.
   */
  PrincipalArn?: string;
  /**
   * Calls of this action alone, with its product.
   */
  CallAction?: string;
  /**
   * Calls about exactly this ARN.
   */
  Resource?: string;
  /**
   * Directory of the user.
   */
  DirectoryId?: string;
  /**
   * Calls about this user of the directory, whichever dialect they came in.
   */
  UserId?: string;
  /**
   * Calls that ended like this: OK, or the name of what went wrong.
   */
  Outcome?: string;
  /**
   * Whether calls failed.
   */
  Failed?: boolean;
  /**
   * Calls from then on, UTC.
   */
  StartTime?: string;
  /**
   * Calls before then, UTC.
   */
  EndTime?: string;
  /**
   * How many calls a page has at most.
   */
  MaxResults: number;
  /**
   * Where the last page ended.
   */
  NextToken?: string;
}

export interface ListCallsResult {
  /**
   * @maxItems undefined
   */
  Calls: {
    /**
     * RequestId of the call.
     */
    RequestId: string;
    /**
     * When it arrived, UTC.
     */
    Time: string;
    /**
     * How it was spoken; `task` is what a worker did for a call, `none` what the gateway did by itself.
     */
    Dialect: 'rpc' | 'rest' | 'scim' | 'oauth' | 'portal' | 'task' | 'none';
    /**
     * Product and action.
     */
    Action: string;
    /**
     * What kind of caller it was.
     */
    PrincipalType:
      'Account' | 'RAMUser' | 'AssumedRoleUser' | 'Federated' | 'Administrator' | 'Synchronizer' | 'DirectoryUser';
    /**
     * ARN of the caller.
     */
    PrincipalArn: string;
    /**
     * The key that signed.
     */
    AccessKeyId: string;
    /**
     * ARNs that policies were asked about.
     *
     * @maxItems undefined
     */
    Resources: string[];
    /**
     * What was asked as JSON text; secrets are masked, and what is long is cut.
     */
    Parameters: string;
    /**
     * OK, or the name of what went wrong.
     */
    Outcome: string;
    /**
     * Address of the caller.
     */
    SourceIp: string;
    /**
     * Time until the record was written.
     */
    DurationMicroseconds: number;
    /**
     * What policies decided; absent when the call failed before.
     */
    Decision?: 'Allow' | 'ExplicitDeny' | 'ImplicitDeny';
  }[];
  /**
   * Where the next page begins; absent on the last one.
   */
  NextToken?: string;
}

export type ListMemberAccountsParams = Record<string, never>;

export interface ListMemberAccountsResult {
  /**
   * The members, without the management account.
   *
   * @maxItems undefined
   */
  Accounts: {
    /**
     * Identifier of the account.
     */
    AccountId: string;
    /**
     * Name to show, unique among the members whatever its case.
     */
    DisplayName: string;
    /**
     * Folders from the root down, joined by slashes; empty in the root.
     */
    FolderPath: string;
    /**
     * Identifiers from the resource directory down to the account.
     */
    AccountPath: string;
    /**
     * The same path in names.
     */
    AccountPathName: string;
    /**
     * Whether it is registered as a delegated administrator.
     */
    IsDelegatedAdministrator: boolean;
    /**
     * When it joined, UTC.
     */
    JoinTime: string;
  }[];
}

/**
 * Lists the OAuth clients for the administration API of one directory, oldest first.
 */
export interface ListRsaClientsParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
}

export interface ListRsaClientsResult {
  /**
   * @maxItems undefined
   */
  Clients: {
    /**
     * Identifier of the client; iss and sub of its assertions.
     */
    ClientId: string;
    /**
     * Directory that the client administers.
     */
    DirectoryId: string;
    /**
     * Name of the client.
     */
    ClientName: string;
    /**
     * Free text.
     */
    Description: string;
    /**
     * Kind of its key: RSA signs RS256, EC signs ES256.
     */
    KeyType: 'RSA' | 'EC';
    /**
     * @maxItems undefined
     *
     * Items: A permission that it may ask for.
     */
    Permissions: string[];
    /**
     * How long its access tokens are good.
     */
    TokenSeconds: number;
    /**
     * When the client was made, UTC.
     */
    CreateTime: string;
  }[];
}

/**
 * Lists the keys for the administration API of one directory, oldest first.
 */
export interface ListRsaKeysParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
}

export interface ListRsaKeysResult {
  /**
   * @maxItems undefined
   */
  Keys: {
    /**
     * Identifier of the key; the sub of its tokens.
     */
    AccessId: string;
    /**
     * Directory that the key administers.
     */
    DirectoryId: string;
    /**
     * What its holder is.
     */
    Role: 'SuperAdmin' | 'HelpDesk';
    /**
     * Free text.
     */
    Description: string;
    /**
     * When the key was made, UTC.
     */
    CreateTime: string;
  }[];
}

/**
 * Locks kinds of tokencodes of a user, as too many wrong ones would.
 */
export interface LockTokencodesParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Identifier of the user.
   */
  UserId: string;
  /**
   * What to lock.
   *
   * @minItems 1
   * @maxItems undefined
   */
  Methods: ['TOKEN' | 'SMS' | 'VOICE', ...('TOKEN' | 'SMS' | 'VOICE')[]];
}

export interface LockTokencodesResult {
  /**
   * @maxItems undefined
   */
  LockedMethods: ('TOKEN' | 'SMS' | 'VOICE')[];
}

/**
 * Registers a member as a delegated administrator; CloudSSO has to be told as well.
 */
export interface RegisterDelegatedAdministratorParams {
  /**
   * Identifier of the account.
   */
  AccountId: string;
}

export type RegisterDelegatedAdministratorResult = Record<string, never>;

/**
 * Registers what a user authenticates with, as an authenticator app would.
 */
export interface RegisterDeviceParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Identifier of the user.
   */
  UserId: string;
  /**
   * A user has one mobile device.
   */
  Kind: 'Mobile' | 'Browser' | 'Fido';
  /**
   * Name of the device.
   */
  DeviceName: string;
  /**
   * What it is, such as iOS or Firefox.
   */
  Model: string;
  /**
   * Registration or enrollment code of the user, which is spent; operators do without.
   */
  Code?: string;
}

export interface RegisterDeviceResult {
  Device: {
    /**
     * Identifier of the device.
     */
    DeviceId: string;
    /**
     * What it is.
     */
    Kind: 'Mobile' | 'Browser' | 'Fido';
    /**
     * Name of the device.
     */
    DeviceName: string;
    /**
     * What it is, in words.
     */
    Model: string;
    /**
     * When it was registered, UTC.
     */
    RegisterTime: string;
  };
}

/**
 * Takes an account out of the resource directory; it keeps what is its own and loses what the directory gave.
 */
export interface RemoveMemberAccountParams {
  /**
   * Identifier of the account.
   */
  AccountId: string;
}

export type RemoveMemberAccountResult = Record<string, never>;

/**
 * Turns what a principal did into the smallest policy that allows it, and tells which of its permissions nothing needed.
 */
export interface SuggestPolicyParams {
  /**
   * ARN of the account’s root, a RAM user or a role; a role stands for all its sessions.
   */
  PrincipalArn: string;
  /**
   * How many days back calls count.
   */
  Days: number;
}

export interface SuggestPolicyResult {
  /**
   * The policy as JSON text; absent when there was no allowed call.
   */
  PolicyDocument?: string;
  /**
   * How many allowed calls it was made from.
   */
  Calls: number;
  /**
   * From when on calls counted, UTC.
   */
  Since: string;
  /**
   * @maxItems undefined
   */
  UnusedGrants: {
    /**
     * Type of the policy.
     */
    PolicyType: 'System' | 'Custom';
    /**
     * Name of the policy.
     */
    PolicyName: string;
    /**
     * Which statement of it, counted from 0.
     */
    Statement: number;
    /**
     * The Sid of the statement, if it has one.
     */
    Sid?: string;
    /**
     * Whether nothing needed the statement at all.
     */
    Idle: boolean;
    /**
     * Actions served here that it allows and nothing needed.
     *
     * @maxItems undefined
     */
    Actions: string[];
  }[];
}

/**
 * Takes down what the identity source of a directory says of a person; a synchronization makes the user agree.
 */
export interface TellSourcePersonParams {
  /**
   * Identifier of the directory.
   */
  DirectoryId: string;
  /**
   * Name the person signs in with; one of that name is told of anew.
   */
  UserName: string;
  /**
   * Email address; empty when there is none.
   */
  Email: string;
  /**
   * Given name.
   */
  FirstName: string;
  /**
   * Family name.
   */
  LastName: string;
  /**
   * False when the source has disabled the person or no longer knows them.
   */
  Active: boolean;
}

export type TellSourcePersonResult = Record<string, never>;
