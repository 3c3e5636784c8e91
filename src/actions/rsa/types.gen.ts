// Generated from schemas/ by `npm run generate`. Do not edit.

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
