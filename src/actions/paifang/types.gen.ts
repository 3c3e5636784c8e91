// Generated from schemas/ by `npm run generate`. Do not edit.

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
}

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
