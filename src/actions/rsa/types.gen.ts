// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * Puts users into a group.
 */
export interface AddLocalGroupUsersParams {
  /**
   * Identifier of the group.
   */
  groupId: string;
  /**
   * Identifiers of the users.
   *
   * @minItems 1
   * @maxItems undefined
   */
  userIds: [string, ...string[]];
}

export interface AddLocalGroupUsersResult {
  /**
   * Identifier of the group.
   */
  id: string;
}

/**
 * Forgets the PIN of a hardware token, so that its user sets another.
 */
export interface ClearHardwareTokenPinParams {
  /**
   * Identifier of the user; whatever is no identifier is not found.
   */
  userId: string;
  /**
   * Serial number of the token.
   */
  tokenSerialNumber: string;
}

export interface ClearHardwareTokenPinResult {
  /**
   * Identifier of the user.
   */
  userId: string;
  /**
   * Serial number of the token.
   */
  tokenSerialNumber: string;
  /**
   * Whether the token has a PIN, as text.
   */
  pinSet: 'true' | 'false';
}

/**
 * Makes a code with which a user registers a mobile device within a day.
 */
export interface CreateDeviceRegistrationCodeParams {
  /**
   * Email address, whatever the case.
   */
  email?: string;
  /**
   * Name the user signs in with, whatever the case.
   */
  username?: string;
  /**
   * The authenticator app; one is as good as another.
   */
  appId?: string;
}

export interface CreateDeviceRegistrationCodeResult {
  /**
   * Identifier of the directory.
   */
  companyId: string;
  /**
   * The code, shown this once.
   */
  deviceRegistrationCode: string;
  /**
   * Email address of the user.
   */
  email: string;
  /**
   * When it ends, UTC.
   */
  expirationDate: string;
}

/**
 * Makes a group in the directory.
 */
export interface CreateLocalGroupParams {
  /**
   * Name of the group, unique in the directory whatever its case.
   */
  name: string;
  /**
   * Free text.
   */
  description?: string;
}

export interface CreateLocalGroupResult {
  /**
   * Identifier of the group.
   */
  id: string;
  /**
   * Name of the group.
   */
  name: string;
  /**
   * Free text; empty when there is none.
   */
  description: string | null;
}

/**
 * Makes a user in the directory, with a password that obeys its rules, phones and groups if they are given.
 */
export interface CreateLocalUserParams {
  /**
   * Given name.
   */
  firstName: string;
  /**
   * Family name.
   */
  lastName?: string;
  /**
   * Name the user signs in with.
   */
  userName: string;
  /**
   * Email address.
   */
  email: string;
  /**
   * The directory by its name, or Local Identity Source.
   */
  identitySource: string;
  /**
   * Phone number for SMS, international with country code.
   */
  defaultSmsPhone?: string;
  /**
   * Phone number for voice calls, international with country code.
   */
  defaultVoicePhone?: string;
  /**
   * Password; without one the user cannot sign in yet.
   */
  password?: string | null;
  /**
   * Passwords are not made here.
   */
  passwordCreationOption?: 'NONE';
  /**
   * Nothing is mailed from here.
   */
  passwordSendMethod?: 'NONE';
  /**
   * Identifiers of groups.
   *
   * @maxItems undefined
   */
  groupMemberships?: string[];
  /**
   * Users have one name here.
   *
   * @maxItems undefined
   */
  alternateUsernames?: string[];
}

export interface CreateLocalUserResult {
  /**
   * Identifier of the user.
   */
  id: string;
  /**
   * Email address; empty when unset.
   */
  emailAddress: string;
  /**
   * Given name; empty when unset.
   */
  firstName: string;
  /**
   * Family name; empty when unset.
   */
  lastName: string;
  /**
   * When the user was created, UTC.
   */
  creationDate: string;
  /**
   * Name of the directory that the user belongs to.
   */
  identitySource: string;
  /**
   * Whether the user may use protected resources.
   */
  userStatus: 'Enabled' | 'Disabled';
  /**
   * Whether the user is on the list of high-risk users.
   */
  highRiskUser: boolean;
  /**
   * Whether the user waits for its deletion.
   */
  markDeleted: boolean;
  /**
   * When the user was marked, UTC; null when it is not.
   */
  markDeletedAt: string | null;
  /**
   * Who marked the user; null when nobody did.
   */
  markDeletedBy: string | null;
  /**
   * Whether tokencodes are locked.
   */
  isTokenLocked: boolean;
  /**
   * Whether SMS tokencodes are locked.
   */
  isSmsLocked: boolean;
  /**
   * Whether voice tokencodes are locked.
   */
  isVoiceLocked: boolean;
  /**
   * Whether fingerprints are locked.
   */
  isFingerprintLocked: boolean;
  /**
   * Whether approvals are locked.
   */
  isApproveLocked: boolean;
  /**
   * When the source last told of the user, UTC; null for users made by hand.
   */
  lastSyncTime: string | null;
  /**
   * Whether an emergency code is in force.
   */
  emergencyAccessStatus: 'Enabled' | 'Disabled';
  /**
   * Identifier of the emergency code.
   */
  emergencyTokencodeId: string | null;
  /**
   * When the emergency code ends, UTC.
   */
  emergencyTokencodeExpiration: string | null;
  /**
   * When the emergency code was last used, UTC.
   */
  emergencyTokencodeLastUse: string | null;
  /**
   * When the offline emergency code ends, UTC.
   */
  offlineEmergencyTokencodeExpiration: string | null;
  /**
   * Whether an offline emergency code is in force.
   */
  offlineEmergencyAccessStatus: 'Enabled' | 'Disabled';
  /**
   * Month of the last authentication, such as Jun 2025.
   */
  monthLastAuthenticated: string | null;
  /**
   * Name the user signs in with.
   */
  principalUsername: string;
  /**
   * Another name; empty when there is none.
   */
  alternateUsername: string;
  /**
   * What the source knows the user by.
   */
  primaryUniqueIdentifier: string;
  /**
   * Phone number for SMS tokencodes; null when there is none.
   */
  smsNumber: string | null;
  /**
   * Phone number for voice tokencodes; null when there is none.
   */
  voiceNumber: string | null;
  /**
   * Whether the emergency code is good once; null when there is none.
   */
  emergencyTokencodeOneTimeUse: boolean | null;
}

/**
 * Deletes one device of a user.
 */
export interface DeleteUserDeviceParams {
  /**
   * Identifier of the user; whatever is no identifier is not found.
   */
  userId: string;
  /**
   * Identifier of the device.
   */
  deviceId: string;
}

