// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * Goes on signing in by binding the device that was offered.
 */
export interface BindDeviceParams {
  /**
   * What was shown so far.
   */
  Ticket: string;
  /**
   * Six digits that the device shows.
   */
  FirstCode: string;
  /**
   * The six digits that follow them.
   */
  SecondCode: string;
}

export interface BindDeviceResult {
  /**
   * What is left to do: nothing, when it is Done.
   */
  Step: 'VerifyCode' | 'ChangePassword' | 'BindDevice' | 'Done';
  /**
   * What was shown so far, for the next step.
   */
  Ticket?: string;
  /**
   * The session of the browser, when nothing is left to do.
   */
  Session?: string;
  /**
   * Seconds until the session ends.
   */
  ExpiresIn?: number;
  /**
   * Seed of the device that is offered, in base32.
   */
  Secret?: string;
  /**
   * The same as a picture: PNG in base64.
   */
  QRCode?: string;
  /**
   * Whether binding the device can wait until later.
   */
  MayPutOff?: boolean;
}

/**
 * Goes on signing in by choosing another password.
 */
export interface ChangePasswordParams {
  /**
   * What was shown so far.
   */
  Ticket: string;
  /**
   * The password to be.
   */
  NewPassword: string;
  /**
   * The same again.
   */
  RepeatedPassword: string;
}

export interface ChangePasswordResult {
  /**
   * What is left to do: nothing, when it is Done.
   */
  Step: 'VerifyCode' | 'ChangePassword' | 'BindDevice' | 'Done';
  /**
   * What was shown so far, for the next step.
   */
  Ticket?: string;
  /**
   * The session of the browser, when nothing is left to do.
   */
  Session?: string;
  /**
   * Seconds until the session ends.
   */
  ExpiresIn?: number;
  /**
   * Seed of the device that is offered, in base32.
   */
  Secret?: string;
  /**
   * The same as a picture: PNG in base64.
   */
  QRCode?: string;
  /**
   * Whether binding the device can wait until later.
   */
  MayPutOff?: boolean;
}

/**
 * Hands out temporary keys of what the caller is assigned on an account.
 */
export interface CreateCloudCredentialsParams {
  /**
   * Account of the organization.
   */
  AccountId: string;
  /**
   * Access configuration of the directory.
   */
  AccessConfigurationId: string;
}

export interface CreateCloudCredentialsResult {
  /**
   * Temporary keys; they are seen this once.
   */
  CloudCredential: {
    /**
     * Identifier of the key.
     */
    AccessKeyId: string;
    /**
     * What calls are signed with.
     */
    AccessKeySecret: string;
    /**
     * Sent along with every call.
     */
    SecurityToken: string;
    /**
     * When they end, UTC.
     */
    Expiration: string;
  };
}

/**
 * Lets a device that shows this user code act for the caller, or turns it away.
 */
export interface DecideDeviceParams {
  /**
   * The code that the device shows; case, dashes and blanks do not count.
   */
  UserCode: string;
  /**
   * Whether the device is let in.
   */
  Decision: 'Approved' | 'Denied';
}

export type DecideDeviceResult = Record<string, never>;

/**
 * Lists what the caller may enter an account as, by name.
 */
export interface ListAccessConfigurationsParams {
  /**
   * Account of the organization.
   */
  AccountId: string;
  /**
   * Where the page before ended.
   */
  NextToken?: string;
  /**
   * Most entries on one page.
   */
  MaxResults: number;
}

export interface ListAccessConfigurationsResult {
  /**
   * One page of access configurations; none for an account that the caller may not enter.
   *
   * @maxItems undefined
   */
  AccessConfigurationsForAccount: {
    /**
     * Access configuration of the directory.
     */
    AccessConfigurationId: string;
    /**
     * Its name.
     */
    AccessConfigurationName: string;
    /**
     * What it is for.
     */
    AccessConfigurationDescription: string;
  }[];
  /**
   * Whether there are more pages.
   */
  IsTruncated: boolean;
  /**
   * Where the next page begins; empty on the last page.
   */
  NextToken: string;
}

/**
 * Lists the accounts that the caller may enter, by name.
 */
