import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Schema } from '../../../src/catalog/operation.ts';
import { compileDecoder } from '../../../src/dialects/rpc/decode.ts';

type Pairs = readonly (readonly [string, string])[];

/** What the vendor's clients do with a nested value: the oracle. `indexOf` may leave gaps. */
function flatten(name: string, value: unknown, indexOf: (at: number) => number): Pairs {
  if (Array.isArray(value)) return value.flatMap((item, at) => flatten(`${name}.${indexOf(at)}`, item, indexOf));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, item]) => flatten(`${name}.${key}`, item, indexOf));
  }
  return [[name, String(value)]];
}

const decode = (properties: Readonly<Record<string, Schema>>, pairs: Pairs): Record<string, unknown> =>
  compileDecoder({ type: 'object', properties })(new Map(pairs));
const decodeOne = (schema: Schema, pairs: Pairs): unknown => decode({ Toy: schema }, pairs)['Toy'];

interface Case {
  readonly schema: Schema;
  readonly value: unknown;
}

const memberName = fc.stringMatching(/^[A-Z][A-Za-z0-9]{0,4}$/);
const { one } = fc.letrec<{ one: Case; scalar: Case; list: Case; object: Case }>((tie) => ({
  scalar: fc.oneof(
    fc.string({ unit: 'binary' }).map((value): Case => ({ schema: { type: 'string' }, value })),
    fc.string().map((value): Case => ({ schema: {}, value })),
    fc
      .integer({ min: -999_999_999_999, max: 999_999_999_999 })
      .map((value): Case => ({ schema: { type: 'integer' }, value })),
    fc
      .integer({ min: -99_999, max: 99_999 })
      .map((value): Case => ({ schema: { type: 'number' }, value: value / 100 })),
    fc.boolean().map((value): Case => ({ schema: { type: 'boolean' }, value })),
  ),
  // Items of one schema: the same item over and over differs enough with scalars made of it
  list: fc.tuple(tie('one'), fc.integer({ min: 1, max: 12 })).map(([{ schema, value }, length]): Case => {
    const items = Array.from({ length }, (_, at) => (typeof value === 'string' ? `${value}${at}` : value));
    return { schema: { type: 'array', items: schema }, value: items };
  }),
  object: fc
    .dictionary(memberName, tie('one'), { minKeys: 1, maxKeys: 3, noNullPrototype: true })
    .map((members): Case => ({
      schema: {
        type: 'object',
        properties: {
          ...Object.fromEntries(Object.entries(members).map(([name, { schema }]) => [name, schema])),
          NeverSent: { type: 'string' },
        },
      },
      value: Object.fromEntries(Object.entries(members).map(([name, { value }]) => [name, value])),
    })),
  one: fc.oneof({ depthSize: 'small', withCrossShrink: true }, tie('scalar'), tie('list'), tie('object')),
}));

