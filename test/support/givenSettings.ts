// States of a directory's settings that examples and tests start from.
import { encodedMetadata, makeCertificate } from './directoryProvider.ts';
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

/** A directory whose identity provider is described, and may be signed in through. */
export async function makeIdentityProvider(world: World, account: Account, SSOStatus: 'Enabled' | 'Disabled') {
  const DirectoryId = await makeDirectory(world, account);
  const [Certificate, OtherCertificate] = [makeCertificate(), makeCertificate()];
  const Metadata = encodedMetadata({ certificates: [Certificate] });
  const params = { DirectoryId, EncodedMetadataDocument: Metadata, SSOStatus };
  // Too long for a query
  const form = { v3: { placement: 'form' } } as const;
  const { status, body, text } = await world.call(account, 'SetExternalSAMLIdentityProvider', params, form);
  if (status !== 200) throw new Error(text);
  const [CertificateId = ''] = (body['SAMLIdentityProviderConfiguration'] as { CertificateIds: string[] })
    .CertificateIds;
  return { DirectoryId, Certificate, OtherCertificate, Metadata, CertificateId };
}

export const SETTINGS_GIVEN: Readonly<Record<string, (world: World, account: Account) => Promise<Values>>> = {
  'scim credential': async (world, account) => {
    const DirectoryId = await makeDirectory(world, account);
    return { DirectoryId, CredentialId: (await makeScimCredential(world, account, DirectoryId)).CredentialId };
  },
  'saml metadata': async (world, account) => ({
    DirectoryId: await makeDirectory(world, account),
    Metadata: encodedMetadata(),
  }),
  'identity provider': (world, account) => makeIdentityProvider(world, account, 'Disabled'),
  'single sign-on': (world, account) => makeIdentityProvider(world, account, 'Enabled'),
  'two scim credentials': async (world, account) => {
    const DirectoryId = await makeDirectory(world, account);
    await makeScimCredential(world, account, DirectoryId);
    await makeScimCredential(world, account, DirectoryId);
    return { DirectoryId };
  },
};
