// Generated from schemas/ by `npm run generate`. Do not edit.

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