export type DeleteUserDeviceResult = Record<string, never>;

/**
 * Deletes a disabled user at once and for good.
 */
export interface DeleteUserNowParams {
  /**
   * Identifier of the user; whatever is no identifier is not found.
   */
  userId: string;
}

export type DeleteUserNowResult = Record<string, never>;

/**
 * Takes the emergency codes of a user away.
 */
export interface DisableEmergencyTokencodeParams {
  /**
   * Identifier of the user; whatever is no identifier is not found.
   */
  userId: string;
  /**
   * Identifier of a code; all codes of the user go.
   */
  eacId: string;
}

export type DisableEmergencyTokencodeResult = Record<string, never>;

/**
 * Takes the emergency codes of a user away; older clients name no code.
 */
export interface DisableEmergencyTokencodesParams {
  /**
   * Identifier of the user; whatever is no identifier is not found.
   */
  userId: string;
}

export type DisableEmergencyTokencodesResult = Record<string, never>;

/**
 * Hands out the latest report of a kind as a CSV file, formulas made harmless.
 */
export interface DownloadReportParams {
  /**
   * What it is about: users; hardware tokens that users have; devices that users registered.
   */
  reportType: 'users' | 'hardware_tokens' | 'mfa_clients';
}

export interface DownloadReportResult {
  /**
   * The file, which is the whole answer.
   */
  csv: string;
}

/**
 * Gives a user an emergency code for some days, in the place of an earlier one.
 */
export interface EnableEmergencyTokencodeV1Params {
  /**
   * Identifier of the user; whatever is no identifier is not found.
   */
  userId: string;
  /**
   * For how many days.
   */
  expirationDays: number;
}

export interface EnableEmergencyTokencodeV1Result {
  /**
   * Identifier of the code.
   */
  emergencyTokencodeId: string;
  /**
   * The code, shown this once.
   */
  emergencyTokencode: string;
  /**
   * When it ends, UTC.
   */
  expirationDate: string;
  /**
   * Always null: no codes for machines that are offline.
   */
  offlineExpirationDate: string | null;
}

/**
 * Gives a user an emergency code for a minute to seven days, in the place of an earlier one.
 */
export interface EnableEmergencyTokencodeV2Params {
  /**
   * Identifier of the user; whatever is no identifier is not found.
   */
  userId: string;
  /**
   * Whether it is good once.
   */
  oneTimeUse: boolean;
  /**
   * With expiryValue: how long it is good; a day when neither is given.
   */
  expiryUnit?: 'days' | 'hours' | 'minutes';
  /**
   * How many of the unit.
   */
  expiryValue?: number;
}

export interface EnableEmergencyTokencodeV2Result {
  /**
   * Identifier of the code.
   */
  emergencyTokencodeId: string;
  /**
   * The code, shown this once.
   */
  emergencyTokencode: string;
  /**
   * When it ends, UTC.
   */
  expirationDate: string;
  /**
   * Always null: no codes for machines that are offline.
   */
  offlineExpirationDate: string | null;
  configurationsUsed: {
    /**
     * How many of the unit, as text.
     */
    expiryValue: string;
    /**
     * The unit.
     */
    expiryUnit: string;
    /**
     * Whether it is good once.
     */
    oneTimeUse: boolean;
  };
  /**
   * Whether it is good once.
   */
  oneTimeUse: boolean;
  /**
   * Always false: no setting overrides the request.
   */
  configurationsLocked: boolean;
}

/**
 * Lets a user authenticate with a hardware token that the user was given.
 */
export interface EnableHardwareTokenParams {
  /**
   * Identifier of the user; whatever is no identifier is not found.
   */
  userId: string;
  /**
   * Serial number of the token.
   */
  tokenSerialNumber: string;
}

export interface EnableHardwareTokenResult {
  /**
   * Identifier of the user.
   */
  userId: string;
  /**
   * Serial number of the token.
   */
  tokenSerialNumber: string;
  /**
   * Whether the token is good.
   */
  tokenStatus: 'Enabled' | 'Disabled';
  /**
   * Who last changed its status.
   */
  tokenStatusChangedBy: string;
  /**
   * When its status last changed, UTC.
   */
  tokenStatusChangedAt: string;
}

/**
 * Lists what was done to the directory in the last 90 days, whoever did it over whichever API, oldest first.
 */
export interface ExportAdminEventsParams {
  /**
   * Only what happened later, ISO 8601 with an offset.
   */
  startTimeAfter?: string;
  /**
   * Only what happened until then, ISO 8601 with an offset.
   */
  endTimeOnOrBefore?: string;
  /**
   * Which page, counted from 0.
   */
  pageNumber: number;
  /**
   * Most events in one answer.
   */
  pageSize: number;
}

export interface ExportAdminEventsResult {
  /**
   * How many pages there are.
   */
  totalPages: number;
  /**
   * How many events there are.
   */
  totalElements: number;
  /**
   * Most events in one answer.
   */
  pageSize: number;
  /**
   * Which page it is, counted from 0.
   */
  currentPage: number;
  /**
   * @maxItems undefined
   */
  elements: {
    /**
     * Identifier of the event: the request id of the call.
     */
    eventId: string;
    /**
     * When the call arrived, UTC; good as a start of the next export.
     */
    eventLogDate: string;
    /**
     * What kind of event it is.
     */
    eventType: 'ADMIN' | 'SYSTEM';
    /**
     * Where the call arrived; not told.
     */
    serverURL: string | null;
    /**
     * Where the call arrived; not told.
     */
    serverIPAddress: string | null;
    /**
     * The dialect in which the call was made.
     */
    application: string | null;
    /**
     * Name of the directory.
     */
    customerName: string | null;
    /**
     * Where the call came from.
     */
    sourceIPAddress: string | null;
    /**
     * ARN of who called.
     */
    adminUserName: string | null;
    /**
     * What kind of caller it is.
     */
    adminUserRole: string | null;
    /**
     * The action.
     */
    activityKey: string | null;
    /**
     * SUCCESS or FAILURE.
     */
    result: string | null;
    /**
     * Why it failed; null when it did not.
     */
    reasonKey: string | null;
    /**
     * What was done, for people.
     */
    message: string | null;
    /**
     * Identifier of the user, or of the directory.
     */
    targetObject1Id: string | null;
    /**
     * Name of the user, or of the directory.
     */
    targetObject1Name: string | null;
    /**
     * USER or DIRECTORY.
     */
    targetObject1Type: string | null;
    /**
     * Always null.
     */
    targetObject2Id: string | null;
    /**
     * Always null.
     */
    targetObject2Name: string | null;
    /**
     * Always null.
     */
    targetObject2Type: string | null;
    /**
     * Identifier of the directory.
     */
    tenantId: string | null;
    /**
     * Always null: directories have no number.
     */
    customerId: number | null;
    /**
     * 9001 made, 9002 changed, 9003 deleted; 100 more when it failed.
     */
    activityCode: number | null;
    /**
     * Always false: changes count at once.
     */
    requiresPublish: boolean | null;
  }[];
}

