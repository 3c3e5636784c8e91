// The columns of a group.
import type { Group, GroupTexts, NewGroup } from '../../directory/group.ts';

export interface GroupRow {
  directory_id: string;
  group_id: string;
  position: string;
  group_name: string;
  provision_type: Group['provisionType'];
  external_id: string | null;
  description: string;
  member_count: number;
  created_at: Date;
  updated_at: Date;
}

/** Where each changeable text rests. */
export const GROUP_COLUMNS: Readonly<Record<keyof GroupTexts, keyof GroupRow>> = {
  name: 'group_name',
  description: 'description',
};

export function newGroupRow(group: NewGroup) {
  return {
    directory_id: group.directoryId,
    group_id: group.id,
    group_name: group.name,
    provision_type: 'Manual',
    description: group.description,
    created_at: group.at,
    updated_at: group.at,
  };
}

export function toGroup(row: GroupRow): Group {
  return {
    id: row.group_id,
    directoryId: row.directory_id,
    name: row.group_name,
    provisionType: row.provision_type,
    externalId: row.external_id ?? undefined,
    description: row.description,
    memberCount: row.member_count,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
