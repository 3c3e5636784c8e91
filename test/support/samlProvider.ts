// A SAML identity provider: metadata, and responses signed without the library that verifies them.
import { createHash, sign, type KeyObject } from 'node:crypto';
import { makeRsaKeys } from './rsaKeys.ts';

export interface SamlClaims {
  readonly issuer: string;
  readonly nameId: string;
  readonly audience: string;
  readonly recipient: string;
  readonly notBefore: Date;
  readonly notOnOrAfter: Date;
  /** Pairs of ARNs. */
  readonly roles: readonly string[];
  readonly sessionName: string;
}

export interface SignOptions {
  readonly key?: KeyObject;
  readonly signature?: string;
  readonly digest?: readonly [algorithm: string, hash: string];
  readonly sign?: (what: Buffer) => Buffer;
  /** What stands in KeyInfo. */
  readonly keyInfo?: string;
}

export interface SamlIdp {
  readonly entityId: string;
  readonly metadata: string;
  readonly privateKey: KeyObject;
  readonly certificate: string;
  readonly publicKey: KeyObject;
  /** An assertion made at that time, not signed, in canonical form. */
  assertion(at: Date, claims: Partial<SamlClaims>): string;
  /** The element, already canonical, with an enveloped signature after its first Issuer. */
  sign(element: string, options?: SignOptions): string;
}

export const RECIPIENT = 'https://signin.aliyun.com/saml-role/sso';
export const ASSERTION = 'urn:oasis:names:tc:SAML:2.0:assertion';
const XMLDSIG = 'http://www.w3.org/2000/09/xmldsig#';
const EXCLUSIVE = 'http://www.w3.org/2001/10/xml-exc-c14n#';
const RSA_SHA256 = 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256';
const SHA256 = ['http://www.w3.org/2001/04/xmlenc#sha256', 'sha256'] as const;

export function openSamlProvider(entityId = 'https://idp.example.com/metadata'): SamlIdp {
  const { privateKey, publicKey } = makeRsaKeys();
  const certificate = certify(privateKey, publicKey);
  return {
    entityId,
    privateKey,
    publicKey,
    certificate,
    metadata: metadataOf(entityId, certificate),
    assertion: (at, claims) => assertionOf(at, { issuer: entityId, ...claims }),
    sign: (element, options = {}) => {
      const signed = signatureOf(element, { key: privateKey, ...options });
      return element.replace('</Issuer>', () => `</Issuer>${signed}`);
    },
  };
}

/** A response around these elements, in canonical form. */
export function responseOf(...inner: readonly string[]): string {
  const head = '<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="response-1" Version="2.0">';
  return `${head}<Issuer xmlns="${ASSERTION}">https://idp.example.com/metadata</Issuer>${inner.join('')}</samlp:Response>`;
}

export const base64 = (text: string): string => Buffer.from(text).toString('base64');

export function metadataOf(entityId: string, certificate: string, use = ' use="signing"'): string {
  return (
    `<?xml version="1.0"?><md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="${entityId}">` +
    `<md:IDPSSODescriptor><md:KeyDescriptor${use}><ds:KeyInfo xmlns:ds="${XMLDSIG}"><ds:X509Data>` +
    `<ds:X509Certificate>\n${certificate}\n</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>` +
    '</md:IDPSSODescriptor></md:EntityDescriptor>'
  );
}

function assertionOf(at: Date, claims: Partial<SamlClaims> & { readonly issuer: string }): string {
  const minutes = (by: number): Date => new Date(at.getTime() + by * 60_000);
  const all: SamlClaims = {
    nameId: 'alice@example.com',
    audience: RECIPIENT,
    recipient: RECIPIENT,
    notBefore: minutes(-5),
    notOnOrAfter: minutes(5),
    roles: [],
    sessionName: 'alice',
    ...claims,
  };
  const end = all.notOnOrAfter.toISOString();
  return (
    `<Assertion xmlns="${ASSERTION}" ID="assertion-1" IssueInstant="${at.toISOString()}" Version="2.0">` +
    `<Issuer>${all.issuer}</Issuer><Subject>` +
    `<NameID Format="urn:oasis:names:tc:SAML:2.0:nameid-format:persistent">${all.nameId}</NameID>` +
    '<SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer">' +
    `<SubjectConfirmationData NotOnOrAfter="${end}" Recipient="${all.recipient}"></SubjectConfirmationData>` +
    `</SubjectConfirmation></Subject><Conditions NotBefore="${all.notBefore.toISOString()}" NotOnOrAfter="${end}">` +
    `<AudienceRestriction><Audience>${all.audience}</Audience></AudienceRestriction></Conditions><AttributeStatement>` +
    attributeOf('RoleSessionName', [all.sessionName]) +
    attributeOf('Role', all.roles) +
    '</AttributeStatement></Assertion>'
  );
}

export function attributeOf(name: string, values: readonly string[]): string {
  const inner = values.map((value) => `<AttributeValue>${value}</AttributeValue>`).join('');
  return `<Attribute Name="https://www.aliyun.com/SAML-Role/Attributes/${name}">${inner}</Attribute>`;
}

function signatureOf(element: string, options: SignOptions & { readonly key: KeyObject }): string {
  const { key, signature = RSA_SHA256, digest = SHA256, keyInfo = '' } = options;
  const [, id = ''] = / ID="([^"]*)"/.exec(element) ?? [];
  const method = (name: string, algorithm: string): string => `<${name} Algorithm="${algorithm}"></${name}>`;
  const info =
    `<SignedInfo xmlns="${XMLDSIG}">${method('CanonicalizationMethod', EXCLUSIVE)}${method('SignatureMethod', signature)}` +
    `<Reference URI="#${id}"><Transforms>${method('Transform', `${XMLDSIG}enveloped-signature`)}` +
    `${method('Transform', EXCLUSIVE)}</Transforms>${method('DigestMethod', digest[0])}` +
    `<DigestValue>${createHash(digest[1]).update(element).digest('base64')}</DigestValue></Reference></SignedInfo>`;
  const make = options.sign ?? ((what: Buffer) => sign('sha256', what, key));
  const value = make(Buffer.from(info)).toString('base64');
  // Canonical on its own, and within a signature that declares the namespace already
  const inner = info.replace(` xmlns="${XMLDSIG}"`, '');
  return `<Signature xmlns="${XMLDSIG}">${inner}<SignatureValue>${value}</SignatureValue>${keyInfo}</Signature>`;
}

/** A certificate without names, in base64: the envelope that keys travel in. */
export function certify(privateKey: KeyObject, publicKey: KeyObject): string {
  const der = (tag: number, ...parts: readonly Buffer[]): Buffer => {
    const body = Buffer.concat(parts);
    return Buffer.concat([Buffer.from([tag, 0x82, body.length >> 8, body.length & 255]), body]);
  };
  const algorithm = der(0x30, Buffer.from('06092a864886f70d01010b0500', 'hex'));
  const time = (text: string): Buffer => der(0x17, Buffer.from(text));
  const tbs = der(
    0x30,
    der(0xa0, Buffer.from('020102', 'hex')),
    Buffer.from('020101', 'hex'),
    algorithm,
    der(0x30),
    der(0x30, time('200101000000Z'), time('210101000000Z')),
    der(0x30),
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = der(0x03, Buffer.from([0]), sign('sha256', tbs, privateKey));
  return der(0x30, tbs, algorithm, signature).toString('base64');
}