/**
 * Lists what the gateway did to the directory by itself in the last 90 days, oldest first.
 */
export interface ExportSystemEventsParams {
  /**
   * Only what happened later, ISO 8601 with an offset.
   */
  startTimeAfter?: string;
  /**
   * Only what happened until then, ISO 8601 with an offset.
   */
  endTimeOnOrBefore?: string;
  /**
   * Which page, counted from 0.
   */
  pageNumber: number;
  /**
   * Most events in one answer.
   */
  pageSize: number;
}

export interface ExportSystemEventsResult {
  /**
   * How many pages there are.
   */
  totalPages: number;
  /**
   * How many events there are.
   */
  totalElements: number;
  /**
   * Most events in one answer.
   */
  pageSize: number;
  /**
   * Which page it is, counted from 0.
   */
  currentPage: number;
  /**
   * @maxItems undefined
   */
  elements: {
    /**
     * Identifier of the event: the request id of the call.
     */
    eventId: string;
    /**
     * When the call arrived, UTC; good as a start of the next export.
     */
    eventLogDate: string;
    /**
     * What kind of event it is.
     */
    eventType: 'ADMIN' | 'SYSTEM';
    /**
     * Where the call arrived; not told.
     */
    serverURL: string | null;
    /**
     * Where the call arrived; not told.
     */
    serverIPAddress: string | null;
    /**
     * The dialect in which the call was made.
     */
    application: string | null;
    /**
     * Name of the directory.
     */
    customerName: string | null;
    /**
     * Where the call came from.
     */
    sourceIPAddress: string | null;
    /**
     * ARN of who called.
     */
    adminUserName: string | null;
    /**
     * What kind of caller it is.
     */
    adminUserRole: string | null;
    /**
     * The action.
     */
    activityKey: string | null;
    /**
     * SUCCESS or FAILURE.
     */
    result: string | null;
    /**
     * Why it failed; null when it did not.
     */
    reasonKey: string | null;
    /**
     * What was done, for people.
     */
    message: string | null;
    /**
     * Identifier of the user, or of the directory.
     */
    targetObject1Id: string | null;
    /**
     * Name of the user, or of the directory.
     */
    targetObject1Name: string | null;
    /**
     * USER or DIRECTORY.
     */
    targetObject1Type: string | null;
    /**
     * Always null.
     */
    targetObject2Id: string | null;
    /**
     * Always null.
     */
    targetObject2Name: string | null;
    /**
     * Always null.
     */
    targetObject2Type: string | null;
    /**
     * Identifier of the directory.
     */
    tenantId: string | null;
    /**
     * Always null: directories have no number.
     */
    customerId: number | null;
    /**
     * 9001 made, 9002 changed, 9003 deleted; 100 more when it failed.
     */
    activityCode: number | null;
    /**
     * Always false: changes count at once.
     */
    requiresPublish: boolean | null;
  }[];
}

/**
 * Lists what was done to users in the last 40 days, whoever did it over whichever API, oldest first.
 */
export interface ExportUserEventsParams {
  /**
   * Only what happened later, ISO 8601 with an offset.
   */
  startTimeAfter?: string;
  /**
   * Only what happened until then, ISO 8601 with an offset.
   */
  endTimeOnOrBefore?: string;
  /**
   * Which page, counted from 0.
   */
  pageNumber: number;
  /**
   * Most events in one answer.
   */
  pageSize: number;
}

export interface ExportUserEventsResult {
  /**
   * How many pages there are.
   */
  totalPages: number;
  /**
   * How many events there are.
   */
  totalElements: number;
  /**
   * Most events in one answer.
   */
  pageSize: number;
  /**
   * Which page it is, counted from 0.
   */
  currentPage: number;
  /**
   * @maxItems undefined
   */
  userEventLogExportEntries: {
    /**
     * Identifier of the event: the request id of the call.
     */
    eventId: string;
    /**
     * When the call arrived, UTC; good as a start of the next export.
     */
    eventLogDate: string;
    /**
     * What kind of event it is.
     */
    eventType: string | null;
    /**
     * INFO, or ERROR for what failed.
     */
    eventLevel: string | null;
    /**
     * Always USER.
     */
    eventCategory: string | null;
    /**
     * Where the call arrived; not told.
     */
    serverIPAddress: string | null;
    /**
     * Identifier of the directory.
     */
    tenantId: string | null;
    /**
     * Name of the directory.
     */
    customerName: string | null;
    /**
     * Email address of the user, or name; of one who is gone the identifier.
     */
    userId: string | null;
    /**
     * Where the call came from.
     */
    sourceIPAddress: string | null;
    /**
     * 9001 made, 9002 changed, 9003 deleted; 100 more when it failed.
     */
    eventCode: string;
    /**
     * What was done, for people.
     */
    eventDescription: string | null;
    /**
     * The dialect in which the call was made.
     */
    application: string | null;
    /**
     * Always null: no authentications are told of.
     */
    method: string | null;
    /**
     * Always null.
     */
    deviceName: string | null;
    /**
     * Always null.
     */
    deviceId: string | null;
    /**
     * Always null.
     */
    policyId: string | null;
    /**
     * Always null.
     */
    policyName: string | null;
    /**
     * Always null.
     */
    authenticationDetails: string | null;
    /**
     * Always null.
     */
    assuranceLevel: string | null;
    /**
     * Always null.
     */
    verboseFlag: string | null;
    /**
     * ARN of who called.
     */
    userActivityId: string | null;
    /**
     * Always null.
     */
    transactionId: string | null;
  }[];
}

/**
 * Makes codes with which users enroll; what became of each is told in its place.
 */
