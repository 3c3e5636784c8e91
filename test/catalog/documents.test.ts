import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { readDocuments, SCHEMAS } from '../../src/catalog/documents.ts';

const META = readFileSync(new URL('action.meta.json', SCHEMAS), 'utf8');
const PRODUCT = {
  name: 'toys',
  title: 'Toys',
  version: '2020-01-01',
  dialect: 'rpc',
  endpointPrefix: 'toys',
  definitions: {
    ToyId: { type: 'string', description: 'Identifier of a toy.' },
    Pair: { type: 'object', properties: { Id: { $ref: 'product.json#/definitions/ToyId' } }, required: ['Id'] },
  },
};
const ACTION = {
  description: 'Finds a toy.',
  type: 'object',
  properties: { ToyId: { $ref: 'product.json#/definitions/ToyId' } },
  required: ['ToyId'],
  'x-action': {
    ram: { action: 'toys:GetToy', access: 'get', resource: 'acs:toys:{regionId}:{accountId}:toy/{ToyId}' },
    result: { type: 'object', properties: { Pair: { $ref: 'product.json#/definitions/Pair' } }, required: ['Pair'] },
    faults: [],
    examples: [{ title: 'one', given: 'nothing', params: { ToyId: 't' }, result: {} }],
  },
};

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A folder of schemas with one product of one action. */
function folderOf(action: unknown, product: unknown = PRODUCT): URL {
  const folder = mkdtempSync(join(tmpdir(), 'paifang-schemas-'));
  folders.push(folder);
  mkdirSync(join(folder, 'toys'));
  writeFileSync(join(folder, 'action.meta.json'), META);
  writeFileSync(join(folder, 'toys/product.json'), JSON.stringify(product));
  writeFileSync(join(folder, 'toys/GetToy.json'), typeof action === 'string' ? action : JSON.stringify(action));
  writeFileSync(join(folder, 'toys/notes.json'), 'not an action');
  return pathToFileURL(`${folder}/`);
}

describe('readDocuments', () => {
  it('reads products and actions, references resolved, x-action apart', () => {
    const { definitions, ...product } = PRODUCT;
    const { 'x-action': facts, ...parameters } = ACTION;
    expect(readDocuments(folderOf(ACTION))).toEqual([
      {
        product,
        actions: [
          {
            name: 'GetToy',
            parameters: { ...parameters, properties: { ToyId: definitions.ToyId } },
            facts: {
              ...facts,
              result: {
                type: 'object',
                properties: {
                  Pair: { type: 'object', properties: { Id: definitions.ToyId }, required: ['Id'] },
                },
                required: ['Pair'],
              },
            },
          },
        ],
      },
    ]);
  });

  it('reads the schemas of the house', () => {
    const products = readDocuments();
    expect(products.map(({ product }) => product.name)).toContain('cloudsso');
    for (const { actions } of products) expect(actions.length).toBeGreaterThan(0);
    expect(JSON.stringify(products)).not.toContain('$ref');
  });

  it('reads JSON Schema', () => {
    const ajv = new Ajv();
    const schemas = readDocuments().flatMap(({ actions }) =>
      actions.flatMap(({ parameters, facts }) => [parameters, facts.result]),
    );
    expect(schemas.filter((schema) => ajv.validateSchema(schema) !== true)).toEqual([]);
    expect(ajv.validateSchema({ type: 'object', properties: { A: { type: 'string', maxLength: 'x' } } })).toBe(false);
  });

  // JSON leaves out what is undefined
  const without = (name: string): unknown => ({ ...ACTION, [name]: undefined });
  const facts = (change: object): unknown => ({ ...ACTION, 'x-action': { ...ACTION['x-action'], ...change } });
  const ram = (change: object): unknown => facts({ ram: { ...ACTION['x-action'].ram, ...change } });
  const example = (change: object): unknown => facts({ examples: [{ ...ACTION['x-action'].examples[0], ...change }] });

  it.each([
    ['no description', without('description')],
    ['a description that is no sentence', { ...ACTION, description: 'Finds a toy' }],
    ['a description that says nothing', { ...ACTION, description: 'Toy.' }],
    ['another type', { ...ACTION, type: 'array' }],
    ['no properties', without('properties')],
    ['a parameter that is no name', { ...ACTION, properties: { 'toy-id': { type: 'string', description: 'x' } } }],
    ['a parameter without a description', { ...ACTION, properties: { ToyId: { type: 'string' } } }],
    ['a parameter without a type', { ...ACTION, properties: { ToyId: { description: 'x' } } }],
    ['no required', without('required')],
    ['a name required twice', { ...ACTION, required: ['ToyId', 'ToyId'] }],
    ['an unknown member', { ...ACTION, additionalProperties: false }],
    ['no x-action', without('x-action')],
    ['an unknown member of x-action', facts({ quota: 1 })],
    ['no result', facts({ result: undefined })],
    ['a result that is no object', facts({ result: { type: 'array', properties: {}, required: [] } })],
    ['no examples', facts({ examples: [] })],
    ['an example without an outcome', example({ result: undefined })],
    ['an example with two outcomes', example({ fault: 'ToyNotFound' })],
    ['an example on an unknown ground', example({ given: 'a toy' })],
    ['a fault named twice', facts({ faults: ['A', 'A'] })],
    ['a RAM action without a service', ram({ action: 'GetToy' })],
    ['an unknown access', ram({ access: 'peek' })],
    ['a resource that is no ARN', ram({ resource: 'toy/{ToyId}' })],
    ['no resource at all', ram({ resource: [] })],
    ['a path without a permission', facts({ http: { method: 'GET', path: '/v1/toys', hasBody: false, roles: [] } })],
    ['a list', [ACTION]],
    ['a text', '"GetToy"'],
  ])('refuses a document with %s, naming it', (_what, action) => {
    expect(() => readDocuments(folderOf(action))).toThrow(/^schemas\/toys\/GetToy\.json/);
  });

  it('refuses a reference that leads nowhere', () => {
    const action = { ...ACTION, properties: { ToyId: { $ref: 'product.json#/definitions/Lost' } } };
    expect(() => readDocuments(folderOf(action))).toThrow('product.json#/definitions/Lost names nothing');
  });

  it('refuses a reference to what every object inherits', () => {
    const action = { ...ACTION, properties: { ToyId: { $ref: 'product.json#/definitions/constructor' } } };
    expect(() => readDocuments(folderOf(action))).toThrow('names nothing');
  });

  it('refuses a reference when the product defines nothing', () => {
    expect(() => readDocuments(folderOf(ACTION, { ...PRODUCT, definitions: undefined }))).toThrow('names nothing');
  });

  it('refuses text that is not JSON', () => {
    expect(() => readDocuments(folderOf('{'))).toThrow(SyntaxError);
  });

  it('refuses a folder without a product', () => {
    const root = folderOf(ACTION);
    mkdirSync(new URL('stray/', root));
    expect(() => readDocuments(root)).toThrow(/product\.json/);
  });
});
