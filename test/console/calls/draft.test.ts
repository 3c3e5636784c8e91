// What is typed into a form must travel unchanged by every way, and secrets by none that is kept.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  flatten,
  fromValues,
  isBlank,
  isSecret,
  kindOf,
  linkable,
  toValues,
  unflatten,
  type DraftObject,
  type Schema,
} from '../../../src/console/calls/draft.ts';

const SCHEMA: Schema = {
  type: 'object',
  properties: {
    Name: { type: 'string' },
    Count: { type: 'integer' },
    IsOn: { type: 'boolean' },
    Kind: { type: 'string', enum: ['a', 'b'] },
    Filter: { type: 'object', 'x-style': 'json' },
    Names: { type: 'array', items: { type: 'string' } },
    Tags: {
      type: 'array',
      items: { type: 'object', properties: { Key: { type: 'string' }, Value: { type: 'string' } } },
    },
    Owner: { type: 'object', properties: { Id: { type: 'string' }, Password: { type: 'string' } } },
    Anything: {},
    Quiet: { type: 'string', 'x-secret': true },
  },
};

describe('kindOf', () => {
  it.each([
    ['Name', 'text'],
    ['Count', 'number'],
    ['IsOn', 'boolean'],
    ['Kind', 'choice'],
    ['Filter', 'json'],
    ['Names', 'list'],
    ['Tags', 'list'],
    ['Owner', 'object'],
    ['Anything', 'text'],
  ])('%s is filled in as %s', (name, kind) => {
    expect(kindOf(SCHEMA.properties?.[name] ?? {})).toBe(kind);
  });

  it('takes the first of several types, and JSON where nothing says what is inside', () => {
    expect(kindOf({ type: ['integer', 'null'] })).toBe('number');
    expect([kindOf({ type: 'array' }), kindOf({ type: 'object' })]).toEqual(['json', 'json']);
  });
});

describe('isBlank', () => {
  it('looks into lists and objects', () => {
    expect([isBlank(undefined), isBlank(''), isBlank([]), isBlank([{ Key: '' }, ''])]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect([isBlank(' '), isBlank([{ Key: '', Value: '0' }])]).toEqual([false, false]);
  });
});

describe('flatten', () => {
  it('numbers items from one, and what is blank takes no number', () => {
    const draft = {
      Name: '',
      Names: ['x', '', 'y'],
      Tags: [
        { Key: '', Value: '' },
        { Key: 'k', Value: '' },
      ],
    };
    expect(flatten(draft)).toEqual([
      ['Names.1', 'x'],
      ['Names.2', 'y'],
      ['Tags.1.Key', 'k'],
    ]);
  });

  it('comes back as it was', () => {
    const text = fc.string({ minLength: 1 });
    const draft = fc.record(
      {
        Name: text,
        Filter: text,
        Names: fc.array(text, { minLength: 1, maxLength: 12 }),
        Tags: fc.array(fc.record({ Key: text, Value: text }), { minLength: 1, maxLength: 12 }),
        Owner: fc.record({ Id: text }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(draft, (typed) => {
        expect(unflatten(SCHEMA, flatten(typed))).toEqual(typed);
      }),
    );
  });

  it('leaves out on the way back what the schema does not know, and ends a list at its first gap', () => {
    const pairs = [
      ['Name', 'x'],
      ['Surplus', 'y'],
      ['Names.1', 'a'],
      ['Names.3', 'c'],
    ] as const;
    expect(unflatten(SCHEMA, pairs)).toEqual({ Name: 'x', Names: ['a'] });
  });
});

describe('toValues', () => {
  it('types what fits its type', () => {
    const draft = { Count: '-12', IsOn: 'false', Kind: 'a', Filter: '{"a":[1]}', Names: ['1', ''], Owner: { Id: '7' } };
    expect(toValues(SCHEMA, draft)).toEqual({
      Count: -12,
      IsOn: false,
      Kind: 'a',
      Filter: { a: [1] },
      Names: ['1'],
      Owner: { Id: '7' },
    });
  });

  it('leaves a text what does not fit, and numbers that would lose digits', () => {
    const draft = { Count: '12345678901234567', IsOn: 'yes', Filter: '{' };
    expect(toValues(SCHEMA, draft)).toEqual(draft);
  });

  it('sends nothing for what is blank', () => {
    expect(toValues(SCHEMA, { Name: '', Names: [''], Tags: [{ Key: '' }] })).toEqual({});
  });
});

describe('fromValues', () => {
  it('writes values as they would be typed, and leaves references to a state open', () => {
    const values = { Count: 3, IsOn: true, Nothing: null, Tags: [{ Key: 'k', Value: 'of ${UserId}' }] };
    expect(fromValues(values)).toEqual({ Count: '3', IsOn: 'true', Nothing: '', Tags: [{ Key: 'k', Value: '' }] });
  });
});

describe('what links may hold', () => {
  it('no secret at any depth', () => {
    const draft: DraftObject = { Name: 'x', Quiet: 'hidden', Owner: { Id: '7', Password: 'hidden' } };
    expect(linkable(SCHEMA, draft)).toEqual([
      ['Name', 'x'],
      ['Owner.Id', '7'],
    ]);
  });

  it.each(['Password', 'AccessKeySecret', 'SecurityToken', 'SAMLAssertion', 'OIDCToken', 'AuthenticationCode1'])(
    '%s is a secret by its name',
    (name) => {
      expect(isSecret(name)).toBe(true);
    },
  );

  it('a name that gives nothing away is none', () => {
    expect([isSecret('DirectoryId'), isSecret('NextToken'), isSecret('AccessKeyId')]).toEqual([false, false, false]);
  });
});