export interface GenerateEnrollmentCodeParams {
  /**
   * Whom for, and how long.
   *
   * @minItems 1
   * @maxItems undefined
   */
  requests: [
    {
      /**
       * Email address of the user.
       */
      email: string;
      /**
       * Where else a code would be mailed to.
       */
      custom_email?: string | null;
      /**
       * How long the code is good: 10 minutes to 24 hours; with its unit.
       */
      code_validity?: string | number | null;
      /**
       * MIN or HOUR.
       */
      validity_time_duration_unit?: string | null;
      /**
       * DISPLAY; EMAIL is refused, as nothing is mailed from here.
       */
      code_send_to?: string | null;
    },
    ...{
      /**
       * Email address of the user.
       */
      email: string;
      /**
       * Where else a code would be mailed to.
       */
      custom_email?: string | null;
      /**
       * How long the code is good: 10 minutes to 24 hours; with its unit.
       */
      code_validity?: string | number | null;
      /**
       * MIN or HOUR.
       */
      validity_time_duration_unit?: string | null;
      /**
       * DISPLAY; EMAIL is refused, as nothing is mailed from here.
       */
      code_send_to?: string | null;
    }[]
  ];
}

/**
 * @maxItems undefined
 */
export type GenerateEnrollmentCodeResult = {
  /**
   * 1000 when there is a code; 1001 nobody, 1002 disabled, 1003 a validity that is none, 1004 no such way to send.
   */
  status: number;
  /**
   * Why there is no code.
   */
  errorMessage: string | null;
  userDetailsRequestForVerifyCodeGeneration: {
    /**
     * As it came.
     */
    email: string;
    /**
     * As it came.
     */
    custom_email: string | null;
    /**
     * How long, as text.
     */
    code_validity: string | null;
    /**
     * As it came.
     */
    validity_time_duration_unit: string | null;
    /**
     * As it came.
     */
    code_send_to: string | null;
  };
  /**
   * The code, shown this once.
   */
  verify_code: string | null;
  /**
   * How long it is good, in its unit.
   */
  verify_code_validity_time: string | null;
  /**
   * DISPLAY.
   */
  verify_code_generation_mode: string | null;
  /**
   * Always null: there is no page to enter it.
   */
  verification_Link: string | null;
}[];

/**
 * Makes a code with which a user resets a password; what became of it is told in the answer.
 */
export interface GeneratePasswordResetCodeParams {
  /**
   * Email address, whatever the case.
   */
  email: string;
  /**
   * Where else a code would be mailed to.
   */
  custom_email?: string | null;
  /**
   * How long the code is good: 10 minutes to 24 hours; with its unit.
   */
  code_validity?: string | number | null;
  /**
   * MIN or HOUR.
   */
  validity_time_duration_unit?: string | null;
  /**
   * DISPLAY; EMAIL is refused, as nothing is mailed from here.
   */
  code_send_to?: string | null;
}

export interface GeneratePasswordResetCodeResult {
  /**
   * 1000 when there is a code; 1001 nobody, 1002 disabled, 1003 a validity that is none, 1004 no such way to send.
   */
  status: number;
  /**
   * Why there is no code.
   */
  errorMessage: string | null;
  userDetailsRequestForVerifyCodeGeneration: {
    /**
     * As it came.
     */
    email: string;
    /**
     * As it came.
     */
    custom_email: string | null;
    /**
     * How long, as text.
     */
    code_validity: string | null;
    /**
     * As it came.
     */
    validity_time_duration_unit: string | null;
    /**
     * As it came.
     */
    code_send_to: string | null;
  };
  /**
   * The code, shown this once.
   */
  verify_code: string | null;
  /**
   * How long it is good, in its unit.
   */
  verify_code_validity_time: string | null;
  /**
   * DISPLAY.
   */
  verify_code_generation_mode: string | null;
  /**
   * Always null: there is no page to enter it.
   */
  verification_Link: string | null;
}

/**
 * Makes a report on the directory, which can be downloaded for a day and takes the place of an earlier one.
 */
export interface GenerateReportParams {
  /**
   * What it is about: users; hardware tokens that users have; devices that users registered.
   */
  reportType: 'users' | 'hardware_tokens' | 'mfa_clients';
}

export type GenerateReportResult = Record<string, never>;

export type GetLicenseUsageV1Params = Record<string, never>;

export interface GetLicenseUsageV1Result {
  /**
   * How many users have the authenticator app on a mobile device.
   */
  mfaLicensesUsed: number;
  /**
   * How many users have a security key.
   */
  usersWithThirdPartyFidoAuthenticators: number;
  /**
   * How many tokencodes were sent to phones: none, nothing sends them here.
   */
  smsAndVoiceTokencodesSent: number;
  /**
   * How many users are enabled.
   */
  activeUsers: number;
}

export type GetLicenseUsageV2Params = Record<string, never>;

/**
 * @maxItems undefined
 */
export type GetLicenseUsageV2Result = {
  /**
   * How many users have the authenticator app on a mobile device.
   */
  mfaLicensesUsed: number;
  /**
   * How many users have a security key.
   */
  usersWithThirdPartyFidoAuthenticators: number;
  /**
   * How many tokencodes were sent to phones: none, nothing sends them here.
   */
  smsAndVoiceTokencodesSent: number;
  /**
   * How many users are enabled.
   */
  activeUsers: number;
  /**
   * The month, such as Jun 2025.
   */
  month: string;
  /**
   * When it was counted, UTC.
   */
  lastUpdatedAt: string;
}[];

export type ListHighRiskUsersV1Params = Record<string, never>;

export interface ListHighRiskUsersV1Result {
  /**
   * @maxItems undefined
   */
  users: string[];
}

export type ListHighRiskUsersV2Params = Record<string, never>;

export interface ListHighRiskUsersV2Result {
  /**
   * @maxItems undefined
   */
  users: {
    /**
     * Email address.
     */
    email: string;
    /**
     * Name the user signs in with.
     */
    primaryUsername: string;
    /**
     * Another name; empty when there is none.
     */
    alternateUsername: string;
  }[];
}

/**
 * Lists the latest of what was done to one user, newest first, a hundred at most.
 */
export interface ListUserAuthenticationLogsParams {
  /**
   * Identifier of the user; whatever is no identifier is not found.
   */
  userId: string;
  /**
   * Only events of this code.
   */
  eventCode?: number;
  /**
   * Only what happened later, ISO 8601 with an offset.
   */
  startTimeAfter?: string;
  /**
   * Only what happened until then, ISO 8601 with an offset.
   */
  endTimeOnOrBefore?: string;
}

/**
 * @maxItems undefined
 */
