// How the faults of groups and whatever else belongs to people are said, and what to do about them (cloudsso 3.5, 3.8).
import type { PeopleFaults } from '../../faults/people.ts';
import type { FaultTable } from './faultRow.ts';

export const PEOPLE_FAULTS: Pick<FaultTable, keyof PeopleFaults> = {
  UserInUse: {
    status: 409,
    code: (detail) => `DeletionConflict.User.${detail.Entity}`,
    message: (detail) => `The user ${detail.UserId} still has an entity of type ${detail.Entity}.`,
  },
  MfaDeviceNotFound: {
    status: 404,
    code: 'EntityNotExists.MFADevice',
    message: (detail) => `The user has no device ${detail.MFADeviceId}.`,
  },
  MfaDeviceLimitExceeded: {
    status: 409,
    code: 'LimitExceeded.MFADevice',
    message: (detail) => `The user already has ${detail.Limit} devices, which is the limit.`,
  },
  TagLimitExceeded: {
    status: 409,
    code: 'LimitExceeded.Tag',
    message: (detail) => `The resource ${detail.ResourceId} would carry more than ${detail.Limit} tags.`,
  },
  GroupNotFound: {
    status: 404,
    code: 'EntityNotExists.Group',
    message: (detail) => `The group ${detail.GroupId} does not exist.`,
  },
  GroupNameTaken: {
    status: 409,
    code: 'EntityAlreadyExists.Group',
    message: (detail) => `The group name ${detail.GroupName} is already in use in this directory.`,
  },
  GroupLimitExceeded: {
    status: 409,
    code: 'LimitExceeded.Group',
    message: (detail) => `The directory already has ${detail.Limit} groups, which is the limit.`,
  },
  GroupSynchronized: {
    status: 409,
    code: 'OperationConflict.SynchronizedGroup',
    message: (detail) => `The group ${detail.GroupId} is synchronized by SCIM and cannot be changed here.`,
  },
  GroupInUse: {
    status: 409,
    code: (detail) => `DeletionConflict.Group.${detail.Entity}`,
    message: (detail) => `The group ${detail.GroupId} still has an entity of type ${detail.Entity}.`,
  },
  GroupMemberExists: {
    status: 409,
    code: 'EntityAlreadyExists.GroupMember',
    message: (detail) => `The user ${detail.UserId} is already in the group ${detail.GroupId}.`,
  },
  GroupMemberNotFound: {
    status: 404,
    code: 'EntityNotExists.GroupMember',
    message: (detail) => `The user ${detail.UserId} is not in the group ${detail.GroupId}.`,
  },
};

export const PEOPLE_REMEDIES: Readonly<Record<keyof PeopleFaults, string>> = {
  UserInUse: 'Take first off the user what the code names, then delete again.',
  MfaDeviceNotFound: 'ListMFADevicesForUser shows the devices of the user.',
  MfaDeviceLimitExceeded: 'Delete a device that is no longer used first.',
  TagLimitExceeded: 'Take tags off first: UntagResources.',
  GroupNotFound: 'Check GroupId against ListGroups of the same directory.',
  GroupNameTaken: 'Choose another name: group names are unique, whatever their case.',
  GroupLimitExceeded: 'Delete groups that nobody needs; PAIFANG_QUOTA_GROUPS limits those of directories.',
  GroupSynchronized: 'Change the group at its source, or switch synchronization off for the directory.',
  GroupInUse: 'Take first out of the group what the code names, then delete again.',
  GroupMemberExists: 'The user is in the group already. Take the call as done.',
  GroupMemberNotFound: 'ListGroupMembers shows who is in the group.',
};
