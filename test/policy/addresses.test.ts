// Addresses and blocks against node:net and against plain arithmetic on big numbers.
import { BlockList, isIP } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Address, contains, parseAddress, parseBlock } from '../../src/policy/conditions/addresses.ts';

const asNumber = (address: Address): bigint => address.reduce((sum, word) => (sum << 16n) | BigInt(word), 0n);

const v4 = fc.ipV4();
const v6 = fc.ipV6();
const nearV4 = fc
  .tuple(fc.constantFrom('10.0', '10.1', '192.168'), fc.nat(3), fc.nat(255))
  .map((part) => part.join('.'));
const blocks4 = fc.tuple(fc.oneof(v4, nearV4), fc.integer({ min: 0, max: 32 }));
const blocks6 = fc.tuple(v6, fc.integer({ min: 0, max: 128 }));

function within(block: string, address: string): boolean {
  const parsed = parseBlock(block);
  const caller = parseAddress(address);
  if (parsed === undefined || caller === undefined) throw new Error(`unreadable: ${block} ${address}`);
  return contains(parsed, caller);
}

describe('an address', () => {
  it.each([
    '',
    '1.2.3',
    '1.2.3.4.5',
    '1.2.3.256',
    '01.2.3.4',
    '1.2.3.4 ',
    '0x1.2.3.4',
    ':',
    ':::',
    '1::2::3',
    '1:2:3:4::5:6:7:8',
    '1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7:8:9',
    '1.2.3.4::',
    'g::',
  ])('is not %j', (text) => {
    expect(parseAddress(text)).toBeUndefined();
  });

  it('is what node:net takes for one, zones aside', () => {
    const noise = fc.string({
      unit: fc.constantFrom('0', '1', '9', 'f', 'F', ':', '::', '.', '255', '256'),
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.oneof(v4, v6, noise), (text) => {
        expect(parseAddress(text) !== undefined).toBe(isIP(text) !== 0);
      }),
      { numRuns: 3000 },
    );
  });

  it('has one meaning in all its spellings', () => {
    expect(parseAddress('2001:DB8::1')).toEqual(parseAddress('2001:0db8:0000:0000:0000:0000:0000:0001'));
    expect(parseAddress('::1.2.3.4')).toEqual(parseAddress('::102:304'));
    expect(parseAddress('::ffff:1.2.3.4')).toEqual(parseAddress('1.2.3.4'));
    expect(parseAddress('::ffff:102:304')).toEqual(parseAddress('1.2.3.4'));
  });
});

describe('a block', () => {
  it.each([
    '1.2.3.4/33',
    '1.2.3.4/',
    '1.2.3.4/-1',
    '1.2.3.4/08',
    '1.2.3.4/8/8',
    '::/129',
    '1.2.3/8',
    'fe80::1%eth0',
    '/8',
  ])('is not %j', (text) => {
    expect(parseBlock(text)).toBeUndefined();
  });

  it('holds what node:net says it holds', () => {
    const check =
      (family: 'ipv4' | 'ipv6') =>
      ([base, prefix]: [string, number], address: string) => {
        const list = new BlockList();
        list.addSubnet(base, prefix, family);
        expect(within(`${base}/${prefix}`, address)).toBe(list.check(address, family));
      };
    fc.assert(fc.property(blocks4, fc.oneof(v4, nearV4), check('ipv4')), { numRuns: 1000 });
    // node:net looks into mapped addresses in its own way; ours is tested by itself.
    const plain6 = v6.filter((address) => parseAddress(address)?.length === 8);
    fc.assert(fc.property(fc.tuple(plain6, fc.integer({ min: 0, max: 128 })), plain6, check('ipv6')), { numRuns: 500 });
  });

  it('is a comparison of leading bits', () => {
    const check =
      (bits: number) =>
      ([base, prefix]: [string, number], address: string) => {
        const [left, right] = [parseBlock(base)?.address ?? [], parseAddress(address) ?? []];
        fc.pre(left.length * 16 === bits && right.length * 16 === bits);
        const shift = BigInt(bits - prefix);
        expect(within(`${base}/${prefix}`, address)).toBe(asNumber(left) >> shift === asNumber(right) >> shift);
      };
    fc.assert(fc.property(blocks4, fc.oneof(v4, nearV4), check(32)), { numRuns: 1000 });
    fc.assert(fc.property(blocks6, v6, check(128)), { numRuns: 1000 });
  });

  it('holds its own address, whatever the bits below the prefix', () => {
    fc.assert(fc.property(blocks4, ([base, prefix]) => expect(within(`${base}/${prefix}`, base)).toBe(true)));
    fc.assert(fc.property(blocks6, ([base, prefix]) => expect(within(`${base}/${prefix}`, base)).toBe(true)));
  });

  it('never holds an address of the other family', () => {
    expect(within('::/0', '1.2.3.4')).toBe(false);
    expect(within('0.0.0.0/0', '2001:db8::1')).toBe(false);
  });

  it('reads a mapped block as the IPv4 block it carries', () => {
    expect(within('::ffff:192.0.2.0/120', '192.0.2.77')).toBe(true);
    expect(within('::ffff:192.0.2.0/120', '192.0.3.77')).toBe(false);
    expect(within('192.0.2.0/24', '::ffff:192.0.2.77')).toBe(true);
    expect(within('::ffff:0:0/96', '192.0.2.77')).toBe(true);
    expect(within('::ffff:0:0/95', '192.0.2.77')).toBe(false);
  });
});
