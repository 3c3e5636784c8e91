import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Schema } from '../../../src/catalog/operation.ts';
import { escapeText, writeXml } from '../../../src/dialects/rpc/xml.ts';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';
const parser = new XMLParser({
  ignoreDeclaration: true,
  parseTagValue: false,
  trimValues: false,
  htmlEntities: true,
  processEntities: { enabled: true, maxTotalExpansions: 100_000, maxExpandedLength: 10_000_000 },
});
const read = (xml: string): unknown => parser.parse(xml);
const bare = (value: object, schema: Schema = {}): string => writeXml('R', value, schema).slice(DECLARATION.length);

// What XML 1.0 may hold as a character; everything else has no spelling in it at all.
const ALLOWED = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;

const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '\r',
        '\n',
        '\r\n',
        '&',
        '&amp;',
        '<',
        ']]>',
        '"',
        "'",
        '\0',
        '\x0b',
        '\uFFFE',
        '&#13;',
        ' ',
        '<!--',
      ),
      { maxLength: 10 },
    )
    .map((parts) => parts.join('')),
);

describe('escapeText', () => {
  it('writes text that a parser reads back, with U+FFFD for what XML cannot hold', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const xml = `<R><T>x${escapeText(text)}x</T></R>`;
        const expected = [...text.toWellFormed()].map((one) => (ALLOWED.test(one) ? one : '\uFFFD')).join('');
        expect(XMLValidator.validate(xml)).toBe(true);
        expect(read(xml)).toEqual({ R: { T: `x${expected}x` } });
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves no character that XML cannot hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) }), (text) => {
        expect(escapeText(text)).toMatch(ALLOWED);
        expect(escapeText(text)).not.toMatch(/[<>"'\r]|&(?!(amp|lt|gt|quot|apos|#13);)/);
      }),
    );
  });

  it.each([
    ['a & b', 'a &amp; b'],
    ['&amp;', '&amp;amp;'],
    ['<a href="x">', '&lt;a href=&quot;x&quot;&gt;'],
    ["it's", 'it&apos;s'],
    ['a\rb\r\nc', 'a&#13;b&#13;\nc'],
    ['tab\tand\nline', 'tab\tand\nline'],
    ['\0\x08\x0b\x1f', '\uFFFD\uFFFD\uFFFD\uFFFD'],
    ['\uD83D!', '\uFFFD!'],
    ['😀 ä 李', '😀 ä 李'],
    ['\uFFFE\uFFFF', '\uFFFD\uFFFD'],
    ['', ''],
  ])('%p → %p', (text, expected) => {
    expect(escapeText(text)).toBe(expected);
  });
});

describe('writeXml', () => {
  it('writes a declaration and one root', () => {
    expect(writeXml('GetUserResponse', { RequestId: 'R' }, {})).toBe(
      `${DECLARATION}<GetUserResponse><RequestId>R</RequestId></GetUserResponse>`,
    );
  });

  it.each<[object, string]>([
    [{}, ''],
    [{ A: '' }, '<A></A>'],
    [{ A: 0, B: false, C: 1.5 }, '<A>0</A><B>false</B><C>1.5</C>'],
    [{ A: undefined, B: null, C: 'c' }, '<C>c</C>'],
    [{ A: { B: { C: 'c' } } }, '<A><B><C>c</C></B></A>'],
    [{ A: {} }, '<A></A>'],
    [{ A: ['x', 'y'] }, '<A>x</A><A>y</A>'],
    [{ A: [] }, ''],
    [{ A: [{ B: 1 }, { B: 2 }] }, '<A><B>1</B></A><A><B>2</B></A>'],
  ])('%j', (value, expected) => {
    expect(bare(value)).toBe(`<R>${expected}</R>`);
  });

  const wrapped: Schema = {
    type: 'object',
    properties: {
      Users: {
        type: 'array',
        'x-xml-item': 'User',
        items: {
          type: 'object',
          properties: {
            Tags: { type: 'array', 'x-xml-item': 'Tag', items: { type: 'object' } },
            Names: { type: 'array' },
          },
        },
      },
    },
  };

  it('wraps the items of a list when the schema names them, at every depth', () => {
    const value = { Users: [{ Tags: [{ Key: 'a' }, { Key: 'b' }], Names: ['x', 'y'] }, { Tags: [] }] };
    expect(bare(value, wrapped)).toBe(
      '<R><Users><User><Tags><Tag><Key>a</Key></Tag><Tag><Key>b</Key></Tag></Tags><Names>x</Names><Names>y</Names></User>' +
        '<User><Tags></Tags></User></Users></R>',
    );
    expect(bare({ Users: [] }, wrapped)).toBe('<R><Users></Users></R>');
  });

  const name = fc.stringMatching(/^[A-Z][A-Za-z0-9]{0,6}$/);
  const { node } = fc.letrec<{ node: unknown }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small' },
      anything,
      fc.dictionary(name, tie('node'), { maxKeys: 3, minKeys: 1, noNullPrototype: true }),
      fc.array(anything, { minLength: 2, maxLength: 4 }),
    ),
  }));

  /** The same tree as a parser shows it: all text, repeated elements as lists. */
  const shown = (value: unknown): unknown => {
    if (typeof value === 'string')
      return [...value.toWellFormed()].map((one) => (ALLOWED.test(one) ? one : '\uFFFD')).join('');
    if (Array.isArray(value)) return value.map(shown);
    return Object.fromEntries(Object.entries(value as object).map(([key, member]) => [key, shown(member)]));
  };

  it('writes any tree of members so that a parser reads the same tree', () => {
    fc.assert(
      fc.property(fc.dictionary(name, node, { minKeys: 1, noNullPrototype: true }), (value) => {
        const xml = writeXml('R', value, {});
        expect(XMLValidator.validate(xml)).toBe(true);
        expect(read(xml)).toEqual({ R: shown(value) });
      }),
    );
  });
});
