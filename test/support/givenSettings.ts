// States of a directory's settings that examples and tests start from.
import { makeDirectory } from './given.ts';
import type { Account, World } from './world.ts';

type Values = Readonly<Record<string, string>>;

export interface MadeCredential {
  readonly CredentialId: string;
  readonly secret: string;
}

/** A SCIM credential. Throws unless the gateway makes it. */
export async function makeScimCredential(world: World, account: Account, DirectoryId: string): Promise<MadeCredential> {
  const { status, body, text } = await world.call(account, 'CreateSCIMServerCredential', { DirectoryId });
  if (status !== 200) throw new Error(text);
  const made = body['SCIMServerCredential'] as { CredentialId: string; CredentialSecret: string };
  return { CredentialId: made.CredentialId, secret: made.CredentialSecret };
}

export const SETTINGS_GIVEN: Readonly<Record<string, (world: World, account: Account) => Promise<Values>>> = {
  'scim credential': async (world, account) => {
    const DirectoryId = await makeDirectory(world, account);
    return { DirectoryId, CredentialId: (await makeScimCredential(world, account, DirectoryId)).CredentialId };
  },
  'two scim credentials': async (world, account) => {
    const DirectoryId = await makeDirectory(world, account);
    await makeScimCredential(world, account, DirectoryId);
    await makeScimCredential(world, account, DirectoryId);
    return { DirectoryId };
  },
};
