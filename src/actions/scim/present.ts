// Users and groups as identity sources see them; where they are found is for the dialect to add (cloudsso 13.5).
import type { Group } from '../../directory/group.ts';
import type { SourceMember } from '../../directory/synchronizedGroup.ts';
import type { User } from '../../directory/user.ts';

/** What has no value is left out (RFC 7643 2.5). */
export function presentUser(user: User) {
  const { firstName, lastName, displayName, email, externalId } = user;
  const name = { ...(firstName !== '' && { givenName: firstName }), ...(lastName !== '' && { familyName: lastName }) };
  return {
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
    id: user.id,
    ...(externalId !== undefined && { externalId }),
    userName: user.name,
    ...(displayName !== '' && { displayName }),
    ...(Object.keys(name).length > 0 && { name }),
    ...(email !== '' && { emails: [{ value: email, type: 'work', primary: true }] }),
    active: user.status === 'Enabled',
    meta: metaOf('User', user),
  };
}

/** Lists leave members out (cloudsso 13.3). */
export function presentGroup(group: Group, members?: readonly SourceMember[]) {
  const { externalId } = group;
  return {
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:Group'],
    id: group.id,
    ...(externalId !== undefined && { externalId }),
    displayName: group.name,
    ...(members && {
      members: members.map(({ userId, displayName }) => ({
        value: userId,
        display: displayName,
        type: 'User' as const,
      })),
    }),
    meta: metaOf('Group', group),
  };
}

/** One page; `startIndex` counts from 1. */
export function presentPage<R>(Resources: R[], totalResults: number, startIndex: number) {
  return {
    schemas: ['urn:ietf:params:scim:api:messages:2.0:ListResponse'],
    totalResults,
    startIndex: Math.max(startIndex, 1),
    itemsPerPage: Resources.length,
    Resources,
  };
}

function metaOf<T extends 'User' | 'Group'>(
  resourceType: T,
  { createdAt, updatedAt }: { readonly createdAt: Date; readonly updatedAt: Date },
) {
  return { resourceType, created: createdAt.toISOString(), lastModified: updatedAt.toISOString() };
}
