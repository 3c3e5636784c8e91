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
