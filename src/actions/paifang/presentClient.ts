// An OAuth client of the administration API in our own words.
import type { ApiClient } from '../../directory/apiClient.ts';
import { presentTime } from './present.ts';

export function presentClient(client: ApiClient) {
  return {
    ClientId: client.clientId,
    DirectoryId: client.directoryId,
    ClientName: client.name,
    Description: client.description,
    KeyType: client.keyType,
    Permissions: [...client.permissions],
    TokenSeconds: client.tokenSeconds,
    CreateTime: presentTime(client.createdAt),
  };
}