export type ListUserAuthenticationLogsResult = {
  /**
   * Identifier of the event: the request id of the call.
   */
  eventId: string;
  /**
   * When the call arrived, UTC; good as a start of the next export.
   */
  eventLogDate: string;
  /**
   * What kind of event it is.
   */
  eventType: string | null;
  /**
   * INFO, or ERROR for what failed.
   */
  eventLevel: string | null;
  /**
   * Always USER.
   */
  eventCategory: string | null;
  /**
   * Where the call arrived; not told.
   */
  serverIPAddress: string | null;
  /**
   * Identifier of the directory.
   */
  tenantId: string | null;
  /**
   * Name of the directory.
   */
  customerName: string | null;
  /**
   * Email address of the user, or name; of one who is gone the identifier.
   */
  userId: string | null;
  /**
   * Where the call came from.
   */
  sourceIPAddress: string | null;
  /**
   * 9001 made, 9002 changed, 9003 deleted; 100 more when it failed.
   */
  eventCode: string;
  /**
   * What was done, for people.
   */
  eventDescription: string | null;
  /**
   * The dialect in which the call was made.
   */
  application: string | null;
  /**
   * Always null: no authentications are told of.
   */
  method: string | null;
  /**
   * Always null.
   */
  deviceName: string | null;
  /**
   * Always null.
   */
  deviceId: string | null;
  /**
   * Always null.
   */
  policyId: string | null;
  /**
   * Always null.
   */
  policyName: string | null;
  /**
   * Always null.
   */
  authenticationDetails: string | null;
  /**
   * Always null.
   */
  assuranceLevel: string | null;
  /**
   * Always null.
   */
  verboseFlag: string | null;
  /**
   * ARN of who called.
   */
  userActivityId: string | null;
  /**
   * Always null.
   */
  transactionId: string | null;
}[];

/**
 * Lists the devices of a user, hardware tokens left out.
 */
export interface ListUserDevicesV1Params {
  /**
   * Identifier of the user; whatever is no identifier is not found.
   */
  userId: string;
  /**
   * Whether browsers are listed too.
   */
  includeBrowsers: boolean;
}

/**
 * @maxItems undefined
 */
export type ListUserDevicesV1Result = {
  /**
   * Identifier of the device, or of the token.
   */
  id: string | null;
  /**
   * Name of the device.
   */
  name: string | null;
  /**
   * Identifier of the user.
   */
  userId: string | null;
  /**
   * What it is, in the words of whoever registered it.
   */
  deviceType: string | null;
  /**
   * When it was registered, UTC.
   */
  registeredDate: string | null;
  /**
   * What it can do; not told.
   */
  capabilities: string | null;
  /**
   * The browser; null for other devices.
   */
  browser: string | null;
  /**
   * Serial number of a hardware token.
   */
  tokenSerialNumber: string | null;
  /**
   * Not told.
   */
  deviceSerialNumber: string | null;
  /**
   * When it last changed, UTC.
   */
  updatedAt: string | null;
  /**
   * Assigned, for a hardware token.
   */
  tokenState: string | null;
  /**
   * Not told.
   */
  expiryDate: string | null;
  /**
   * Whether a hardware token is enabled.
   */
  tokenStatus: string | null;
  /**
   * When a hardware token was assigned, UTC.
   */
  assignedAt: string | null;
  /**
   * Who assigned it.
   */
  assignedBy: string | null;
  /**
   * Whether a hardware token has a PIN: true or false, as text.
   */
  pinSet: string | null;
  /**
   * When a hardware token was last enabled or disabled, UTC.
   */
  tokenStatusChangedAt: string | null;
  /**
   * Who did that.
   */
  tokenStatusChangedBy: string | null;
  /**
   * Registered, for a device.
   */
  status: string | null;
  /**
   * Not told.
   */
  tokenStatusReason: string | null;
}[];

/**
 * Lists the devices, security keys and hardware tokens of a user.
 */
export interface ListUserDevicesV2Params {
  /**
   * Identifier of the user; whatever is no identifier is not found.
   */
  userId: string;
  /**
   * Whether browsers are listed too.
   */
  includeBrowsers: boolean;
}

export interface ListUserDevicesV2Result {
  /**
   * @maxItems undefined
   */
  devices: {
    /**
     * Identifier of the device, or of the token.
     */
    id: string | null;
    /**
     * Name of the device.
     */
    name: string | null;
    /**
     * Identifier of the user.
     */
    userId: string | null;
    /**
     * What it is, in the words of whoever registered it.
     */
    deviceType: string | null;
    /**
     * When it was registered, UTC.
     */
    registeredDate: string | null;
    /**
     * What it can do; not told.
     */
    capabilities: string | null;
    /**
     * The browser; null for other devices.
     */
    browser: string | null;
    /**
     * Serial number of a hardware token.
     */
    tokenSerialNumber: string | null;
    /**
     * Not told.
     */
    deviceSerialNumber: string | null;
    /**
     * When it last changed, UTC.
     */
    updatedAt: string | null;
    /**
     * Assigned, for a hardware token.
     */
    tokenState: string | null;
    /**
     * Not told.
     */
    expiryDate: string | null;
    /**
     * Whether a hardware token is enabled.
     */
    tokenStatus: string | null;
    /**
     * When a hardware token was assigned, UTC.
     */
    assignedAt: string | null;
    /**
     * Who assigned it.
     */
    assignedBy: string | null;
    /**
     * Whether a hardware token has a PIN: true or false, as text.
     */
    pinSet: string | null;
    /**
     * When a hardware token was last enabled or disabled, UTC.
     */
    tokenStatusChangedAt: string | null;
    /**
     * Who did that.
     */
    tokenStatusChangedBy: string | null;
    /**
     * Registered, for a device.
     */
    status: string | null;
    /**
     * Not told.
     */
    tokenStatusReason: string | null;
  }[];
  /**
   * @maxItems undefined
   */
  fidoTokens: {
    /**
     * Identifier of the device, or of the token.
     */
    id: string | null;
    /**
     * Name of the device.
     */
    name: string | null;
    /**
     * Identifier of the user.
     */
    userId: string | null;
    /**
     * What it is, in the words of whoever registered it.
     */
    deviceType: string | null;
    /**
     * When it was registered, UTC.
     */
    registeredDate: string | null;
    /**
     * What it can do; not told.
     */
    capabilities: string | null;
    /**
     * The browser; null for other devices.
     */
    browser: string | null;
    /**
     * Serial number of a hardware token.
     */
    tokenSerialNumber: string | null;
    /**
     * Not told.
     */
    deviceSerialNumber: string | null;
    /**
     * When it last changed, UTC.
     */
    updatedAt: string | null;
    /**
     * Assigned, for a hardware token.
     */
    tokenState: string | null;
    /**
     * Not told.
     */
    expiryDate: string | null;
    /**
     * Whether a hardware token is enabled.
     */
    tokenStatus: string | null;
    /**
     * When a hardware token was assigned, UTC.
     */
    assignedAt: string | null;
    /**
     * Who assigned it.
     */
    assignedBy: string | null;
    /**
     * Whether a hardware token has a PIN: true or false, as text.
     */
    pinSet: string | null;
    /**
     * When a hardware token was last enabled or disabled, UTC.
     */
    tokenStatusChangedAt: string | null;
    /**
     * Who did that.
     */
    tokenStatusChangedBy: string | null;
    /**
     * Registered, for a device.
     */
    status: string | null;
    /**
     * Not told.
     */
    tokenStatusReason: string | null;
  }[];
  /**
   * @maxItems undefined
   */
  sidTokens: {
    /**
     * Identifier of the device, or of the token.
     */
    id: string | null;
    /**
     * Name of the device.
     */
    name: string | null;
    /**
     * Identifier of the user.
     */
    userId: string | null;
    /**
     * What it is, in the words of whoever registered it.
     */
    deviceType: string | null;
    /**
     * When it was registered, UTC.
     */
    registeredDate: string | null;
    /**
     * What it can do; not told.
     */
    capabilities: string | null;
    /**
     * The browser; null for other devices.
     */
    browser: string | null;
    /**
     * Serial number of a hardware token.
     */
    tokenSerialNumber: string | null;
    /**
     * Not told.
     */
    deviceSerialNumber: string | null;
    /**
     * When it last changed, UTC.
     */
    updatedAt: string | null;
    /**
     * Assigned, for a hardware token.
     */
    tokenState: string | null;
    /**
     * Not told.
     */
    expiryDate: string | null;
    /**
     * Whether a hardware token is enabled.
     */
    tokenStatus: string | null;
    /**
     * When a hardware token was assigned, UTC.
     */
    assignedAt: string | null;
    /**
     * Who assigned it.
     */
    assignedBy: string | null;
    /**
     * Whether a hardware token has a PIN: true or false, as text.
     */
    pinSet: string | null;
    /**
     * When a hardware token was last enabled or disabled, UTC.
     */
    tokenStatusChangedAt: string | null;
    /**
     * Who did that.
     */
    tokenStatusChangedBy: string | null;
    /**
     * Registered, for a device.
     */
    status: string | null;
    /**
     * Not told.
     */
    tokenStatusReason: string | null;
  }[];
}

