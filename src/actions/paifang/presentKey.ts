// An administrator's key in our own words.
import type { AdministratorKey } from '../../directory/administrator.ts';
import { presentTime } from './present.ts';

export function presentKey(key: AdministratorKey) {
  return {
    AccessId: key.accessId,
    DirectoryId: key.directoryId,
    Role: key.role,
    Description: key.description,
    CreateTime: presentTime(key.createdAt),
  };
}
