import { describe, expect, it } from '@jest/globals';
import { readDocuments } from '../../src/catalog/documents.ts';
import type { Schema } from '../../src/catalog/operation.ts';
import { compileRecount } from '../../src/catalog/recount.ts';

const SCHEMA: Schema = {
  type: 'object',
  properties: {
    UserName: { type: 'string' },
    Password: { type: 'string', 'x-secret': true },
    Days: { type: 'integer' },
    Tag: {
      type: 'array',
      items: { type: 'object', properties: { Key: { type: 'string' }, Seed: { type: 'string', 'x-secret': true } } },
    },
    Texts: { type: 'array', items: { type: 'string' } },
  },
};
const recount = compileRecount(SCHEMA);
const told = (raw: unknown): unknown => JSON.parse(recount(raw));

describe('the parameters on record', () => {
  it('are as they were sent, in their order', () => {
    expect(recount({ UserName: 'Älice "x"', Days: 3, Texts: ['a', ''] })).toBe(
      '{"UserName":"Älice \\"x\\"","Days":3,"Texts":["a",""]}',
    );
  });

  it.each([
    ['secret', { Password: 'hunter2' }, { Password: '***' }],
    ['secret in a list', { Tag: [{ Key: 'a', Seed: 'hunter2' }] }, { Tag: [{ Key: 'a', Seed: '***' }] }],
    ['not in the schema', { Passwort: 'hunter2' }, { Passwort: '***' }],
    ['not in the schema of an item', { Tag: [{ Wert: 'hunter2' }] }, { Tag: [{ Wert: '***' }] }],
    ['something else than the schema says', { UserName: { x: 'hunter2' } }, { UserName: '***' }],
    ['no list where one belongs', { Tag: 'hunter2' }, { Tag: '***' }],
    ['no object where one belongs', { Tag: ['hunter2', null, ['hunter2']] }, { Tag: ['***', '***', '***'] }],
  ])('are masked when %s', (_what, raw, kept) => {
    expect(told(raw)).toEqual(kept);
  });

  it.each([[undefined], [null], ['hunter2'], [['hunter2']]])('are masked as a whole when they are %j', (raw) => {
    expect(told(raw)).toBe('***');
  });

  it('keep a name like __proto__ from meaning anything', () => {
    expect(recount(JSON.parse('{"__proto__":{"a":1},"constructor":"x"}'))).not.toContain('"x"');
  });

  it.each([
    ['a long text', { UserName: 'x'.repeat(100_000), Days: 1 }],
    ['a long list', { Texts: Array.from({ length: 10_000 }, String), Days: 1 }],
    ['many names', Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`Name${at}`, 'x']))],
    ['a long name', { ['x'.repeat(100_000)]: 'x' }],
    ['many long items', { Texts: Array.from({ length: 50 }, () => 'ä'.repeat(1000)), Days: 1 }],
  ])('stay JSON of at most 2048 characters with %s', (_what, raw) => {
    expect(recount(raw).length).toBeLessThanOrEqual(2048);
    expect(told(raw)).toBeInstanceOf(Object);
  });

  it('end in an ellipsis where they were cut', () => {
    expect(told({ UserName: 'x'.repeat(5000), Days: 1 })).toEqual({ UserName: `${'x'.repeat(256)}…`, Days: 1 });
  });
});

/** Named like a secret, and none: page tokens open nothing, a message names a call, an identifier or serial number names, NONE is no password. */
const HARMLESS =
  /^(NextToken|CredentialId|EncodedDiagnosticMessage|.*Required|AllowUserTo.*|.*PasswordLength|.*Age|.*Prevention|tokenSerialNumber|password(Creation|Send)\w+)$/;
const SECRET = /password|secret|token|credential|assertion|privatekey|authenticationcode|passcode|seed/i;

function secretsOf({ properties = {}, items }: Schema, inherited = false): readonly (readonly [string, boolean])[] {
  const inItems = items ? secretsOf(items, inherited) : [];
  return Object.entries(properties).reduce<readonly (readonly [string, boolean])[]>((found, [name, schema]) => {
    const isSecret = inherited || schema['x-secret'] === true;
    const isTold = schema.type === 'boolean' || schema.type === 'integer';
    return [...found, ...(isTold ? [] : [[name, isSecret] as const]), ...secretsOf(schema, isSecret)];
  }, inItems);
}

it('the schemas mark every parameter that is named like a secret', () => {
  const open = readDocuments().flatMap(({ product, actions }) =>
    actions.flatMap(({ name, parameters }) =>
      secretsOf(parameters)
        .filter(([parameter, isSecret]) => !isSecret && SECRET.test(parameter) && !HARMLESS.test(parameter))
        .map(([parameter]) => `${product.name}:${name} ${parameter}`),
    ),
  );
  expect(open).toEqual([]);
});