export interface ListAccountsParams {
  /**
   * Where the page before ended.
   */
  NextToken?: string;
  /**
   * Most entries on one page.
   */
  MaxResults: number;
}

export interface ListAccountsResult {
  /**
   * One page of accounts.
   *
   * @maxItems undefined
   */
  Accounts: {
    /**
     * Account of the organization.
     */
    AccountId: string;
    /**
     * Name of the account.
     */
    DisplayName: string;
  }[];
  /**
   * Whether there are more pages.
   */
  IsTruncated: boolean;
  /**
   * Where the next page begins; empty on the last page.
   */
  NextToken: string;
}

/**
 * Goes on signing in without a device, where the directory lets people decide that themselves.
 */
export interface PutOffDeviceParams {
  /**
   * What was shown so far.
   */
  Ticket: string;
}

export interface PutOffDeviceResult {
  /**
   * What is left to do: nothing, when it is Done.
   */
  Step: 'VerifyCode' | 'ChangePassword' | 'BindDevice' | 'Done';
  /**
   * What was shown so far, for the next step.
   */
  Ticket?: string;
  /**
   * The session of the browser, when nothing is left to do.
   */
  Session?: string;
  /**
   * Seconds until the session ends.
   */
  ExpiresIn?: number;
  /**
   * Seed of the device that is offered, in base32.
   */
  Secret?: string;
  /**
   * The same as a picture: PNG in base64.
   */
  QRCode?: string;
  /**
   * Whether binding the device can wait until later.
   */
  MayPutOff?: boolean;
}

/**
 * Gives a device that somebody has approved its one access token.
 */
export interface RequestTokenParams {
  /**
   * The one way to ask.
   */
  GrantType: 'urn:ietf:params:oauth:grant-type:device_code';
  /**
   * Which program the device runs.
   */
  ClientId: string;
  /**
   * What the device was given when it asked to be approved.
   */
  DeviceCode: string;
  /**
   * The text whose SHA-256 was the code challenge.
   */
  CodeVerifier: string;
}

export interface RequestTokenResult {
  /**
   * Sent as a bearer token until it expires.
   */
  AccessToken: string;
  /**
   * Seconds until it expires.
   */
  ExpiresIn: number;
}

/**
 * Lets a person of a directory in by name and password, or tells what else must be shown.
 */
export interface SignInParams {
  /**
   * Name of the user, whatever its case.
   */
  UserName: string;
  /**
   * Password of the user.
   */
  Password: string;
}

export interface SignInResult {
  /**
   * What is left to do: nothing, when it is Done.
   */
  Step: 'VerifyCode' | 'ChangePassword' | 'BindDevice' | 'Done';
  /**
   * What was shown so far, for the next step.
   */
  Ticket?: string;
  /**
   * The session of the browser, when nothing is left to do.
   */
  Session?: string;
  /**
   * Seconds until the session ends.
   */
  ExpiresIn?: number;
  /**
   * Seed of the device that is offered, in base32.
   */
  Secret?: string;
  /**
   * The same as a picture: PNG in base64.
   */
  QRCode?: string;
  /**
   * Whether binding the device can wait until later.
   */
  MayPutOff?: boolean;
}

/**
 * Goes on signing in by a code of the person's device.
 */
export interface VerifyCodeParams {
  /**
   * What was shown so far.
   */
  Ticket: string;
  /**
   * Six digits that the device shows.
   */
  Code: string;
}

export interface VerifyCodeResult {
  /**
   * What is left to do: nothing, when it is Done.
   */
  Step: 'VerifyCode' | 'ChangePassword' | 'BindDevice' | 'Done';
  /**
   * What was shown so far, for the next step.
   */
  Ticket?: string;
  /**
   * The session of the browser, when nothing is left to do.
   */
  Session?: string;
  /**
   * Seconds until the session ends.
   */
  ExpiresIn?: number;
  /**
   * Seed of the device that is offered, in base32.
   */
  Secret?: string;
  /**
   * The same as a picture: PNG in base64.
   */
  QRCode?: string;
  /**
   * Whether binding the device can wait until later.
   */
  MayPutOff?: boolean;
}
