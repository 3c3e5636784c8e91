import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Schema } from '../../src/catalog/operation.ts';
import { compileValidator, makeAjv } from '../../src/catalog/validate.ts';

const validator = (properties: Readonly<Record<string, object>>, required: readonly string[] = []) =>
  compileValidator(makeAjv(), { type: 'object', properties: (properties as Schema['properties']) ?? {}, required });

const outcome = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (cause) {
    return cause;
  }
};

describe('compileValidator', () => {
  it.each([
    ['enum', { type: 'string', enum: ['On', 'Off'] }, 'on', 'it is none of On, Off'],
    ['type', { type: 'integer' }, 'ten', 'it is not of type integer'],
    ['type', { type: 'integer' }, 1.5, 'it is not of type integer'],
    ['type', { type: 'boolean' }, 'maybe', 'it is not of type boolean'],
    ['type', { type: 'array', items: {} }, 'x', 'it is not of type array'],
    ['type', { type: 'object' }, 'x', 'it is not of type object'],
    ['type', { type: 'object' }, [], 'it is not of type object'],
    ['type', { type: 'object' }, null, 'it is not of type object'],
    ['maxLength', { type: 'string', maxLength: 3 }, 'abcd', 'it is longer than 3 characters'],
    ['minLength', { type: 'string', minLength: 1 }, '', 'it is shorter than 1 characters'],
    ['maximum', { type: 'integer', maximum: 100 }, 101, 'it is greater than 100'],
    ['minimum', { type: 'integer', minimum: 1 }, 0, 'it is less than 1'],
    ['maxItems', { type: 'array', maxItems: 1, items: {} }, ['a', 'b'], 'it has more than 1 items'],
    ['pattern', { type: 'string', pattern: '^a+$' }, 'b', 'it does not match the pattern ^a+$'],
    ['format', { type: 'string', format: 'email' }, 'nobody', 'it is not in the form email'],
    ['format', { type: 'string', format: 'optional-email' }, 'nobody', 'it is not in the form email'],
    ['uniqueItems', { type: 'array', uniqueItems: true, items: {} }, ['a', 'a'], expect.stringContaining('duplicate')],
  ] as const)('refuses by %s: %j given %j', (Rule, schema, value, Reason) => {
    const validate = validator({ Toy: schema });
    expect(outcome(() => validate({ Toy: value }))).toMatchObject({
      fault: 'ParameterInvalid',
      detail: { Name: 'Toy', Rule, Reason },
    });
  });

  it('counts characters, not code units', () => {
    const validate = validator({ Toy: { type: 'string', maxLength: 3 } });
    expect(validate({ Toy: '😀😀😀' })).toEqual({ Toy: '😀😀😀' });
  });

  it('takes an empty address only where the form says optional', () => {
    const validate = validator({ Toy: { type: 'string', format: 'optional-email' } });
    expect(validate({ Toy: '' })).toEqual({ Toy: '' });
    expect(validate({ Toy: 'a@example.com' })).toEqual({ Toy: 'a@example.com' });
  });

  it('names a missing parameter', () => {
    const validate = validator({ Toy: { type: 'string' } }, ['Toy']);
    expect(outcome(() => validate({}))).toMatchObject({ fault: 'ParameterMissing', detail: { Name: 'Toy' } });
  });

  const tags = {
    type: 'array',
    items: { type: 'object', properties: { Key: { type: 'string', maxLength: 2 } }, required: ['Key'] },
  };

  it('names the place inside a parameter', () => {
    const validate = validator({ Tags: tags });
    expect(outcome(() => validate({ Tags: [{ Key: 'ok' }, { Key: 'far too long' }] }))).toMatchObject({
      fault: 'ParameterInvalid',
      detail: { Name: 'Tags', Rule: 'maxLength', Reason: '1.Key: it is longer than 2 characters' },
    });
    expect(outcome(() => validate({ Tags: [{ Value: 'x' }] }))).toMatchObject({
      fault: 'ParameterInvalid',
      detail: { Name: 'Tags', Rule: 'required', Reason: '0: Key is missing' },
    });
  });

  it('fills in defaults, in place', () => {
    const validate = validator({ Most: { type: 'integer', default: 10 }, Toy: { type: 'string' } });
    const raw = { Toy: 'x' };
    expect(validate(raw)).toBe(raw);
    expect(raw).toEqual({ Toy: 'x', Most: 10 });
    expect(validate({ Most: 0 })).toEqual({ Most: 0 });
  });

  it('gives each call its own defaults', () => {
    const validate = validator({ Toys: { type: 'array', items: {}, default: [] } });
    const first = validate({}) as { Toys: string[] };
    first.Toys.push('mine');
    expect(validate({})).toEqual({ Toys: [] });
  });

  it('knows the keywords that are for other readers', () => {
    const validate = validator({
      Toy: { type: 'object', 'x-style': 'json' },
      Toys: { type: 'array', 'x-xml-item': 'Toy' },
    });
    expect(validate({ Toy: {} })).toEqual({ Toy: {} });
  });

  it('refuses a keyword that nobody knows', () => {
    expect(() => validator({ Toy: { type: 'string', maxLenght: 3 } })).toThrow('maxLenght');
  });

  describe('characters that PostgreSQL cannot hold', () => {
    const validate = validator({ Toy: {}, Box: {} });

    it.each([
      ['NUL', 'a\0b'],
      ['a lone high surrogate', 'a\uD83D'],
      ['a lone low surrogate', '\uDE00b'],
      ['surrogates in the wrong order', '\uDE00\uD83D'],
      ['NUL in a list', ['a', ['\0']]],
      ['NUL in a member', { a: { b: '\0' } }],
      ['NUL in the name of a member', { 'a\0': 1 }],
      ['half a surrogate in the name of a member', { a: [{ '\uD83D': null }] }],
    ])('are refused by name: %s', (_what, value) => {
      expect(outcome(() => validate({ Box: 'fine', Toy: value }))).toMatchObject({
        fault: 'ParameterInvalid',
        detail: { Name: 'Toy', Rule: 'characters' },
      });
    });

    it('do not include any other character', () => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary' }), (text) => {
          fc.pre(!text.includes('\0'));
          expect(validate({ Toy: text, Box: [{ [text]: text }] })).toEqual({ Toy: text, Box: [{ [text]: text }] });
        }),
      );
    });
  });

  it('walks JSON that is nested deeper than the stack', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(200_000)}${']'.repeat(200_000)}`);
    const validate = validator({ Toy: {} });
    expect(Object.keys(validate({ Toy: deep }))).toEqual(['Toy']);
    const hostile: unknown = JSON.parse(`${'['.repeat(200_000)}"\\u0000"${']'.repeat(200_000)}`);
    expect(outcome(() => validate({ Toy: hostile }))).toMatchObject({ detail: { Rule: 'characters' } });
  });
});
