// What metadata says of the identity provider behind a directory: where its users sign in, besides name and certificates.
import type { ReadMetadata } from '../../directory/identityProvider.ts';
import { readCertificate } from './certificate.ts';
import { certificatesOf, METADATA, parseDescriptor } from './metadata.ts';
import { childrenOf } from './xml.ts';

const BINDINGS = {
  Post: 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST',
  Redirect: 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect',
} as const;
const LONGEST_TEXT = 1024;

/** `encoded` is base64 of XML in UTF-8, with a byte order mark or without. Throws Error with words for the operator. */
export async function readDirectoryProvider(encoded: string): Promise<ReadMetadata> {
  const { root, entityId } = await parseDescriptor(
    Buffer.from(encoded, 'base64')
      .toString('utf8')
      .replace(/^\uFEFF/, ''),
  );
  if (entityId.length > LONGEST_TEXT) throw new Error('its entityID is too long');
  const [role, another] = childrenOf(root, METADATA, 'IDPSSODescriptor');
  if (!role || another) throw new Error(`it has ${role ? 'more than one' : 'no'} IDPSSODescriptor`);
  const services = childrenOf(role, METADATA, 'SingleSignOnService');
  const urlOf = (binding: string): string | undefined =>
    services.find((service) => service.getAttribute('Binding') === binding)?.getAttribute('Location') ?? undefined;
  const [Post, Redirect] = [urlOf(BINDINGS.Post), urlOf(BINDINGS.Redirect)];
  for (const url of [Post, Redirect]) if (url !== undefined) assertUrl(url);
  return {
    entityId,
    loginUrls: { ...(Post !== undefined && { Post }), ...(Redirect !== undefined && { Redirect }) },
    wantsRequestSigned: /^(true|1)$/.test(role.getAttribute('WantAuthnRequestsSigned') ?? ''),
    // One key is often described twice, for each of its uses
    certificates: [...new Set(certificatesOf(root).map(readCertificate))],
  };
}

/** Browsers are sent there. */
function assertUrl(url: string): void {
  const isUrl = url.length <= LONGEST_TEXT && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
  if (!isUrl) throw new Error('a SingleSignOnService has no http(s) URL');
}
