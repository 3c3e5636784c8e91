// A catalogue of two small actions, for tests of the dialect that need no domain.
import { compileCatalog, type Catalog } from '../../../src/catalog/catalog.ts';
import type { ActionDocument } from '../../../src/catalog/documents.ts';

export const VERSION = '2020-01-01';

const toys: readonly ActionDocument[] = ['GetToy', 'ListToys'].map((name) => ({
  name,
  parameters: {
    type: 'object',
    properties: {
      ToyId: { type: 'string' },
      Most: { type: 'integer' },
      Tags: { type: 'array', items: { type: 'object', properties: { Key: { type: 'string' } } } },
    },
    required: ['ToyId'],
  },
  facts: {
    ram: { action: `toys:${name}`, access: 'get', resource: '*' },
    result: {
      type: 'object',
      properties: { Toys: { type: 'array', 'x-xml-item': 'Toy', items: { type: 'object' } } },
      required: [],
    },
    faults: [],
    examples: [],
  },
}));

const product = { name: 'toys', title: 'Toys', version: VERSION, dialect: 'rpc', endpointPrefix: 'toys' };
const run = (): Promise<object> => Promise.resolve({});

export const CATALOG: Catalog = compileCatalog([{ product, actions: toys }], {
  'toys:GetToy': run,
  'toys:ListToys': run,
});
