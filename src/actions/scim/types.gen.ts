// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * Makes a group, or takes over the one made by hand of that name.
 */
export interface CreateGroupParams {
  /**
   * Name of the group.
   */
  displayName: string;
  /**
   * Identifier at the source.
   */
  externalId?: string;
  /**
   * Users in the group.
   *
   * @maxItems undefined
   */
  members?: {
    /**
     * Identifier of the user.
     */
    value: string;
  }[];
}

export interface CreateGroupResult {
  /**
   * Names of the schemas that the resource follows.
   *
   * @maxItems undefined
   */
  schemas: string[];
  /**
   * Identifier of the group.
   */
  id: string;
  /**
   * Identifier at the source.
   */
  externalId?: string;
  /**
   * Name of the group.
   */
  displayName: string;
  /**
   * Users in the group; lists leave them out.
   *
   * @maxItems undefined
   */
  members?: {
    /**
     * Identifier of the user.
     */
    value: string;
    /**
     * Name of the user.
     */
    display: string;
    /**
     * Kind of member.
     */
    type: 'User';
  }[];
  /**
   * About the resource itself.
   */
  meta: {
    /**
     * Kind of resource.
     */
    resourceType: 'User' | 'Group';
    /**
     * When it was made, UTC.
     */
    created: string;
    /**
     * When it was last changed, UTC.
     */
    lastModified: string;
    /**
     * Where it is found.
     */
    location?: string;
  };
}

/**
 * Makes a user, or takes over the one made by hand of that name.
 */
export interface CreateUserParams {
  /**
   * Name the user signs in with.
   */
  userName: string;
  /**
   * Identifier at the source.
   */
  externalId?: string;
  /**
   * Name to show.
   */
  displayName?: string;
  /**
   * Parts of the name.
   */
  name?: {
    /**
     * Given name.
     */
    givenName?: string;
    /**
     * Family name.
     */
    familyName?: string;
  };
  /**
   * Email addresses; one is kept, that of work.
   *
   * @maxItems undefined
   */
  emails?: {
    /**
     * The address.
     */
    value?: string;
    /**
     * Kind of address.
     */
    type?: string;
    /**
     * Whether it is the one to use.
     */
    primary?: boolean;
  }[];
  /**
   * Whether the user may sign in.
   */
  active?: boolean;
}

export interface CreateUserResult {
  /**
   * Names of the schemas that the resource follows.
   *
   * @maxItems undefined
   */
  schemas: string[];
  /**
   * Identifier of the user.
   */
  id: string;
  /**
   * Name the user signs in with.
   */
  userName: string;
  /**
   * Identifier at the source.
   */
  externalId?: string;
  /**
   * Name to show.
   */
  displayName?: string;
  /**
   * Parts of the name.
   */
  name?: {
    /**
     * Given name.
     */
    givenName?: string;
    /**
     * Family name.
     */
    familyName?: string;
  };
  /**
   * Email addresses; one is kept, that of work.
   *
   * @maxItems undefined
   */
  emails?: {
    /**
     * The address.
     */
    value?: string;
    /**
     * Kind of address.
     */
    type?: string;
    /**
     * Whether it is the one to use.
     */
    primary?: boolean;
  }[];
  /**
   * Whether the user may sign in.
   */
  active: boolean;
  /**
   * About the resource itself.
   */
  meta: {
    /**
     * Kind of resource.
     */
    resourceType: 'User' | 'Group';
    /**
     * When it was made, UTC.
     */
    created: string;
    /**
     * When it was last changed, UTC.
     */
    lastModified: string;
    /**
     * Where it is found.
     */
    location?: string;
  };
}

/**
 * Deletes a group; its members stay in the directory.
 */
export interface DeleteGroupParams {
  /**
   * Identifier, as the resource has it.
   */
  id: string;
}

export type DeleteGroupResult = Record<string, never>;

/**
 * Deletes a user, who leaves every group.
 */
export interface DeleteUserParams {
  /**
   * Identifier, as the resource has it.
   */
  id: string;
}

export type DeleteUserResult = Record<string, never>;

/**
 * Shows one group with its members.
 */
export interface GetGroupParams {
  /**
   * Identifier, as the resource has it.
   */
  id: string;
  /**
   * Attributes to leave out; members alone can be.
   */
  excludedAttributes?: string;
}

