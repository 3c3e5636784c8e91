// An OAuth client as examples start from it, and how it travels among their values.
import { makeApiClient, type ApiClient } from './apiClient.ts';
import { makeDirectory } from './given.ts';
import type { Account, World } from './world.ts';

type Values = Readonly<Record<string, string>>;

const Permissions = ['rsa.user.read', 'rsa.user.manage'];

export const GIVEN_API_CLIENT: Readonly<Record<string, (world: World, account: Account) => Promise<Values>>> = {
  'api client': async (world, account) => {
    const DirectoryId = await makeDirectory(world, account);
    const { clientId, jwk } = await makeApiClient(world, account, DirectoryId, { Permissions });
    return { DirectoryId, ClientId: clientId, PrivateJwk: JSON.stringify(jwk) };
  },
};

export function apiClientOf({ ClientId = '', PrivateJwk = '{}' }: Values): ApiClient {
  return { clientId: ClientId, jwk: JSON.parse(PrivateJwk) as ApiClient['jwk'] };
}
