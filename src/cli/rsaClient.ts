// paifang rsa client: OAuth clients of the administration API, through the gateway's own actions.
import type { ClientConfig } from '../config.ts';
import { openClient } from './client.ts';

export interface ClientPlace {
  readonly endpoint: string;
  readonly directory: string;
}

export interface ClientWishes extends ClientPlace {
  readonly name: string;
  readonly permission: readonly string[];
  readonly description: string;
  readonly keyType: string;
  readonly tokenSeconds: string;
  /** What clients call, when it is not the endpoint. */
  readonly url?: string;
  readonly PolicyDocument?: string | undefined;
}

/** All that a client has to be told (rsa 4). */
export interface ClientFile {
  readonly clientId: string;
  readonly issuerUrl: string;
  readonly tokenUrl: string;
  readonly permissions: readonly string[];
  readonly privateKey: unknown;
}

interface Client {
  readonly ClientId: string;
  readonly ClientName: string;
  readonly KeyType: string;
  readonly Permissions: readonly string[];
  readonly CreateTime: string;
}

interface Made {
  readonly Client: Client;
  readonly PrivateJwk: string;
  readonly IssuerUrl?: string;
}

const open = ({ endpoint }: ClientPlace, config: ClientConfig) => openClient(endpoint, '2026-11-22', config);

/** Throws Refused, like all of them. */
export async function createClient(wishes: ClientWishes, config: ClientConfig): Promise<ClientFile> {
  const { endpoint, url, PolicyDocument } = wishes;
  const parameters = {
    DirectoryId: wishes.directory,
    ClientName: wishes.name,
    Permissions: JSON.stringify(wishes.permission),
    Description: wishes.description,
    KeyType: wishes.keyType,
    TokenSeconds: wishes.tokenSeconds,
    ...(PolicyDocument !== undefined && { PolicyDocument }),
  };
  const made = await open(wishes, config).call<Made>('CreateRsaClient', parameters);
  const known = url === undefined ? made.IssuerUrl : undefined;
  const issuerUrl = known ?? `${new URL(url ?? endpoint).origin}/oauth`;
  return {
    clientId: made.Client.ClientId,
    issuerUrl,
    tokenUrl: `${issuerUrl}/token`,
    permissions: made.Client.Permissions,
    privateKey: JSON.parse(made.PrivateJwk) as unknown,
  };
}

export async function listClients(where: ClientPlace, config: ClientConfig): Promise<readonly Client[]> {
  const parameters = { DirectoryId: where.directory };
  return (await open(where, config).call<{ Clients: Client[] }>('ListRsaClients', parameters)).Clients;
}

export async function deleteClient(where: ClientPlace, clientId: string, config: ClientConfig): Promise<void> {
  await open(where, config).call('DeleteRsaClient', { DirectoryId: where.directory, ClientId: clientId });
}

/** For people: a line per client. */
export function describeClients(clients: readonly Client[]): string {
  if (clients.length === 0) return 'no clients';
  return clients
    .map(({ ClientId, KeyType, CreateTime, ClientName, Permissions }) =>
      [ClientId, KeyType, CreateTime, ClientName, Permissions.join(' ')].join('  '),
    )
    .join('\n');
}
