// Directory, user and group in CloudSSO's words.
import type { Directory } from '../../directory/directory.ts';
import type { Group } from '../../directory/group.ts';
import type { GroupMember, JoinedGroup } from '../../directory/membership.ts';
import type { User } from '../../directory/user.ts';

/** Whole UTC seconds (cloudsso 4.4). */
export function presentInstant(at: Date): string {
  return `${at.toISOString().slice(0, 19)}Z`;
}

export function presentDirectory(directory: Directory) {
  return {
    DirectoryId: directory.id,
    DirectoryName: directory.name,
    Region: directory.region,
    CreateTime: presentInstant(directory.createdAt),
    UpdateTime: presentInstant(directory.updatedAt),
  };
}

/** Unset texts are empty, never missing (cloudsso 2.3). Tags and ExternalId are left to the actions that show them. */
export function presentUser(user: User) {
  return {
    UserId: user.id,
    UserName: user.name,
    Status: user.status,
    ProvisionType: user.provisionType,
    FirstName: user.firstName,
    LastName: user.lastName,
    DisplayName: user.displayName,
    Description: user.description,
    Email: user.email,
    CreateTime: presentInstant(user.createdAt),
    UpdateTime: presentInstant(user.updatedAt),
  };
}

export function presentTags(user: User) {
  return Object.entries(user.tags).map(([Key, Value]) => ({ Key, Value }));
}

/** The user as GetUser and ListUsers show it; ExternalId only for a synchronized one (cloudsso 2.4). */
export function presentUserInFull(user: User) {
  return {
    ...presentUser(user),
    ...(user.externalId !== undefined && { ExternalId: { Id: user.externalId, Issuer: 'SCIM' as const } }),
    Tags: presentTags(user),
  };
}

export function presentGroup(group: Group) {
  return {
    GroupId: group.id,
    GroupName: group.name,
    Description: group.description,
    ProvisionType: group.provisionType,
    CreateTime: presentInstant(group.createdAt),
    UpdateTime: presentInstant(group.updatedAt),
  };
}

export function presentGroupMember({ user, groupId, joinedAt }: GroupMember) {
  const { UserId, UserName, DisplayName, Description, Email, Status, ProvisionType } = presentUser(user);
  const shown = { UserId, UserName, DisplayName, Description, Email, Status, ProvisionType };
  return { ...shown, GroupId: groupId, JoinTime: presentInstant(joinedAt) };
}

export function presentJoinedGroup({ group, userId, joinedAt }: JoinedGroup) {
  const { GroupId, GroupName, Description, ProvisionType } = presentGroup(group);
  return { GroupId, GroupName, Description, ProvisionType, UserId: userId, JoinTime: presentInstant(joinedAt) };
}