export interface GetGroupResult {
  /**
   * Names of the schemas that the resource follows.
   *
   * @maxItems undefined
   */
  schemas: string[];
  /**
   * Identifier of the group.
   */
  id: string;
  /**
   * Identifier at the source.
   */
  externalId?: string;
  /**
   * Name of the group.
   */
  displayName: string;
  /**
   * Users in the group; lists leave them out.
   *
   * @maxItems undefined
   */
  members?: {
    /**
     * Identifier of the user.
     */
    value: string;
    /**
     * Name of the user.
     */
    display: string;
    /**
     * Kind of member.
     */
    type: 'User';
  }[];
  /**
   * About the resource itself.
   */
  meta: {
    /**
     * Kind of resource.
     */
    resourceType: 'User' | 'Group';
    /**
     * When it was made, UTC.
     */
    created: string;
    /**
     * When it was last changed, UTC.
     */
    lastModified: string;
    /**
     * Where it is found.
     */
    location?: string;
  };
}

/**
 * Shows one user.
 */
export interface GetUserParams {
  /**
   * Identifier, as the resource has it.
   */
  id: string;
}

export interface GetUserResult {
  /**
   * Names of the schemas that the resource follows.
   *
   * @maxItems undefined
   */
  schemas: string[];
  /**
   * Identifier of the user.
   */
  id: string;
  /**
   * Name the user signs in with.
   */
  userName: string;
  /**
   * Identifier at the source.
   */
  externalId?: string;
  /**
   * Name to show.
   */
  displayName?: string;
  /**
   * Parts of the name.
   */
  name?: {
    /**
     * Given name.
     */
    givenName?: string;
    /**
     * Family name.
     */
    familyName?: string;
  };
  /**
   * Email addresses; one is kept, that of work.
   *
   * @maxItems undefined
   */
  emails?: {
    /**
     * The address.
     */
    value?: string;
    /**
     * Kind of address.
     */
    type?: string;
    /**
     * Whether it is the one to use.
     */
    primary?: boolean;
  }[];
  /**
   * Whether the user may sign in.
   */
  active: boolean;
  /**
   * About the resource itself.
   */
  meta: {
    /**
     * Kind of resource.
     */
    resourceType: 'User' | 'Group';
    /**
     * When it was made, UTC.
     */
    created: string;
    /**
     * When it was last changed, UTC.
     */
    lastModified: string;
    /**
     * Where it is found.
     */
    location?: string;
  };
}

/**
 * Lists the groups that the source synchronizes, oldest first and without members.
 */
export interface ListGroupsParams {
  /**
   * Which resources: comparisons, joined by and, or, not.
   */
  filter?: string;
  /**
   * The first resource to show, counted from 1.
   */
  startIndex: number;
  /**
   * Most resources on one page; 100 at most.
   */
  count: number;
}

export interface ListGroupsResult {
  /**
   * Names of the schemas that the resource follows.
   *
   * @maxItems undefined
   */
  schemas: string[];
  /**
   * How many match, over all pages.
   */
  totalResults: number;
  /**
   * The first resource shown.
   */
  startIndex: number;
  /**
   * How many are shown.
   */
  itemsPerPage: number;
  /**
   * One page.
   *
   * @maxItems undefined
   */
  Resources: {
    /**
     * Names of the schemas that the resource follows.
     *
     * @maxItems undefined
     */
    schemas: string[];
    /**
     * Identifier of the group.
     */
    id: string;
    /**
     * Identifier at the source.
     */
    externalId?: string;
    /**
     * Name of the group.
     */
    displayName: string;
    /**
     * Users in the group; lists leave them out.
     *
     * @maxItems undefined
     */
    members?: {
      /**
       * Identifier of the user.
       */
      value: string;
      /**
       * Name of the user.
       */
      display: string;
      /**
       * Kind of member.
       */
      type: 'User';
    }[];
    /**
     * About the resource itself.
     */
    meta: {
      /**
       * Kind of resource.
       */
      resourceType: 'User' | 'Group';
      /**
       * When it was made, UTC.
       */
      created: string;
      /**
       * When it was last changed, UTC.
       */
      lastModified: string;
      /**
       * Where it is found.
       */
      location?: string;
    };
  }[];
}

/**
 * Lists the users that the source synchronizes, oldest first.
 */