/**
 * Shows one user, found by email address or by name.
 */
export interface LookupUserParams {
  /**
   * Email address, whatever the case.
   */
  email?: string;
  /**
   * Name the user signs in with, whatever the case.
   */
  username?: string;
  /**
   * Whether the source is asked too, and the user made what it says.
   */
  searchUnsynched: boolean;
}

export interface LookupUserResult {
  /**
   * Identifier of the user.
   */
  id: string;
  /**
   * Email address; empty when unset.
   */
  emailAddress: string;
  /**
   * Given name; empty when unset.
   */
  firstName: string;
  /**
   * Family name; empty when unset.
   */
  lastName: string;
  /**
   * When the user was created, UTC.
   */
  creationDate: string;
  /**
   * Name of the directory that the user belongs to.
   */
  identitySource: string;
  /**
   * Whether the user may use protected resources.
   */
  userStatus: 'Enabled' | 'Disabled';
  /**
   * Whether the user is on the list of high-risk users.
   */
  highRiskUser: boolean;
  /**
   * Whether the user waits for its deletion.
   */
  markDeleted: boolean;
  /**
   * When the user was marked, UTC; null when it is not.
   */
  markDeletedAt: string | null;
  /**
   * Who marked the user; null when nobody did.
   */
  markDeletedBy: string | null;
  /**
   * Whether tokencodes are locked.
   */
  isTokenLocked: boolean;
  /**
   * Whether SMS tokencodes are locked.
   */
  isSmsLocked: boolean;
  /**
   * Whether voice tokencodes are locked.
   */
  isVoiceLocked: boolean;
  /**
   * Whether fingerprints are locked.
   */
  isFingerprintLocked: boolean;
  /**
   * Whether approvals are locked.
   */
  isApproveLocked: boolean;
  /**
   * When the source last told of the user, UTC; null for users made by hand.
   */
  lastSyncTime: string | null;
  /**
   * Whether an emergency code is in force.
   */
  emergencyAccessStatus: 'Enabled' | 'Disabled';
  /**
   * Identifier of the emergency code.
   */
  emergencyTokencodeId: string | null;
  /**
   * When the emergency code ends, UTC.
   */
  emergencyTokencodeExpiration: string | null;
  /**
   * When the emergency code was last used, UTC.
   */
  emergencyTokencodeLastUse: string | null;
  /**
   * When the offline emergency code ends, UTC.
   */
  offlineEmergencyTokencodeExpiration: string | null;
  /**
   * Whether an offline emergency code is in force.
   */
  offlineEmergencyAccessStatus: 'Enabled' | 'Disabled';
  /**
   * Month of the last authentication, such as Jun 2025.
   */
  monthLastAuthenticated: string | null;
  /**
   * Name the user signs in with.
   */
  principalUsername: string;
  /**
   * Another name; empty when there is none.
   */
  alternateUsername: string;
  /**
   * What the source knows the user by.
   */
  primaryUniqueIdentifier: string;
  /**
   * Phone number for SMS tokencodes; null when there is none.
   */
  smsNumber: string | null;
  /**
   * Phone number for voice tokencodes; null when there is none.
   */
  voiceNumber: string | null;
  /**
   * Whether the emergency code is good once; null when there is none.
   */
  emergencyTokencodeOneTimeUse: boolean | null;
}

/**
 * Marks a disabled user for deletion in seven days, or takes the mark off.
 */
export interface MarkUserDeletedParams {
  /**
   * Identifier of the user; whatever is no identifier is not found.
   */
  userId: string;
  /**
   * Whether the user is to be deleted.
   */
  markDeleted: boolean;
}

export interface MarkUserDeletedResult {
  /**
   * Identifier of the user.
   */
  id: string;
  /**
   * Whether the user waits for its deletion.
   */
  markDeleted: boolean;
  /**
   * When the user was marked, UTC; null when it is not.
   */
  markDeletedAt: string | null;
  /**
   * Who marked the user; null when nobody did.
   */
  markDeletedBy: string | null;
}

/**
 * Puts people on the list of high-risk users, or takes them off it; whom nobody knows is told back.
 */
