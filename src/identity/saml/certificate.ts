// Certificates as the administrators of a directory see them: what node:crypto tells, and the two facts that it does not.
import { X509Certificate } from 'node:crypto';
import type { CertificateFacts } from '../../directory/identityProvider.ts';

const LONGEST_TEXT = 16_384;

// As the vendor's samples name them (cloudsso-actions, ListExternalSAMLIdPCertificates)
const ALGORITHMS: Readonly<Record<string, string>> = {
  '2a864886f70d010105': 'SHA1withRSA',
  '2a864886f70d01010a': 'RSASSA-PSS',
  '2a864886f70d01010b': 'SHA256withRSA',
  '2a864886f70d01010c': 'SHA384withRSA',
  '2a864886f70d01010d': 'SHA512withRSA',
  '2a8648ce3d040302': 'SHA256withECDSA',
  '2a8648ce3d040303': 'SHA384withECDSA',
  '2a8648ce3d040304': 'SHA512withECDSA',
};

/** PEM or bare base64 of one certificate, as base64 DER. Its dates do not matter (cloudsso 14.2). Throws Error. */
export function readCertificate(text: string): string {
  if (text.length > LONGEST_TEXT) throw new Error('it is too long for a certificate');
  const base64 = text.replace(/-----(BEGIN|END) CERTIFICATE-----/g, '').replace(/\s/g, '');
  return parse(base64).raw.toString('base64');
}

/** Of what readCertificate returned. */
export function describeCertificate(der: string): CertificateFacts {
  const certificate = parse(der);
  return {
    serialNumber: BigInt(`0x${certificate.serialNumber}`).toString(),
    issuer: nameOf(certificate.issuer),
    subject: nameOf(certificate.subject),
    publicKey: certificate.publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
    notBefore: new Date(certificate.validFrom),
    notAfter: new Date(certificate.validTo),
    ...headOf(certificate.raw),
  };
}

function parse(base64: string): X509Certificate {
  try {
    const certificate = new X509Certificate(Buffer.from(base64, 'base64'));
    // A key of no known kind throws only here
    certificate.publicKey.export({ type: 'spki', format: 'der' });
    return certificate;
  } catch (cause) {
    throw new Error('it is no certificate that can be read', { cause });
  }
}

/** The most special part first, on one line (RFC 2253). */
function nameOf(lines: string | undefined): string {
  return (lines ?? '').split('\n').reverse().join(',');
}

interface Piece {
  readonly tag: number;
  readonly body: Buffer;
  readonly after: number;
}

/** Certificate ::= { { [0] version?, serial, { algorithm … } … } … }, which node:crypto has parsed already. */
function headOf(raw: Buffer): Pick<CertificateFacts, 'version' | 'signatureAlgorithm'> {
  const signed = pieceAt(pieceAt(raw, 0).body, 0).body;
  const first = pieceAt(signed, 0);
  const isVersion = first.tag === 0xa0;
  const version = isVersion ? (pieceAt(first.body, 0).body[0] ?? 0) + 1 : 1;
  const serial = isVersion ? pieceAt(signed, first.after) : first;
  const algorithm = pieceAt(pieceAt(signed, serial.after).body, 0).body.toString('hex');
  return { version, signatureAlgorithm: ALGORITHMS[algorithm] ?? algorithm };
}

function pieceAt(bytes: Buffer, at: number): Piece {
  const [tag = 0, short = 0] = bytes.subarray(at, at + 2);
  const more = short < 128 ? 0 : short - 128;
  const from = at + 2 + more;
  const length = more === 0 ? short : bytes.readUIntBE(at + 2, more);
  return { tag, body: bytes.subarray(from, from + length), after: from + length };
}
