// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * Makes a RAM user, who may do nothing until a policy is attached.
 */
export interface CreateUserParams {
  /**
   * Name of the RAM user, unique in the account whatever its case.
   */
  UserName: string;
  /**
   * Name to show for the user.
   */
  DisplayName?: string;
  /**
   * Country code and number, joined by a hyphen.
   */
  MobilePhone?: string;
  /**
   * Email address of the user.
   */
  Email?: string;
  /**
   * Free text.
   */
  Comments?: string;
}

export interface CreateUserResult {
  User: {
    /**
     * Name to show for the user.
     */
    DisplayName: string;
    /**
     * Email address of the user.
     */
    Email: string;
    /**
     * Country code and number, joined by a hyphen.
     */
    MobilePhone: string;
    /**
     * Numeric identifier of the user.
     */
    UserId: string;
    /**
     * Free text.
     */
    Comments: string;
    /**
     * When it was created, UTC.
     */
    CreateDate: string;
    /**
     * Name of the RAM user, unique in the account whatever its case.
     */
    UserName: string;
  };
}

/**
 * Deletes a RAM user on whom nothing hangs any more: no key, sign-in, device, group or policy.
 */
export interface DeleteUserParams {
  /**
   * Name of the RAM user, unique in the account whatever its case.
   */
  UserName: string;
}

export type DeleteUserResult = Record<string, never>;

/**
 * Shows one RAM user by name.
 */
export interface GetUserParams {
  /**
   * Name of the RAM user, unique in the account whatever its case.
   */
  UserName: string;
}

export interface GetUserResult {
  User: {
    /**
     * Name to show for the user.
     */
    DisplayName: string;
    /**
     * Email address of the user.
     */
    Email: string;
    /**
     * When it was last changed, UTC.
     */
    UpdateDate: string;
    /**
     * Country code and number, joined by a hyphen.
     */
    MobilePhone: string;
    /**
     * Numeric identifier of the user.
     */
    UserId: string;
    /**
     * Free text.
     */
    Comments: string;
    /**
     * When the user last signed in to the console, UTC.
     */
    LastLoginDate?: string;
    /**
     * When it was created, UTC.
     */
    CreateDate: string;
    /**
     * Name of the RAM user, unique in the account whatever its case.
     */
    UserName: string;
  };
}

/**
 * Lists the RAM users of the account by name, page by page.
 */
export interface ListUsersParams {
  /**
   * Where the list goes on: the Marker of the answer before.
   */
  Marker?: string;
  /**
   * How many items one answer holds at most.
   */
  MaxItems: number;
}

export interface ListUsersResult {
  /**
   * Whether there is more than this answer holds.
   */
  IsTruncated: boolean;
  /**
   * Where the list goes on: the Marker of the answer before.
   */
  Marker?: string;
  Users: {
    /**
     * @maxItems undefined
     */
    User: {
      /**
       * Name to show for the user.
       */
      DisplayName: string;
      /**
       * Email address of the user.
       */
      Email: string;
      /**
       * When it was last changed, UTC.
       */
      UpdateDate: string;
      /**
       * Country code and number, joined by a hyphen.
       */
      MobilePhone: string;
      /**
       * Numeric identifier of the user.
       */
      UserId: string;
      /**
       * Free text.
       */
      Comments: string;
      /**
       * When it was created, UTC.
       */
      CreateDate: string;
      /**
       * Name of the RAM user, unique in the account whatever its case.
       */
      UserName: string;
    }[];
  };
}

/**
 * Changes what is given of a RAM user, the name too, and keeps the rest.
 */
export interface UpdateUserParams {
  /**
   * Name of the RAM user, unique in the account whatever its case.
   */
  UserName: string;
  /**
   * Name that the user gets.
   */
  NewUserName?: string;
  /**
   * Name to show from now on.
   */
  NewDisplayName?: string;
  /**
   * New phone number, country code first.
   */
  NewMobilePhone?: string;
  /**
   * New email address.
   */
  NewEmail?: string;
  /**
   * New free text.
   */
  NewComments?: string;
}

export interface UpdateUserResult {
  User: {
    /**
     * Name to show for the user.
     */
    DisplayName: string;
    /**
     * Email address of the user.
     */
    Email: string;
    /**
     * When it was last changed, UTC.
     */
    UpdateDate: string;
    /**
     * Country code and number, joined by a hyphen.
     */
    MobilePhone: string;
    /**
     * Numeric identifier of the user.
     */
    UserId: string;
    /**
     * Free text.
     */
    Comments: string;
    /**
     * When it was created, UTC.
     */
    CreateDate: string;
    /**
     * Name of the RAM user, unique in the account whatever its case.
     */
    UserName: string;
  };
}
