// The mistakes in writing a finished signature down: wrong alphabet, lost padding, another hash. They cost no HMAC to find.

/** What a presented signature holds, read as the client wrote it. No words: it is written right. */
export interface Reading {
  readonly bytes: Buffer;
  /** Node's name of the hash that makes this many bytes. */
  readonly hash: string;
  readonly words: readonly string[];
}

interface Spelling {
  readonly words: string;
  readonly read: (presented: string) => Buffer | undefined;
}

const base64Shape = /^[A-Za-z0-9+/]+={0,2}$/;
const hexShape = /^(?:[0-9a-f]{2})+$/i;

function fromBase64(text: string): Buffer | undefined {
  const bytes = base64Shape.test(text) ? Buffer.from(text, 'base64') : undefined;
  return bytes?.toString('base64') === text ? bytes : undefined;
}

function fromHex(text: string): Buffer | undefined {
  return hexShape.test(text) ? Buffer.from(text, 'hex') : undefined;
}

function padded(text: string): string {
  return text.padEnd(Math.ceil(text.length / 4) * 4, '=');
}

const right: Readonly<Record<'base64' | 'hex', Spelling>> = {
  base64: { words: '', read: fromBase64 },
  hex: { words: '', read: (text) => (text === text.toLowerCase() ? fromHex(text) : undefined) },
};

const wrong: Readonly<Record<'base64' | 'hex', readonly Spelling[]>> = {
  base64: [
    {
      words: 'sent the signature with spaces where base64 has "+" (percent-encode the Signature parameter)',
      read: (text) => fromBase64(text.replaceAll(' ', '+')),
    },
    {
      words: 'percent-encoded the signature twice (encode the Signature parameter once)',
      read: (text) => fromBase64(text.replaceAll(/%2B/gi, '+').replaceAll(/%2F/gi, '/').replaceAll(/%3D/gi, '=')),
    },
    { words: 'sent white space around the signature (trim the base64 text)', read: (text) => fromBase64(text.trim()) },
    { words: 'wrote the signature in hex (write the bytes in base64)', read: fromHex },
    {
      words: 'wrote the hex text of the signature in base64 (write its bytes in base64)',
      read: (text) => fromHex(fromBase64(text)?.toString('latin1') ?? ''),
    },
    { words: 'left the padding off the signature (keep the "=" at the end)', read: (text) => fromBase64(padded(text)) },
    {
      words: 'wrote the signature in URL-safe base64 (use the alphabet with "+" and "/", and padding)',
      read: (text) => fromBase64(padded(text.replaceAll('-', '+').replaceAll('_', '/'))),
    },
  ],
  hex: [
    { words: 'wrote the signature in upper-case hex (use lower case)', read: fromHex },
    { words: 'wrote the signature in base64 (write the bytes in lower-case hex)', read: fromBase64 },
    {
      words: 'wrote the hex text of the signature in base64 (write it in lower-case hex only)',
      read: (text) => fromHex(fromBase64(text)?.toString('latin1') ?? ''),
    },
  ],
};

/**
 * Reads a presented signature. `declared`: the hash that its method or algorithm stands for; a signature of another
 * length was made with another hash. Undefined when it is nobody's HMAC.
 */
export function readSignature(
  presented: string,
  encoding: 'base64' | 'hex',
  declared: { readonly name: string; readonly hash: string },
): Reading | undefined {
  for (const { words, read } of [right[encoding], ...wrong[encoding]]) {
    const bytes = presented.length <= 256 ? read(presented) : undefined;
    const made = bytes?.length === 20 ? 'sha1' : bytes?.length === 32 ? 'sha256' : undefined;
    if (bytes === undefined || made === undefined) continue;
    const hash = made === 'sha256' && declared.hash !== 'sha1' ? declared.hash : made;
    const other = `used HMAC-${hash.toUpperCase()} (the request declares ${declared.name})`;
    return { bytes, hash, words: [hash === declared.hash ? '' : other, words].filter((said) => said !== '') };
  }
  return undefined;
}
