// paifang sample: a directory with a few users, made the way any client makes them.
import type { ClientConfig } from '../config.ts';
import { openClient, Refused, type Client } from './client.ts';

const USERS = [
  { UserName: 'alice', FirstName: 'Alice', LastName: 'Lee', DisplayName: 'Alice Lee', Email: 'alice@example.com' },
  { UserName: 'bob', FirstName: 'Bob', LastName: 'Chen', DisplayName: 'Bob Chen', Email: 'bob@example.com' },
  { UserName: 'carol', FirstName: 'Carol', LastName: 'Wang', DisplayName: 'Carol Wang', Status: 'Disabled' },
] as const;

interface DirectoryAnswer {
  readonly DirectoryId: string;
  readonly DirectoryName: string;
}

/** Makes what is missing and prints what is there. Running it again changes nothing. */
export async function sample(endpoint: string, config: ClientConfig, print: (line: string) => void): Promise<void> {
  const client = openClient(endpoint, '2021-05-15', config);
  const directory = await ensureDirectory(client);
  print(`directory ${directory.DirectoryId} (${directory.DirectoryName})`);
  for (const user of USERS) print(`user ${await ensureUser(client, directory.DirectoryId, user)} ${user.UserName}`);
}

async function ensureDirectory(client: Client): Promise<DirectoryAnswer> {
  const { Directories } = await client.call<{ Directories: DirectoryAnswer[] }>('ListDirectories');
  if (Directories[0]) return Directories[0];
  const { Directory } = await client.call<{ Directory: DirectoryAnswer }>('CreateDirectory');
  return Directory;
}

async function ensureUser(client: Client, DirectoryId: string, user: (typeof USERS)[number]): Promise<string> {
  try {
    const { User } = await client.call<{ User: { UserId: string } }>('CreateUser', { DirectoryId, ...user });
    return User.UserId;
  } catch (cause) {
    if (!(cause instanceof Refused) || !cause.code.startsWith('EntityAlreadyExists.User')) throw cause;
  }
  const Filter = `UserName eq ${user.UserName}`;
  const { Users } = await client.call<{ Users: { UserId: string }[] }>('ListUsers', { DirectoryId, Filter });
  return Users[0]?.UserId ?? '(its email address belongs to another user)';
}
