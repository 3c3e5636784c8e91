// Directory and user in CloudSSO's words.
import type { Directory } from '../../directory/directory.ts';
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
