// What an identity provider's metadata says about it: its name, and the keys that it signs with.
import { X509Certificate, type KeyObject } from 'node:crypto';
import { childrenOf, isElement, parseXml, textOf } from './xml.ts';

export interface SamlIdentity {
  readonly entityId: string;
  readonly keys: readonly KeyObject[];
}

export const METADATA = 'urn:oasis:names:tc:SAML:2.0:metadata';
const XMLDSIG = 'http://www.w3.org/2000/09/xmldsig#';
const LEAST_BITS = 2048;

/**
 * Reads the metadata of one provider. Certificates are only how keys travel: their dates and issuers are not looked at, as
 * SAML has it. Throws Error with words for the operator.
 */
export async function readMetadata(text: string): Promise<SamlIdentity> {
  const { root, entityId } = await parseDescriptor(text);
  const certificates = certificatesOf(root);
  if (certificates.length === 0) throw new Error('it has no certificate to sign with');
  return { entityId, keys: certificates.map(keyOf) };
}

/** The one entity that a document describes. Throws Error. */
export async function parseDescriptor(text: string): Promise<{ readonly root: Element; readonly entityId: string }> {
  const root = await parseXml(text);
  if (!isElement(root, METADATA, 'EntityDescriptor')) throw new Error('it is no EntityDescriptor');
  const entityId = root.getAttribute('entityID') ?? '';
  if (entityId === '') throw new Error('it has no entityID');
  return { root, entityId };
}

/** Base64 of the certificates that the provider signs with. Throws Error. */
export function certificatesOf(root: Element): readonly string[] {
  return (
    childrenOf(root, METADATA, 'IDPSSODescriptor')
      .flatMap((role) => childrenOf(role, METADATA, 'KeyDescriptor'))
      // A key without a use has every use
      .filter((key) => (key.getAttribute('use') ?? '') !== 'encryption')
      .flatMap((key) => childrenOf(key, XMLDSIG, 'KeyInfo'))
      .flatMap((holder) => childrenOf(holder, XMLDSIG, 'X509Data'))
      .flatMap((x509) => childrenOf(x509, XMLDSIG, 'X509Certificate'))
      .map(textOf)
  );
}

function keyOf(base64: string): KeyObject {
  const { publicKey } = parseCertificate(base64);
  const { modulusLength = 0 } = publicKey.asymmetricKeyDetails ?? {};
  if (publicKey.asymmetricKeyType !== 'rsa' || modulusLength < LEAST_BITS) {
    throw new Error(`keys are RSA, of at least ${LEAST_BITS} bits`);
  }
  return publicKey;
}

function parseCertificate(base64: string): X509Certificate {
  try {
    return new X509Certificate(Buffer.from(base64, 'base64'));
  } catch (cause) {
    throw new Error('a certificate cannot be read', { cause });
  }
}
