// An administrator's key in our own words.
import type { AdministratorKey } from '../../directory/administrator.ts';

export function presentKey(key: AdministratorKey) {
  return {
    AccessId: key.accessId,
    DirectoryId: key.directoryId,
    Role: key.role,
    Description: key.description,
    CreateTime: `${key.createdAt.toISOString().slice(0, 19)}Z`,
  };
}
