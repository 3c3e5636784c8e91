// What keeps a directory, a user or a group from being deleted, in the vendor's words: one word here is one more conflict.

/** In the order in which they are looked for. */
export const DIRECTORY_BURDENS = ['User', 'Group'] as const;
export const USER_BURDENS = ['MFADevice', 'Group', 'UserProvisioning'] as const;
export const GROUP_BURDENS = ['User', 'UserProvisioning'] as const;

export type DirectoryBurden = (typeof DIRECTORY_BURDENS)[number];
export type UserBurden = (typeof USER_BURDENS)[number];
export type GroupBurden = (typeof GROUP_BURDENS)[number];
