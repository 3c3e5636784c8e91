// The mistakes in the HMAC key: what else clients take for the secret, and how else they end it.

/** A key to try, and what the client did to arrive at it. No words: the right key. */
export interface TriedKey {
  readonly bytes: Buffer;
  readonly words: readonly string[];
  /** Not tried together with a mistake in the text. */
  readonly alone: boolean;
}

/** The right key and then the wrong ones. */
export type TriedKeys = readonly [right: TriedKey, ...wrong: TriedKey[]];

/** How a scheme ends its key, and the endings that clients confuse it with. */
export interface KeyEnding {
  readonly right: string;
  readonly wrong: readonly { readonly ending: string; readonly words: string }[];
}

export const keyEndingV1: KeyEnding = {
  right: '&',
  wrong: [
    { ending: '', words: 'used the bare secret as the key (append "&" to it)' },
    { ending: '%26', words: 'percent-encoded the "&" that ends the key (append a plain "&")' },
  ],
};

export const keyEndingV3: KeyEnding = {
  right: '',
  wrong: [{ ending: '&', words: 'appended "&" to the secret as V1 does (with ACS3 the key is the bare secret)' }],
};

type Around = readonly [before: string, after: string, words: string];

const strays: readonly Around[] = [
  ['', '\n', 'used a secret that ends in a newline (trim it)'],
  ['', '\r\n', 'used a secret that ends in a Windows line break (trim it)'],
  ['', ' ', 'used a secret that ends in a space (trim it)'],
  [' ', '', 'used a secret that begins with a space (trim it)'],
  ['"', '"', 'used a secret with double quotes around it (take them off)'],
  ["'", "'", 'used a secret with single quotes around it (take them off)'],
];

const rareStrays: readonly Around[] = [
  ['', '\r', 'used a secret that ends in a carriage return (trim it)'],
  ['', '\t', 'used a secret that ends in a tab (trim it)'],
  ['\t', '', 'used a secret that begins with a tab (trim it)'],
  [' ', ' ', 'used a secret with spaces around it (trim it)'],
  ['\uFEFF', '', 'used a secret that begins with a byte order mark (read its file as UTF-8 without one)'],
  ['', '\u00A0', 'used a secret that ends in a no-break space (type the end again)'],
  ['', '\u200B', 'used a secret that ends in an invisible zero-width space (type the end again)'],
];

/** Keys that hold no secret at all: a hit tells the caller nothing that it did not know. */
function notTheSecret(accessKeyId: string): (readonly [text: string, words: string])[] {
  const look = 'look where the secret is read from';
  return [
    ['', `signed without a secret (${look})`],
    ['undefined', `signed with the word undefined for a secret (${look})`],
    ['null', `signed with the word null for a secret (${look})`],
    ['None', `signed with the word None for a secret (${look})`],
    [accessKeyId, 'signed with the AccessKeyId for a secret (use the AccessKeySecret that belongs to it)'],
  ];
}

/** One mistake each, then a stray character together with a wrong ending. */
export function keysToTry(secret: Buffer, ending: KeyEnding, accessKeyId: string): TriedKeys {
  const around = ([before, after]: Around, end: string) =>
    Buffer.concat([Buffer.from(before), secret, Buffer.from(after + end)]);
  const bare: Around = ['', '', ''];
  return [
    { bytes: around(bare, ending.right), words: [], alone: false },
    ...ending.wrong.map(({ ending: end, words }) => ({ bytes: around(bare, end), words: [words], alone: false })),
    ...strays.map((stray) => ({ bytes: around(stray, ending.right), words: [stray[2]], alone: false })),
    ...rareStrays.map((stray) => ({ bytes: around(stray, ending.right), words: [stray[2]], alone: true })),
    ...notTheSecret(accessKeyId).map(([text, words]) => ({
      bytes: Buffer.from(text + ending.right),
      words: [words],
      alone: true,
    })),
    ...strays.flatMap((stray) =>
      ending.wrong.map(({ ending: end, words }) => ({
        bytes: around(stray, end),
        words: [stray[2], words],
        alone: true,
      })),
    ),
  ];
}
