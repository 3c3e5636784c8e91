// What keeps a directory, a user or a group from being deleted, in the vendor's words: one word here is one more conflict.

/** In the order in which they are looked for. The missing letter is the vendor's (cloudsso 3.5). */
export const DIRECTORY_BURDENS = ['Task', 'User', 'Group', 'AccessAssignment', 'AccessConfiguration'] as const;
export const USER_BURDENS = ['MFADevice', 'Group', 'AccessAssigment', 'UserProvisioning'] as const;
export const GROUP_BURDENS = ['User', 'AccessAssigment', 'UserProvisioning'] as const;

export const CONFIGURATION_BURDENS = ['Task', 'AccessAssignment', 'Provisioning', 'PermissionPolicy'] as const;

export type DirectoryBurden = (typeof DIRECTORY_BURDENS)[number];
export type ConfigurationBurden = (typeof CONFIGURATION_BURDENS)[number];
export type UserBurden = (typeof USER_BURDENS)[number];
export type GroupBurden = (typeof GROUP_BURDENS)[number];
