import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  canonicalQuery,
  canonicalRequestV3,
  percentEncode,
  stringToSignV1,
  stringToSignV3,
} from '../../../src/dialects/rpc/canonical.ts';
import type { Parameter } from '../../../src/dialects/rpc/canonical.ts';
import { compareUnits, encode } from '../../support/signer.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 40 });
const anyName = fc.string({
  unit: fc.constantFrom('a', 'A', '.', '_', '1', '0', '\uFF5E', '\u{1F600}', '名', '%', '='),
  maxLength: 6,
});

describe('percentEncode', () => {
  it('agrees with an encoder that goes byte by byte', () => {
    fc.assert(fc.property(anyText, (text) => percentEncode(text) === encode(text)));
  });

  it.each([
    ['', ''],
    ['AZaz09-_.~', 'AZaz09-_.~'],
    [" !'()*+/:=&%", '%20%21%27%28%29%2A%2B%2F%3A%3D%26%25'],
    ['plain\n', 'plain%0A'],
    ['中😀', '%E4%B8%AD%F0%9F%98%80'],
  ])('encodes %j', (text, encoded) => {
    expect(percentEncode(text)).toBe(encoded);
  });

  it.each(['\uD800', 'a\uDC00b', '\uDE00\uD83D'])('takes half a surrogate pair for U+FFFD', (text) => {
    expect(percentEncode(text)).toBe(encode(text));
    expect(percentEncode(text)).toContain('%EF%BF%BD');
  });
});

describe('canonicalQuery', () => {
  it('sorts by name, one code unit after the other, whatever the values', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(anyName, anyText), { selector: ([name]) => name }), (parameters) => {
        const sorted = [...parameters].sort(([a], [b]) => compareUnits(a, b));
        expect(canonicalQuery(parameters)).toBe(sorted.map(([n, v]) => `${encode(n)}=${encode(v)}`).join('&'));
      }),
    );
  });

  it('puts upper case before "_" before lower case, 10 before 2, and a surrogate before U+FF5E', () => {
    const names = ['b', 'X.2', '_', 'X.10', '\uFF5E', 'X', 'B', '\u{1F600}', 'X.1', 'a'];
    const order = canonicalQuery(
      names.map((name): Parameter => [name, '']),
      'raw',
    );
    expect(order).toBe('B=&X=&X.1=&X.10=&X.2=&_=&a=&b=&\u{1F600}=&\uFF5E=');
  });

  it('sorts by name alone, where sorting joined pairs would differ', () => {
    expect(
      canonicalQuery([
        ['A.1', 'x'],
        ['A', 'y'],
        ['A-', 'z'],
      ]),
    ).toBe('A=y&A-=z&A.1=x');
  });

  it('keeps empty values, and equal names in the order they came', () => {
    expect(
      canonicalQuery([
        ['B', ''],
        ['A', '2'],
        ['A', '1'],
      ]),
    ).toBe('A=2&A=1&B=');
    expect(canonicalQuery([])).toBe('');
  });

  it('leaves its argument as it was', () => {
    const parameters: Parameter[] = [
      ['B', '1'],
      ['A', '2'],
    ];
    canonicalQuery(parameters);
    expect(parameters).toEqual([
      ['B', '1'],
      ['A', '2'],
    ]);
  });

  it('writes raw names raw and sorts encoded ones by what they mean', () => {
    const parameters: Parameter[] = [
      ['标签', 'v v'],
      ['Map.#3#foo', '1'],
      ['a b', '2'],
    ];
    expect(canonicalQuery(parameters, 'raw')).toBe('Map.#3#foo=1&a b=2&标签=v%20v');
    expect(canonicalQuery(parameters, 'encoded')).toBe('Map.%233%23foo=1&a%20b=2&%E6%A0%87%E7%AD%BE=v%20v');
  });
});

describe('strings to sign', () => {
  it('V1 frames the query with the method and a constant', () => {
    expect(
      stringToSignV1('POST', [
        ['B', 'a b'],
        ['A', ''],
      ]),
    ).toBe('POST&%2F&A%3D%26B%3Da%2520b');
  });

  it('V3 lays out the request line by line, headers trimmed and in the order given', () => {
    const sent: Record<string, string> = { host: ' h:1 ', 'x-acs-date': 'now' };
    const parts = {
      method: 'POST',
      path: '/a%20b',
      query: [['Q', '1']] as const,
      signedHeaders: ['x-acs-date', 'host', 'accept'],
      header: (name: string) => sent[name] ?? '',
      payloadHash: 'hash',
    };
    expect(canonicalRequestV3(parts)).toBe(
      'POST\n/a%20b\nQ=1\nx-acs-date:now\nhost:h:1\naccept:\n\nx-acs-date;host;accept\nhash',
    );
    expect(canonicalRequestV3({ ...parts, query: [], signedHeaders: ['host'] })).toBe(
      'POST\n/a%20b\n\nhost:h:1\n\nhost\nhash',
    );
    expect(stringToSignV3('ACS3-HMAC-SHA256', 'abc')).toBe('ACS3-HMAC-SHA256\nabc');
  });
});
