// What of a SAML response a provider really signed. The one file that knows the library.
import type { KeyObject } from 'node:crypto';
import type { SignedXml } from 'xml-crypto';
import { childrenOf, isElement, onlyChild, parseXml } from './xml.ts';

export const ASSERTION = 'urn:oasis:names:tc:SAML:2.0:assertion';
const PROTOCOL = 'urn:oasis:names:tc:SAML:2.0:protocol';
const XMLDSIG = 'http://www.w3.org/2000/09/xmldsig#';

// SHA-1 is broken, a keyed hash would take the public key for a secret, and nobody needs signed comments
const SIGNATURES = [
  'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
  'http://www.w3.org/2001/04/xmldsig-more#rsa-sha512',
  'http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1',
];
const DIGESTS = ['http://www.w3.org/2001/04/xmlenc#sha256', 'http://www.w3.org/2001/04/xmlenc#sha512'];
const TRANSFORMS = [
  'http://www.w3.org/2001/10/xml-exc-c14n#',
  'http://www.w3.org/TR/2001/REC-xml-c14n-20010315',
  'http://www.w3.org/2000/09/xmldsig#enveloped-signature',
];

/**
 * The assertion of a response, read anew from the very bytes that one of the keys signed: whatever else the response says
 * never gets further than this function. Throws Error, with words for the caller.
 */
export async function readSignedAssertion(text: string, keys: readonly KeyObject[]): Promise<Element> {
  const response = await parseXml(text);
  if (!isElement(response, PROTOCOL, 'Response')) throw new Error('it is no SAML response');
  if (childrenOf(response, ASSERTION, 'EncryptedAssertion').length > 0) throw new Error('its assertion is encrypted');
  const assertion = onlyChild(response, ASSERTION, 'Assertion');
  const owners = [response, assertion].filter((owner) => childrenOf(owner, XMLDSIG, 'Signature').length > 0);
  if (owners.length === 0) throw new Error('neither the response nor its assertion is signed');
  let signed = response;
  // All that are there must hold; the innermost is what is believed
  for (const owner of owners) signed = await readSigned(text, owner, keys);
  return isElement(signed, ASSERTION, 'Assertion') ? signed : onlyChild(signed, ASSERTION, 'Assertion');
}

async function readSigned(text: string, owner: Element, keys: readonly KeyObject[]): Promise<Element> {
  const signature = onlyChild(owner, XMLDSIG, 'Signature');
  const { SignedXml } = await import('xml-crypto');
  let cause: unknown;
  for (const key of keys) {
    const verifier = restrict(new SignedXml({ publicCert: key, getCertFromKeyInfo: () => null }));
    try {
      verifier.loadSignature(signature);
      // The library follows every reference before it looks at the key
      const [reference, other] = verifier.getReferences();
      if (other || (reference?.transforms.length ?? 0) > TRANSFORMS.length) throw new Error('too many references');
      if (!verifier.checkSignature(text)) continue;
    } catch (error) {
      cause = error;
      continue;
    }
    const [bytes, another] = verifier.getSignedReferences();
    if (bytes === undefined || another !== undefined) throw new Error('its signature covers more than one thing');
    const signed = await parseXml(bytes);
    if (!isSame(signed, owner)) throw new Error('its signature is about something else');
    return signed;
  }
  throw new Error('its signature was not made with a key of the provider', { cause });
}

function restrict(verifier: SignedXml): SignedXml {
  verifier.SignatureAlgorithms = pick(verifier.SignatureAlgorithms, SIGNATURES);
  verifier.HashAlgorithms = pick(verifier.HashAlgorithms, DIGESTS);
  verifier.CanonicalizationAlgorithms = pick(verifier.CanonicalizationAlgorithms, TRANSFORMS);
  return verifier;
}

/** Without a prototype: a name from the document must never find what every object has. */
function pick<T extends object>(all: T, names: readonly string[]): T {
  const known = Object.entries(all).filter(([name]) => names.includes(name));
  return Object.assign(Object.create(null) as object, Object.fromEntries(known)) as T;
}

function isSame(signed: Element, owner: Element): boolean {
  const id = owner.getAttribute('ID') ?? '';
  return id !== '' && signed.getAttribute('ID') === id && isElement(signed, owner.namespaceURI ?? '', owner.localName);
}
