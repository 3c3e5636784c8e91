// The few rules of DER that an RSA key file needs.

export interface RsaParts {
  readonly modulus: bigint;
  readonly privateExponent: bigint;
}

interface Element {
  readonly tag: number;
  readonly content: Uint8Array;
  readonly end: number;
}

const SEQUENCE = 0x30;
const INTEGER = 0x02;
const OCTETS = 0x04;

/** Modulus and private exponent of a key in PKCS#1 or PKCS#8, as PEM. Throws Error for anything else. */
export function readPrivateKey(pem: string): RsaParts {
  const [, base64] = /-----BEGIN (?:RSA )?PRIVATE KEY-----([\s\S]+?)-----END/.exec(pem) ?? [];
  if (base64 === undefined) throw new Error('no private key');
  const bytes = Uint8Array.from(atob(base64.replace(/\s+/g, '')), (character) => character.charCodeAt(0));
  const members = readSequence(bytes);
  // PKCS#8 wraps PKCS#1 into its third member
  const inner = members[2]?.tag === OCTETS ? readSequence(members[2].content) : members;
  return { modulus: integerOf(inner[1]), privateExponent: integerOf(inner[3]) };
}

function readSequence(bytes: Uint8Array): readonly Element[] {
  const { tag, content } = readElement(bytes, 0);
  if (tag !== SEQUENCE) throw new Error('no sequence');
  const members: Element[] = [];
  for (let at = 0; at < content.length;) {
    const member = readElement(content, at);
    members.push(member);
    at = member.end;
  }
  return members;
}

function readElement(bytes: Uint8Array, at: number): Element {
  const tag = bytes[at] ?? 0;
  const first = bytes[at + 1] ?? 0;
  const sizeBytes = first < 0x80 ? 0 : first & 0x7f;
  let length = first < 0x80 ? first : 0;
  for (let i = 0; i < sizeBytes; i += 1) length = length * 256 + (bytes[at + 2 + i] ?? 0);
  const start = at + 2 + sizeBytes;
  if (start + length > bytes.length) throw new Error('cut short');
  return { tag, content: bytes.subarray(start, start + length), end: start + length };
}

function integerOf(element: Element | undefined): bigint {
  if (element?.tag !== INTEGER) throw new Error('no integer');
  return element.content.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
}