export interface ModifyHighRiskUsersParams {
  /**
   * add or remove, in any case.
   */
  action: string;
  /**
   * Email addresses or identifiers, whatever the case.
   *
   * @maxItems undefined
   */
  users: string[];
}

export interface ModifyHighRiskUsersResult {
  /**
   * @maxItems undefined
   */
  users: {
    /**
     * As it came.
     */
    email: string | null;
    /**
     * Always null: nobody has it.
     */
    id: string | null;
    /**
     * 404.
     */
    statusCode: string | null;
    /**
     * What is wrong with it.
     */
    error: string | null;
  }[];
}

/**
 * Lists the first users by a part of their email address.
 */
export interface SearchUsersV1Params {
  /**
   * Part of an email address, taken literally, whatever the case.
   */
  emailLike: string;
  /**
   * Most users in the answer.
   */
  pageSize: number;
}

/**
 * @maxItems undefined
 */
export type SearchUsersV1Result = {
  /**
   * Identifier of the user.
   */
  id: string;
  /**
   * Email address; empty when unset.
   */
  emailAddress: string;
  /**
   * Given name; empty when unset.
   */
  firstName: string;
  /**
   * Family name; empty when unset.
   */
  lastName: string;
  /**
   * When the user was created, UTC.
   */
  creationDate: string;
  /**
   * Name of the directory that the user belongs to.
   */
  identitySource: string;
  /**
   * Whether the user may use protected resources.
   */
  userStatus: 'Enabled' | 'Disabled';
  /**
   * Whether the user is on the list of high-risk users.
   */
  highRiskUser: boolean;
  /**
   * Whether the user waits for its deletion.
   */
  markDeleted: boolean;
  /**
   * When the user was marked, UTC; null when it is not.
   */
  markDeletedAt: string | null;
  /**
   * Who marked the user; null when nobody did.
   */
  markDeletedBy: string | null;
  /**
   * Whether tokencodes are locked.
   */
  isTokenLocked: boolean;
  /**
   * Whether SMS tokencodes are locked.
   */
  isSmsLocked: boolean;
  /**
   * Whether voice tokencodes are locked.
   */
  isVoiceLocked: boolean;
  /**
   * Whether fingerprints are locked.
   */
  isFingerprintLocked: boolean;
  /**
   * Whether approvals are locked.
   */
  isApproveLocked: boolean;
  /**
   * When the source last told of the user, UTC; null for users made by hand.
   */
  lastSyncTime: string | null;
  /**
   * Whether an emergency code is in force.
   */
  emergencyAccessStatus: 'Enabled' | 'Disabled';
  /**
   * Identifier of the emergency code.
   */
  emergencyTokencodeId: string | null;
  /**
   * When the emergency code ends, UTC.
   */
  emergencyTokencodeExpiration: string | null;
  /**
   * When the emergency code was last used, UTC.
   */
  emergencyTokencodeLastUse: string | null;
  /**
   * When the offline emergency code ends, UTC.
   */
  offlineEmergencyTokencodeExpiration: string | null;
  /**
   * Whether an offline emergency code is in force.
   */
  offlineEmergencyAccessStatus: 'Enabled' | 'Disabled';
  /**
   * Month of the last authentication, such as Jun 2025.
   */
  monthLastAuthenticated: string | null;
  /**
   * Name the user signs in with.
   */
  principalUsername: string;
  /**
   * Another name; empty when there is none.
   */
  alternateUsername: string;
  /**
   * What the source knows the user by.
   */
  primaryUniqueIdentifier: string;
  /**
   * Phone number for SMS tokencodes; null when there is none.
   */
  smsNumber: string | null;
  /**
   * Phone number for voice tokencodes; null when there is none.
   */
  voiceNumber: string | null;
  /**
   * Whether the emergency code is good once; null when there is none.
   */
  emergencyTokencodeOneTimeUse: boolean | null;
}[];

/**
 * Lists users by a part of their email address, page by page.
 */
export interface SearchUsersV2Params {
  /**
   * Part of an email address, taken literally, whatever the case.
   */
  emailLike: string;
  /**
   * Most users in one answer.
   */
  pageSize: number;
  /**
   * Which page, counted from 0.
   */
  pageNumber: number;
}

export interface SearchUsersV2Result {
  /**
   * How many pages there are.
   */
  totalPages: number;
  /**
   * How many users there are.
   */
  totalElements: number;
  /**
   * @maxItems undefined
   */
  elements: {
    /**
     * Identifier of the user.
     */
    id: string;
    /**
     * Email address; empty when unset.
     */
    emailAddress: string;
    /**
     * Given name; empty when unset.
     */
    firstName: string;
    /**
     * Family name; empty when unset.
     */
    lastName: string;
    /**
     * When the user was created, UTC.
     */
    creationDate: string;
    /**
     * Name of the directory that the user belongs to.
     */
    identitySource: string;
    /**
     * Whether the user may use protected resources.
     */
    userStatus: 'Enabled' | 'Disabled';
    /**
     * Whether the user is on the list of high-risk users.
     */
    highRiskUser: boolean;
    /**
     * Whether the user waits for its deletion.
     */
    markDeleted: boolean;
    /**
     * When the user was marked, UTC; null when it is not.
     */
    markDeletedAt: string | null;
    /**
     * Who marked the user; null when nobody did.
     */
    markDeletedBy: string | null;
    /**
     * Whether tokencodes are locked.
     */
    isTokenLocked: boolean;
    /**
     * Whether SMS tokencodes are locked.
     */
    isSmsLocked: boolean;
    /**
     * Whether voice tokencodes are locked.
     */
    isVoiceLocked: boolean;
    /**
     * Whether fingerprints are locked.
     */
    isFingerprintLocked: boolean;
    /**
     * Whether approvals are locked.
     */
    isApproveLocked: boolean;
    /**
     * When the source last told of the user, UTC; null for users made by hand.
     */
    lastSyncTime: string | null;
    /**
     * Whether an emergency code is in force.
     */
    emergencyAccessStatus: 'Enabled' | 'Disabled';
    /**
     * Identifier of the emergency code.
     */
    emergencyTokencodeId: string | null;
    /**
     * When the emergency code ends, UTC.
     */
    emergencyTokencodeExpiration: string | null;
    /**
     * When the emergency code was last used, UTC.
     */
    emergencyTokencodeLastUse: string | null;
    /**
     * When the offline emergency code ends, UTC.
     */
    offlineEmergencyTokencodeExpiration: string | null;
    /**
     * Whether an offline emergency code is in force.
     */
    offlineEmergencyAccessStatus: 'Enabled' | 'Disabled';
    /**
     * Month of the last authentication, such as Jun 2025.
     */
    monthLastAuthenticated: string | null;
    /**
     * Name the user signs in with.
     */
    principalUsername: string;
    /**
     * Another name; empty when there is none.
     */
    alternateUsername: string;
    /**
     * What the source knows the user by.
     */
    primaryUniqueIdentifier: string;
    /**
     * Phone number for SMS tokencodes; null when there is none.
     */
    smsNumber: string | null;
    /**
     * Phone number for voice tokencodes; null when there is none.
     */
    voiceNumber: string | null;
    /**
     * Whether the emergency code is good once; null when there is none.
     */
    emergencyTokencodeOneTimeUse: boolean | null;
  }[];
}

