// Where two texts part: the first byte that differs, with what stands around it on both sides.

export interface Side {
  readonly before: string;
  /** The character that differs; empty at the end of the text. */
  readonly at: string;
  readonly after: string;
  /** `0x25`; empty at the end of the text. */
  readonly byte: string;
}

export interface Difference {
  /** Bytes of UTF-8 before the first one that differs. */
  readonly offset: number;
  readonly ours: Side;
  readonly theirs: Side;
}

const CONTEXT = 24;

/** Undefined for equal texts. */
export function findDifference(ours: string, theirs: string): Difference | undefined {
  if (ours === theirs) return undefined;
  const [a, b] = [Array.from(ours), Array.from(theirs)];
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  const common = new TextEncoder().encode(a.slice(0, at).join('')).length;
  const [left, right] = [bytesOf(a[at]), bytesOf(b[at])];
  let inside = 0;
  // Characters may begin with the same bytes
  while (inside < left.length && left[inside] === right[inside]) inside += 1;
  return { offset: common + inside, ours: sideOf(a, at, left[inside]), theirs: sideOf(b, at, right[inside]) };
}

function bytesOf(character: string | undefined): Uint8Array {
  return new TextEncoder().encode(character ?? '');
}

function sideOf(characters: readonly string[], at: number, byte: number | undefined): Side {
  return {
    before: characters.slice(Math.max(0, at - CONTEXT), at).join(''),
    at: characters[at] ?? '',
    after: characters.slice(at + 1, at + 1 + CONTEXT).join(''),
    byte: byte === undefined ? '' : `0x${byte.toString(16).padStart(2, '0').toUpperCase()}`,
  };
}

/** The string alone, of a text that may be a whole message of a gateway. */
export function cutString(pasted: string): string {
  const text = pasted.replaceAll('\r\n', '\n');
  const canonical = /CanonicalRequest is \[([^]*)\]/.exec(text)?.[1];
  const signed = /string to sign is:([^"]*)/.exec(text)?.[1] ?? /StringToSign is \[([^\]]*)\]/.exec(text)?.[1];
  return canonical ?? signed ?? text.replace(/^\n+|\n+$/g, '');
}
