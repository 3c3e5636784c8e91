// Addresses and blocks of addresses. Without it an IPv6 caller could be told from a policy by mere spelling.

/** Sixteen-bit words, most significant first: two for IPv4, eight for IPv6. */
export type Address = readonly number[];

/** Every address whose first `prefix` bits are those of `address`. */
export interface Block {
  readonly address: Address;
  readonly prefix: number;
}

/**
 * The address that `text` writes, or nothing.
 * Our decision (open question: IPv4-mapped IPv6): `::ffff:a.b.c.d` is the IPv4 address it carries.
 */
export function parseAddress(text: string): Address | undefined {
  const words = parseWords(text);
  return words !== undefined && isMapped(words) ? words.slice(6) : words;
}

/**
 * The block that `text` writes as `address/prefix`, or as a single address.
 * Our decision (open question: bits below the prefix): they are ignored, `192.0.2.77/24` is `192.0.2.0/24`.
 */
export function parseBlock(text: string): Block | undefined {
  const [written = '', size, ...more] = text.split('/');
  const words = parseWords(written);
  if (words === undefined || more.length > 0) return undefined;
  const bits = words.length * 16;
  const prefix = size === undefined ? bits : parsePrefix(size);
  if (prefix === undefined || prefix > bits) return undefined;
  return isMapped(words) && prefix >= 96
    ? { address: words.slice(6), prefix: prefix - 96 }
    : { address: words, prefix };
}

/** True when the address lies in the block; the two families never meet. */
export function contains(block: Block, address: Address): boolean {
  if (block.address.length !== address.length) return false;
  let left = block.prefix;
  for (let index = 0; left > 0; index++, left -= 16) {
    const differing = (block.address[index] ?? 0) ^ (address[index] ?? 0);
    if (left >= 16 ? differing !== 0 : differing >>> (16 - left) !== 0) return false;
  }
  return true;
}

function parsePrefix(text: string): number | undefined {
  return /^(?:0|[1-9]\d{0,2})$/.test(text) ? Number(text) : undefined;
}

function isMapped(words: Address): boolean {
  return words.length === 8 && words[5] === 0xffff && words.slice(0, 5).every((word) => word === 0);
}

function parseWords(text: string): Address | undefined {
  return text.includes(':') ? parseSix(text) : parseFour(text);
}

function parseFour(text: string): Address | undefined {
  const octets = text.split('.');
  if (octets.length !== 4 || !octets.every((octet) => /^(?:0|[1-9]\d{0,2})$/.test(octet))) return undefined;
  const [first = 0, second = 0, third = 0, fourth = 0] = octets.map(Number);
  if (Math.max(first, second, third, fourth) > 255) return undefined;
  return [first * 256 + second, third * 256 + fourth];
}

function parseSix(text: string): Address | undefined {
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const [left = '', right] = halves;
  const before = parseGroups(left, right === undefined);
  const after = parseGroups(right ?? '', true);
  if (before === undefined || after === undefined) return undefined;
  const gap = 8 - before.length - after.length;
  if (right === undefined ? gap !== 0 : gap < 1) return undefined;
  return [...before, ...new Array<number>(gap).fill(0), ...after];
}

function parseGroups(text: string, atEnd: boolean): number[] | undefined {
  if (text === '') return [];
  const words: number[] = [];
  const groups = text.split(':');
  for (const [index, group] of groups.entries()) {
    if (/^[0-9a-fA-F]{1,4}$/.test(group)) words.push(parseInt(group, 16));
    else {
      // The last 32 bits may be written as an IPv4 address.
      const four = atEnd && index === groups.length - 1 ? parseFour(group) : undefined;
      if (four === undefined) return undefined;
      words.push(...four);
    }
  }
  return words;
}