export interface ListUsersParams {
  /**
   * Which resources: comparisons, joined by and, or, not.
   */
  filter?: string;
  /**
   * The first resource to show, counted from 1.
   */
  startIndex: number;
  /**
   * Most resources on one page; 100 at most.
   */
  count: number;
}

export interface ListUsersResult {
  /**
   * Names of the schemas that the resource follows.
   *
   * @maxItems undefined
   */
  schemas: string[];
  /**
   * How many match, over all pages.
   */
  totalResults: number;
  /**
   * The first resource shown.
   */
  startIndex: number;
  /**
   * How many are shown.
   */
  itemsPerPage: number;
  /**
   * One page.
   *
   * @maxItems undefined
   */
  Resources: {
    /**
     * Names of the schemas that the resource follows.
     *
     * @maxItems undefined
     */
    schemas: string[];
    /**
     * Identifier of the user.
     */
    id: string;
    /**
     * Name the user signs in with.
     */
    userName: string;
    /**
     * Identifier at the source.
     */
    externalId?: string;
    /**
     * Name to show.
     */
    displayName?: string;
    /**
     * Parts of the name.
     */
    name?: {
      /**
       * Given name.
       */
      givenName?: string;
      /**
       * Family name.
       */
      familyName?: string;
    };
    /**
     * Email addresses; one is kept, that of work.
     *
     * @maxItems undefined
     */
    emails?: {
      /**
       * The address.
       */
      value?: string;
      /**
       * Kind of address.
       */
      type?: string;
      /**
       * Whether it is the one to use.
       */
      primary?: boolean;
    }[];
    /**
     * Whether the user may sign in.
     */
    active: boolean;
    /**
     * About the resource itself.
     */
    meta: {
      /**
       * Kind of resource.
       */
      resourceType: 'User' | 'Group';
      /**
       * When it was made, UTC.
       */
      created: string;
      /**
       * When it was last changed, UTC.
       */
      lastModified: string;
      /**
       * Where it is found.
       */
      location?: string;
    };
  }[];
}

/**
 * Changes the name of a group or who is in it.
 */
export interface PatchGroupParams {
  /**
   * Identifier, as the resource has it.
   */
  id: string;
  /**
   * What to change, in order.
   *
   * @minItems 1
   * @maxItems undefined
   */
  Operations: [
    {
      /**
       * add, replace or remove, in any case.
       */
      op: string;
      /**
       * Attribute to change; without one, those of the value.
       */
      path?: string;
      /**
       * What to add or to replace with.
       */
      value?: {
        [k: string]: unknown;
      };
    },
    ...{
      /**
       * add, replace or remove, in any case.
       */
      op: string;
      /**
       * Attribute to change; without one, those of the value.
       */
      path?: string;
      /**
       * What to add or to replace with.
       */
      value?: {
        [k: string]: unknown;
      };
    }[]
  ];
}

export type PatchGroupResult = Record<string, never>;

/**
 * Changes single attributes of a user.
 */
export interface PatchUserParams {
  /**
   * Identifier, as the resource has it.
   */
  id: string;
  /**
   * What to change, in order.
   *
   * @minItems 1
   * @maxItems undefined
   */
  Operations: [
    {
      /**
       * add, replace or remove, in any case.
       */
      op: string;
      /**
       * Attribute to change; without one, those of the value.
       */
      path?: string;
      /**
       * What to add or to replace with.
       */
      value?: {
        [k: string]: unknown;
      };
    },
    ...{
      /**
       * add, replace or remove, in any case.
       */
      op: string;
      /**
       * Attribute to change; without one, those of the value.
       */
      path?: string;
      /**
       * What to add or to replace with.
       */
      value?: {
        [k: string]: unknown;
      };
    }[]
  ];
}

export interface PatchUserResult {
  /**
   * Names of the schemas that the resource follows.
   *
   * @maxItems undefined
   */
  schemas: string[];
  /**
   * Identifier of the user.
   */
  id: string;
  /**
   * Name the user signs in with.
   */
  userName: string;
  /**
   * Identifier at the source.
   */
  externalId?: string;
  /**
   * Name to show.
   */
  displayName?: string;
  /**
   * Parts of the name.
   */
  name?: {
    /**
     * Given name.
     */
    givenName?: string;
    /**
     * Family name.
     */
    familyName?: string;
  };
  /**
   * Email addresses; one is kept, that of work.
   *
   * @maxItems undefined
   */
  emails?: {
    /**
     * The address.
     */
    value?: string;
    /**
     * Kind of address.
     */
    type?: string;
    /**
     * Whether it is the one to use.
     */
    primary?: boolean;
  }[];
  /**
   * Whether the user may sign in.
   */
  active: boolean;
  /**
   * About the resource itself.
   */
  meta: {
    /**
     * Kind of resource.
     */
    resourceType: 'User' | 'Group';
    /**
     * When it was made, UTC.
     */
    created: string;
    /**
     * When it was last changed, UTC.
     */
    lastModified: string;
    /**
     * Where it is found.
     */
    location?: string;
  };
}

