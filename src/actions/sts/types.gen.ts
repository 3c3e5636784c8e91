// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * Issues temporary keys of a role to a RAM user or role session that the role trusts.
 */
export interface AssumeRoleParams {
  /**
   * How long the session lasts, at most what the role allows.
   */
  DurationSeconds: number;
  /**
   * Session policy as JSON text of at most 2048 characters: cuts what the role may do.
   */
  Policy?: string;
  /**
   * ARN of the role to assume.
   */
  RoleArn: string;
  /**
   * Name of the session, shown wherever its calls are recorded.
   */
  RoleSessionName: string;
  /**
   * Text that the trust policy may ask for as sts:ExternalId.
   */
  ExternalId?: string;
  /**
   * Who is behind the session, carried along for the record.
   */
  SourceIdentity?: string;
}

export interface AssumeRoleResult {
  AssumedRoleUser: {
    /**
     * Identifier of the role and name of the session.
     */
    AssumedRoleId: string;
    /**
     * ARN.
     */
    Arn: string;
  };
  Credentials: {
    /**
     * Token to send along with the temporary AccessKey.
     */
    SecurityToken: string;
    /**
     * When the temporary AccessKey ends, UTC.
     */
    Expiration: string;
    /**
     * The secret; it is shown this once.
     */
    AccessKeySecret: string;
    /**
     * Identifier of the AccessKey.
     */
    AccessKeyId: string;
  };
  /**
   * Who is behind the session, carried along for the record.
   */
  SourceIdentity?: string;
}

/**
 * Issues temporary keys of a role to the bearer of an ID token whose provider the role trusts; the call is not signed.
 */
export interface AssumeRoleWithOIDCParams {
  /**
   * ARN of the OIDC identity provider.
   */
  OIDCProviderArn: string;
  /**
   * ARN of the role to assume.
   */
  RoleArn: string;
  /**
   * ID token of the provider.
   */
  OIDCToken: string;
  /**
   * Session policy as JSON text of at most 2048 characters: cuts what the role may do.
   */
  Policy?: string;
  /**
   * How long the session lasts, at most what the role allows.
   */
  DurationSeconds: number;
  /**
   * Name of the session, shown wherever its calls are recorded.
   */
  RoleSessionName: string;
}

export interface AssumeRoleWithOIDCResult {
  OIDCTokenInfo: {
    /**
     * Who signed in, in the words of the provider.
     */
    Subject: string;
    /**
     * The provider, in its own words.
     */
    Issuer: string;
    /**
     * Clients that the token was made for.
     */
    ClientIds: string;
    /**
     * When the token ends, UTC.
     */
    ExpirationTime: string;
    /**
     * When the token was made, UTC.
     */
    IssuanceTime: string;
    /**
     * How the check of the token came out.
     */
    VerificationInfo: string;
  };
  AssumedRoleUser: {
    /**
     * Identifier of the role and name of the session.
     */
    AssumedRoleId: string;
    /**
     * ARN.
     */
    Arn: string;
  };
  Credentials: {
    /**
     * Token to send along with the temporary AccessKey.
     */
    SecurityToken: string;
    /**
     * When the temporary AccessKey ends, UTC.
     */
    Expiration: string;
    /**
     * The secret; it is shown this once.
     */
    AccessKeySecret: string;
    /**
     * Identifier of the AccessKey.
     */
    AccessKeyId: string;
  };
  /**
   * Who is behind the session, carried along for the record.
   */
  SourceIdentity?: string;
}

/**
 * Issues temporary keys of a role to the bearer of a SAML response that offers the role and whose provider the role trusts; the call is not signed.
 */
export interface AssumeRoleWithSAMLParams {
  /**
   * ARN of the SAML identity provider.
   */
  SAMLProviderArn: string;
  /**
   * ARN of the role to assume.
   */
  RoleArn: string;
  /**
   * SAML response of the provider, in base64.
   */
  SAMLAssertion: string;
  /**
   * Session policy as JSON text of at most 2048 characters: cuts what the role may do.
   */
  Policy?: string;
  /**
   * How long the session lasts, at most what the role allows.
   */
  DurationSeconds: number;
}

export interface AssumeRoleWithSAMLResult {
  SAMLAssertionInfo: {
    /**
     * Format of the subject’s name.
     */
    SubjectType: string;
    /**
     * Who signed in, in the words of the provider.
     */
    Subject: string;
    /**
     * The provider, in its own words.
     */
    Issuer: string;
    /**
     * Whom the assertion was made for.
     */
    Recipient: string;
  };
  AssumedRoleUser: {
    /**
     * Identifier of the role and name of the session.
     */
    AssumedRoleId: string;
    /**
     * ARN.
     */
    Arn: string;
  };
  Credentials: {
    /**
     * Token to send along with the temporary AccessKey.
     */
    SecurityToken: string;
    /**
     * When the temporary AccessKey ends, UTC.
     */
    Expiration: string;
    /**
     * The secret; it is shown this once.
     */
    AccessKeySecret: string;
    /**
     * Identifier of the AccessKey.
     */
    AccessKeyId: string;
  };
  /**
   * Who is behind the session, carried along for the record.
   */
  SourceIdentity?: string;
}

export type GetCallerIdentityParams = Record<string, never>;

export interface GetCallerIdentityResult {
  /**
   * Kind of caller.
   */
  IdentityType: 'Account' | 'RAMUser' | 'AssumedRoleUser';
  /**
   * Account of the caller.
   */
  AccountId: string;
  /**
   * Identifier of the caller; a session’s ends in its name.
   */
  PrincipalId: string;
  /**
   * Numeric identifier of the user, or the account itself; a session has none.
   */
  UserId?: string;
  /**
   * ARN.
   */
  Arn: string;
  /**
   * Numeric identifier of the role of a session.
   */
  RoleId?: string;
}
