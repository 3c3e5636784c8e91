// paifang rsa key: keys of the administration API, through the gateway's own actions.
import type { ClientConfig } from '../config.ts';
import { openClient } from './client.ts';

export interface KeyPlace {
  readonly endpoint: string;
  readonly directory: string;
}

export interface KeyWishes extends KeyPlace {
  readonly role: string;
  readonly description: string;
  /** What clients call, when it is not the endpoint. */
  readonly url?: string;
  readonly PolicyDocument?: string | undefined;
}

/** What clients read, member by member (rsa 3.1). */
export interface KeyFile {
  readonly customerName: string;
  readonly accessID: string;
  readonly accessKey: string;
  readonly adminRestApiUrl: string;
  readonly description: string;
}

interface Key {
  readonly AccessId: string;
  readonly Role: string;
  readonly Description: string;
  readonly CreateTime: string;
}

interface Made {
  readonly Key: Key;
  readonly PrivateKey: string;
  readonly AdminRestApiUrl?: string;
}

const open = ({ endpoint }: KeyPlace, config: ClientConfig, now?: () => Date) =>
  openClient(endpoint, '2026-11-22', config, now);

/** Throws Refused, like all of them. */
export async function createKey(wishes: KeyWishes, config: ClientConfig, now?: () => Date): Promise<KeyFile> {
  const { directory, role, description, endpoint, url, PolicyDocument } = wishes;
  const parameters = {
    DirectoryId: directory,
    Role: role,
    Description: description,
    ...(PolicyDocument !== undefined && { PolicyDocument }),
  };
  const made = await open(wishes, config, now).call<Made>('CreateRsaKey', parameters);
  const known = url === undefined ? made.AdminRestApiUrl : undefined;
  return {
    customerName: directory,
    accessID: made.Key.AccessId,
    accessKey: made.PrivateKey,
    // With the slash at the end: some clients join the path without one, the others' second slash does no harm
    adminRestApiUrl: known ?? `${new URL(url ?? endpoint).origin}/AdminInterface/restapi/`,
    description,
  };
}

export async function listKeys(where: KeyPlace, config: ClientConfig): Promise<readonly Key[]> {
  const { Keys } = await open(where, config).call<{ Keys: Key[] }>('ListRsaKeys', { DirectoryId: where.directory });
  return Keys;
}

export async function deleteKey(where: KeyPlace, accessId: string, config: ClientConfig): Promise<void> {
  await open(where, config).call('DeleteRsaKey', { DirectoryId: where.directory, AccessId: accessId });
}

/** For people: a line per key. */
export function describeKeys(keys: readonly Key[]): string {
  if (keys.length === 0) return 'no keys';
  return keys
    .map(({ AccessId, Role, CreateTime, Description }) =>
      `${AccessId}  ${Role}  ${CreateTime}  ${Description}`.trimEnd(),
    )
    .join('\n');
}
