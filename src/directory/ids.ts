// Identifiers in the vendor's shape: a prefix, two characters of region, the rest random (cloudsso 4.1, 4.2).
import type { IdKind } from './scope.ts';

const SHAPES: Readonly<Record<IdKind, { readonly prefix: string; readonly length: number }>> = {
  directory: { prefix: 'd-', length: 12 },
  user: { prefix: 'u-', length: 20 },
  samlCertificate: { prefix: 'idp-c-', length: 20 },
  scimCredential: { prefix: 'scimcred-', length: 20 },
  group: { prefix: 'g-', length: 20 },
};

// Our decision: the sheet infers 00 and 02 from samples, the rest follows their order.
const REGION_TAGS: Readonly<Record<string, string>> = {
  'cn-shanghai': '00',
  'cn-hongkong': '02',
  'ap-southeast-1': '03',
  'ap-northeast-2': '04',
  'us-west-1': '05',
  'eu-central-1': '06',
};

const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz';

/** Mints ids for one region from `randomBytes`. */
export function compileMint(regionId: string, randomBytes: (count: number) => Uint8Array): (kind: IdKind) => string {
  const tag = REGION_TAGS[regionId] ?? '0z';
  return (kind) => {
    const { prefix, length } = SHAPES[kind];
    return prefix + tag + randomText(length - tag.length, randomBytes);
  };
}

function randomText(length: number, randomBytes: (count: number) => Uint8Array): string {
  let text = '';
  while (text.length < length) {
    for (const byte of randomBytes(length - text.length)) {
      // 252 is the greatest multiple of 36 in a byte: what lies above would favour the first letters
      if (byte < 252) text += ALPHABET.charAt(byte % 36);
    }
  }
  return text;
}