/**
 * Makes a user what its identity source says, and shows it.
 */
export interface SynchronizeUserParams {
  /**
   * Identifier of the user; whatever is no identifier is not found.
   */
  userId: string;
}

export interface SynchronizeUserResult {
  /**
   * Identifier of the user.
   */
  id: string;
  /**
   * Email address; empty when unset.
   */
  emailAddress: string;
  /**
   * Given name; empty when unset.
   */
  firstName: string;
  /**
   * Family name; empty when unset.
   */
  lastName: string;
  /**
   * When the user was created, UTC.
   */
  creationDate: string;
  /**
   * Name of the directory that the user belongs to.
   */
  identitySource: string;
  /**
   * Whether the user may use protected resources.
   */
  userStatus: 'Enabled' | 'Disabled';
  /**
   * Whether the user is on the list of high-risk users.
   */
  highRiskUser: boolean;
  /**
   * Whether the user waits for its deletion.
   */
  markDeleted: boolean;
  /**
   * When the user was marked, UTC; null when it is not.
   */
  markDeletedAt: string | null;
  /**
   * Who marked the user; null when nobody did.
   */
  markDeletedBy: string | null;
  /**
   * Whether tokencodes are locked.
   */
  isTokenLocked: boolean;
  /**
   * Whether SMS tokencodes are locked.
   */
  isSmsLocked: boolean;
  /**
   * Whether voice tokencodes are locked.
   */
  isVoiceLocked: boolean;
  /**
   * Whether fingerprints are locked.
   */
  isFingerprintLocked: boolean;
  /**
   * Whether approvals are locked.
   */
  isApproveLocked: boolean;
  /**
   * When the source last told of the user, UTC; null for users made by hand.
   */
  lastSyncTime: string | null;
  /**
   * Whether an emergency code is in force.
   */
  emergencyAccessStatus: 'Enabled' | 'Disabled';
  /**
   * Identifier of the emergency code.
   */
  emergencyTokencodeId: string | null;
  /**
   * When the emergency code ends, UTC.
   */
  emergencyTokencodeExpiration: string | null;
  /**
   * When the emergency code was last used, UTC.
   */
  emergencyTokencodeLastUse: string | null;
  /**
   * When the offline emergency code ends, UTC.
   */
  offlineEmergencyTokencodeExpiration: string | null;
  /**
   * Whether an offline emergency code is in force.
   */
  offlineEmergencyAccessStatus: 'Enabled' | 'Disabled';
  /**
   * Month of the last authentication, such as Jun 2025.
   */
  monthLastAuthenticated: string | null;
  /**
   * Name the user signs in with.
   */
  principalUsername: string;
  /**
   * Another name; empty when there is none.
   */
  alternateUsername: string;
  /**
   * What the source knows the user by.
   */
  primaryUniqueIdentifier: string;
  /**
   * Phone number for SMS tokencodes; null when there is none.
   */
  smsNumber: string | null;
  /**
   * Phone number for voice tokencodes; null when there is none.
   */
  voiceNumber: string | null;
  /**
   * Whether the emergency code is good once; null when there is none.
   */
  emergencyTokencodeOneTimeUse: boolean | null;
}

/**
 * Takes a hardware token away from a user, whether it is enabled or not.
 */
export interface UnassignHardwareTokenParams {
  /**
   * Identifier of the user; whatever is no identifier is not found.
   */
  userId: string;
  /**
   * Serial number of the token.
   */
  tokenSerialNumber: string;
}

export interface UnassignHardwareTokenResult {
  /**
   * Serial number of the token.
   */
  tokenSerialNumber: string;
  /**
   * Whether somebody has the token.
   */
  tokenState: 'Unassigned';
}

/**
 * Unlocks kinds of tokencodes of a user, and tells of all kinds.
 */
export interface UnlockUserTokencodesParams {
  /**
   * Identifier of the user; whatever is no identifier is not found.
   */
  userId: string;
  /**
   * What to unlock.
   *
   * @minItems 1
   * @maxItems undefined
   */
  unlockMethods: ['TOKEN' | 'SMS' | 'VOICE', ...('TOKEN' | 'SMS' | 'VOICE')[]];
}

export interface UnlockUserTokencodesResult {
  /**
   * Whether tokencodes are locked.
   */
  isTokenLocked: boolean;
  /**
   * Whether SMS tokencodes are locked.
   */
  isSmsLocked: boolean;
  /**
   * Whether voice tokencodes are locked.
   */
  isVoiceLocked: boolean;
}

/**
 * Sets or clears the phone numbers that tokencodes go to.
 */
export interface UpdateUserPhonesParams {
  /**
   * Identifier of the user; whatever is no identifier is not found.
   */
  userId: string;
  /**
   * Phone number for SMS, international with country code; empty to clear.
   */
  smsNumber?: string;
  /**
   * Phone number for voice calls, international with country code; empty to clear.
   */
  voiceNumber?: string;
}

export interface UpdateUserPhonesResult {
  /**
   * Identifier of the user.
   */
  id: string;
  /**
   * Phone number for SMS; null when there is none.
   */
  smsNumber: string | null;
  /**
   * Phone number for voice calls; null when there is none.
   */
  voiceNumber: string | null;
}

/**
 * Enables a user, or disables one for whatever this service protects.
 */
export interface UpdateUserStatusParams {
  /**
   * Identifier of the user; whatever is no identifier is not found.
   */
  userId: string;
  /**
   * What the user is to be; case counts.
   */
  userStatus: 'Enabled' | 'Disabled';
}

export interface UpdateUserStatusResult {
  /**
   * Identifier of the user.
   */
  id: string;
  /**
   * Whether the user may use protected resources.
   */
  userStatus: 'Enabled' | 'Disabled';
}
