// The identity provider behind a directory: metadata that says where to sign in, and certificates in PEM.
import { makeRsaKeys } from './rsaKeys.ts';
import { certify } from './samlProvider.ts';

export const ENTITY_ID = 'https://idp.example.com/metadata';
export const POST_URL = 'https://idp.example.com/post';
export const REDIRECT_URL = 'https://idp.example.com/redirect';

/** A new certificate in PEM. */
export function makeCertificate(): string {
  const { privateKey, publicKey } = makeRsaKeys();
  return pem(certify(privateKey, publicKey));
}

export function pem(base64: string): string {
  return `-----BEGIN CERTIFICATE-----\n${(base64.match(/.{1,64}/g) ?? []).join('\n')}\n-----END CERTIFICATE-----\n`;
}

export interface MetadataWishes {
  readonly certificates?: readonly string[];
  readonly services?: string;
  /** Attributes of IDPSSODescriptor. */
  readonly attributes?: string;
  readonly entityId?: string;
}

const SERVICES = [
  ['HTTP-POST', POST_URL],
  ['HTTP-Redirect', REDIRECT_URL],
]
  .map(
    ([binding, url]) =>
      `<md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:${binding ?? ''}" Location="${url ?? ''}"/>`,
  )
  .join('');

/** A metadata document in base64, with the certificate of `certificates` (PEM) in it. */
export function encodedMetadata({ certificates = [makeCertificate()], ...wishes }: MetadataWishes = {}): string {
  const { services = SERVICES, attributes = 'WantAuthnRequestsSigned="true"', entityId = ENTITY_ID } = wishes;
  const keys = certificates.map(
    (one) =>
      '<md:KeyDescriptor use="signing"><ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:X509Data>' +
      `<ds:X509Certificate>${one.replace(/-----.*-----/g, '')}</ds:X509Certificate>` +
      '</ds:X509Data></ds:KeyInfo></md:KeyDescriptor>',
  );
  const xml =
    '<?xml version="1.0" encoding="UTF-8"?>' +
    `<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="${entityId}">` +
    `<md:IDPSSODescriptor ${attributes} protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">` +
    `${keys.join('')}${services}</md:IDPSSODescriptor></md:EntityDescriptor>`;
  return Buffer.from(xml).toString('base64');
}
