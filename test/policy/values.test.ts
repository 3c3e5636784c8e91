// Numbers and moments against arithmetic that cannot round, and against Date.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareDecimals, type Decimal, parseDecimal } from '../../src/policy/conditions/decimals.ts';
import { parseInstant } from '../../src/policy/conditions/instants.ts';

function decimal(text: string): Decimal {
  const parsed = parseDecimal(text);
  if (parsed === undefined) throw new Error(`no number: ${text}`);
  return parsed;
}

describe('a number', () => {
  it.each(['', ' 1', '1 ', '1e3', '.5', '5.', '0x10', 'ten', '--1', '1,000', 'NaN', 'Infinity', '١'])(
    'is not %j',
    (text) => {
      expect(parseDecimal(text)).toBeUndefined();
    },
  );

  it.each([
    ['010', '10'],
    ['+10', '10'],
    ['10.0', '10'],
    ['-0', '0'],
    ['-0.00', '+0'],
    ['000', '0'],
  ])('%s is %s', (left, right) => {
    expect(compareDecimals(decimal(left), decimal(right))).toBe(0);
  });

  it('compares as its value does, beyond the reach of floating point', () => {
    const scaled = fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n });
    const near = scaled.chain((value) => fc.tuple(fc.constant(value), fc.bigInt({ min: value - 2n, max: value + 2n })));
    const write = (value: bigint): string => {
      const digits = (value < 0n ? -value : value).toString().padStart(7, '0');
      return `${value < 0n ? '-' : ''}${digits.slice(0, -6)}.${digits.slice(-6)}`;
    };
    fc.assert(
      fc.property(fc.oneof(near, fc.tuple(scaled, scaled)), ([left, right]) => {
        const order = compareDecimals(decimal(write(left)), decimal(write(right)));
        expect(Math.sign(order)).toBe(left < right ? -1 : left > right ? 1 : 0);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a moment', () => {
  it.each([
    '2026-01-31',
    '2026-01-31T08:00:00',
    '1717286400',
    '2026-02-29T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-00-01T00:00:00Z',
    '2026-01-00T00:00:00Z',
    '2026-01-01T24:00:00Z',
    '2026-01-01T00:60:00Z',
    '2026-01-01T00:00:60Z',
    '2026-01-01T00:00:00+24:00',
    '2026-01-01 00:00:00Z',
    'tomorrow',
    '',
  ])('is not %j', (text) => {
    expect(parseInstant(text)).toBeUndefined();
  });

  it('is what Date makes of it', () => {
    const moments = fc.date({
      min: new Date('0001-01-01T00:00:00Z'),
      max: new Date('9999-12-30T00:00:00Z'),
      noInvalidDate: true,
    });
    const offsets = fc.tuple(fc.constantFrom('+', '-'), fc.nat(23), fc.nat(59));
    fc.assert(
      fc.property(moments, offsets, fc.boolean(), (moment, [sign, hours, minutes], colon) => {
        const text = moment.toISOString();
        expect(parseInstant(text)).toBeCloseTo(moment.getTime(), 2);
        const [hour, minute] = [String(hours).padStart(2, '0'), String(minutes).padStart(2, '0')];
        const shifted = moment.getTime() - (sign === '-' ? -1 : 1) * (hours * 60 + minutes) * 60_000;
        expect(parseInstant(text.replace('Z', `${sign}${hour}${colon ? ':' : ''}${minute}`))).toBeCloseTo(shifted, 2);
      }),
      { numRuns: 1000 },
    );
  });

  it('may leave out the seconds, and may split them', () => {
    expect(parseInstant('2024-06-01T00:00Z')).toBe(Date.UTC(2024, 5, 1));
    expect(parseInstant('2024-06-01T00:00:00.5Z')).toBe(Date.UTC(2024, 5, 1) + 500);
    expect(parseInstant('2024-02-29T00:00:00Z')).toBe(Date.UTC(2024, 1, 29));
  });
});
