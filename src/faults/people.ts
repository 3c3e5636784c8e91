// How groups, and whatever else belongs to the people of a directory, fail.
import type { GroupBurden, UserBurden } from './burdens.ts';

export interface PeopleFaults {
  UserInUse: { UserId: string; Entity: UserBurden };
  MfaDeviceNotFound: { MFADeviceId: string };
  MfaDeviceLimitExceeded: { Limit: number };
  TagLimitExceeded: { Limit: number; ResourceId: string };
  GroupNotFound: { GroupId: string };
  GroupNameTaken: { GroupName: string };
  GroupLimitExceeded: { Limit: number };
  GroupSynchronized: { GroupId: string };
  GroupInUse: { GroupId: string; Entity: GroupBurden };
  GroupMemberExists: { GroupId: string; UserId: string };
  GroupMemberNotFound: { GroupId: string; UserId: string };
}