/**
 * Replaces the name of a group and all its members.
 */
export interface ReplaceGroupParams {
  /**
   * Identifier, as the resource has it.
   */
  id: string;
  /**
   * Name of the group.
   */
  displayName: string;
  /**
   * Identifier at the source.
   */
  externalId?: string;
  /**
   * Users in the group.
   *
   * @maxItems undefined
   */
  members?: {
    /**
     * Identifier of the user.
     */
    value: string;
  }[];
}

export interface ReplaceGroupResult {
  /**
   * Names of the schemas that the resource follows.
   *
   * @maxItems undefined
   */
  schemas: string[];
  /**
   * Identifier of the group.
   */
  id: string;
  /**
   * Identifier at the source.
   */
  externalId?: string;
  /**
   * Name of the group.
   */
  displayName: string;
  /**
   * Users in the group; lists leave them out.
   *
   * @maxItems undefined
   */
  members?: {
    /**
     * Identifier of the user.
     */
    value: string;
    /**
     * Name of the user.
     */
    display: string;
    /**
     * Kind of member.
     */
    type: 'User';
  }[];
  /**
   * About the resource itself.
   */
  meta: {
    /**
     * Kind of resource.
     */
    resourceType: 'User' | 'Group';
    /**
     * When it was made, UTC.
     */
    created: string;
    /**
     * When it was last changed, UTC.
     */
    lastModified: string;
    /**
     * Where it is found.
     */
    location?: string;
  };
}

/**
 * Replaces what is known of a user; what is left out is cleared, apart from whether the user is active.
 */
export interface ReplaceUserParams {
  /**
   * Identifier, as the resource has it.
   */
  id: string;
  /**
   * Name the user signs in with.
   */
  userName: string;
  /**
   * Identifier at the source.
   */
  externalId?: string;
  /**
   * Name to show.
   */
  displayName?: string;
  /**
   * Parts of the name.
   */
  name?: {
    /**
     * Given name.
     */
    givenName?: string;
    /**
     * Family name.
     */
    familyName?: string;
  };
  /**
   * Email addresses; one is kept, that of work.
   *
   * @maxItems undefined
   */
  emails?: {
    /**
     * The address.
     */
    value?: string;
    /**
     * Kind of address.
     */
    type?: string;
    /**
     * Whether it is the one to use.
     */
    primary?: boolean;
  }[];
  /**
   * Whether the user may sign in.
   */
  active?: boolean;
}

export interface ReplaceUserResult {
  /**
   * Names of the schemas that the resource follows.
   *
   * @maxItems undefined
   */
  schemas: string[];
  /**
   * Identifier of the user.
   */
  id: string;
  /**
   * Name the user signs in with.
   */
  userName: string;
  /**
   * Identifier at the source.
   */
  externalId?: string;
  /**
   * Name to show.
   */
  displayName?: string;
  /**
   * Parts of the name.
   */
  name?: {
    /**
     * Given name.
     */
    givenName?: string;
    /**
     * Family name.
     */
    familyName?: string;
  };
  /**
   * Email addresses; one is kept, that of work.
   *
   * @maxItems undefined
   */
  emails?: {
    /**
     * The address.
     */
    value?: string;
    /**
     * Kind of address.
     */
    type?: string;
    /**
     * Whether it is the one to use.
     */
    primary?: boolean;
  }[];
  /**
   * Whether the user may sign in.
   */
  active: boolean;
  /**
   * About the resource itself.
   */
  meta: {
    /**
     * Kind of resource.
     */
    resourceType: 'User' | 'Group';
    /**
     * When it was made, UTC.
     */
    created: string;
    /**
     * When it was last changed, UTC.
     */
    lastModified: string;
    /**
     * Where it is found.
     */
    location?: string;
  };
}
