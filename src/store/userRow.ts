// The columns of a user.
import type { NewUser, User, UserTexts } from '../directory/user.ts';

export interface UserRow {
  directory_id: string;
  user_id: string;
  position: string;
  user_name: string;
  status: User['status'];
  provision_type: User['provisionType'];
  external_id: string | null;
  first_name: string;
  last_name: string;
  display_name: string;
  description: string;
  email: string;
  tags: Record<string, string>;
  guid: string;
  disabled_by_source: boolean;
  marked_deleted_at: Date | null;
  marked_deleted_by: string | null;
  last_synced_at: Date | null;
  created_at: Date;
  updated_at: Date;
}

/** Where each changeable text rests. */
export const USER_COLUMNS: Readonly<Record<keyof UserTexts, keyof UserRow>> = {
  firstName: 'first_name',
  lastName: 'last_name',
  displayName: 'display_name',
  description: 'description',
  email: 'email',
};

export function newRow(user: NewUser) {
  return {
    directory_id: user.directoryId,
    user_id: user.id,
    user_name: user.name,
    status: user.status,
    provision_type: 'Manual',
    first_name: user.firstName,
    last_name: user.lastName,
    display_name: user.displayName,
    description: user.description,
    email: user.email,
    tags: JSON.stringify(user.tags),
    created_at: user.at,
    updated_at: user.at,
  };
}

export function toUser(row: UserRow): User {
  return {
    id: row.user_id,
    directoryId: row.directory_id,
    name: row.user_name,
    status: row.status,
    provisionType: row.provision_type,
    externalId: row.external_id ?? undefined,
    firstName: row.first_name,
    lastName: row.last_name,
    displayName: row.display_name,
    description: row.description,
    email: row.email,
    tags: row.tags,
    guid: row.guid,
    isDisabledBySource: row.disabled_by_source,
    deletion: row.marked_deleted_at
      ? { markedAt: row.marked_deleted_at, markedBy: row.marked_deleted_by ?? '' }
      : undefined,
    lastSyncedAt: row.last_synced_at ?? undefined,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
