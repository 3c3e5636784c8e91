// Generated from schemas/ by `npm run generate`. Do not edit.

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