describe('compileDecoder', () => {
  it('undoes what clients flatten, in whatever order it arrives and with gaps in the indices', () => {
    fc.assert(
      fc.property(
        one,
        fc.integer({ min: 1, max: 50 }),
        fc.infiniteStream(fc.nat()),
        ({ schema, value }, step, noise) => {
          const pairs = flatten('Toy', value, (at) => 1 + at * step);
          const shuffled = pairs.map((pair) => ({ pair, at: noise.next().value ?? 0 })).sort((a, b) => a.at - b.at);
          expect(
            decodeOne(
              schema,
              shuffled.map(({ pair }) => pair),
            ),
          ).toEqual(value);
        },
      ),
    );
  });

  it('is not disturbed by names that the schema does not know', () => {
    fc.assert(
      fc.property(one, fc.dictionary(fc.string(), fc.string()), ({ schema, value }, others) => {
        const noise = Object.entries(others).filter(([name]) => name !== 'Toy' && !name.startsWith('Toy.'));
        expect(decode({ Toy: schema }, [...noise, ...flatten('Toy', value, (at) => at + 1)])).toEqual({ Toy: value });
      }),
    );
  });

  it('never throws, whatever the names and values are', () => {
    const names = fc.oneof(fc.constantFrom('Toy', 'Toy.', 'Toy.1', 'Toy.1.Key', 'Toy.Key', 'Toy..1'), fc.string());
    fc.assert(
      fc.property(one, fc.array(fc.tuple(names, fc.string())), ({ schema }, pairs) => {
        expect(() => decode({ Toy: schema }, pairs)).not.toThrow();
      }),
    );
  });

  it('leaves out what was not sent', () => {
    const properties: Record<string, Schema> = {
      A: { type: 'string' },
      B: { type: 'array', items: {} },
      C: { type: 'object', properties: { D: {} } },
      E: { type: 'object', 'x-style': 'json' },
    };
    expect(decode(properties, [])).toEqual({});
    expect(
      decode(properties, [
        ['a', 'x'],
        ['C.X', 'x'],
        ['B.x', 'x'],
      ]),
    ).toEqual({});
  });

  it('keeps an empty text', () => {
    expect(decodeOne({ type: 'string' }, [['Toy', '']])).toBe('');
  });

  it.each<[Schema['type'], string, unknown]>([
    ['boolean', 'true', true],
    ['boolean', 'True', true],
    ['boolean', 'FALSE', false],
    ['boolean', '1', '1'],
    ['boolean', '', ''],
    ['boolean', 'constructor', 'constructor'],
    ['boolean', '__proto__', '__proto__'],
    ['integer', '007', 7],
    ['integer', '+1', 1],
    ['integer', '-1', -1],
    ['integer', '999999999999999', 999_999_999_999_999],
    ['integer', '1000000000000000', '1000000000000000'],
    ['integer', '1.0', '1.0'],
    ['integer', '1e3', '1e3'],
    ['integer', '0x10', '0x10'],
    ['integer', ' 1', ' 1'],
    ['integer', '', ''],
    ['integer', '١', '١'],
    ['number', '1.5', 1.5],
    ['number', '-0.25', -0.25],
    ['number', '1.', '1.'],
    ['number', '.5', '.5'],
    ['number', 'NaN', 'NaN'],
    ['number', 'Infinity', 'Infinity'],
    ['string', 'null', 'null'],
    ['string', '1', '1'],
  ])('reads the %s %p as %p: what does not fit keeps its text', (type, text, expected) => {
    expect(decodeOne({ type } as Schema, [['Toy', text]])).toBe(expected);
  });

  describe('a list', () => {
    const list: Schema = { type: 'array', items: { type: 'string' } };

    it('sorts its indices as numbers and closes gaps', () => {
      expect(
        decodeOne(list, [
          ['Toy.10', 'c'],
          ['Toy.9', 'b'],
          ['Toy.2', 'a'],
        ]),
      ).toEqual(['a', 'b', 'c']);
    });

    it.each(['Toy.0', 'Toy.01', 'Toy.-1', 'Toy.1e1', 'Toy.', 'Toy.+1', 'Toy.1000000', 'toy.1'])(
      'has no item at %s',
      (name) => {
        expect(decodeOne(list, [[name, 'x']])).toBeUndefined();
      },
    );

    it('of objects has an item for each index, also when the schema knows none of its members', () => {
      const objects: Schema = { type: 'array', items: { type: 'object', properties: { Key: { type: 'string' } } } };
      expect(
        decodeOne(objects, [
          ['Toy.1.Key', 'a'],
          ['Toy.2.Other', 'b'],
        ]),
      ).toEqual([{ Key: 'a' }, {}]);
    });

    it('may be one JSON text, or a text that is none', () => {
      expect(decodeOne(list, [['Toy', '["a","b"]']])).toEqual(['a', 'b']);
      expect(decodeOne(list, [['Toy', 'a,b']])).toBe('a,b');
      expect(
        decodeOne(list, [
          ['Toy', '["ignored"]'],
          ['Toy.1', 'a'],
        ]),
      ).toEqual(['a']);
    });
  });

  describe('an object', () => {
    const object: Schema = { type: 'object', properties: { Key: { type: 'string' } } };

    it('may be one JSON text, or a text that is none', () => {
      expect(decodeOne(object, [['Toy', '{"Key":"a"}']])).toEqual({ Key: 'a' });
      expect(decodeOne(object, [['Toy', '{']])).toBe('{');
    });

    it('in JSON style is nothing else', () => {
      const json: Schema = { ...object, 'x-style': 'json' };
      expect(decodeOne(json, [['Toy', '{"Key":"a"}']])).toEqual({ Key: 'a' });
      expect(decodeOne(json, [['Toy.Key', 'a']])).toBeUndefined();
      expect(decodeOne(json, [['Toy', '']])).toBe('');
      expect(decodeOne(json, [['Toy', 'null']])).toBeNull();
    });

    it('from JSON cannot reach a prototype', () => {
      const value = decodeOne({ ...object, 'x-style': 'json' }, [['Toy', '{"__proto__":{"Key":"a"}}']]) as object;
      expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
      expect('Key' in value).toBe(false);
    });
  });

  it('reads a JSON text as deep as it comes', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(Array.isArray(decodeOne({ type: 'object', 'x-style': 'json' }, [['Toy', deep]]))).toBe(true);
  });
});
