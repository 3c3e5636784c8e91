import { describe, expect, it } from '@jest/globals';
import { compileCatalog, type Run } from '../../src/catalog/catalog.ts';
import { readDocuments, type ActionDocument, type ProductDocument } from '../../src/catalog/documents.ts';
import { ROOT } from '../gateway/caller.ts';

const PLACE = {
  regionId: 'cn-shanghai',
  accountId: '1234567890123456',
  callerName: 'alice',
  callerArn: 'acs:ram::1:user/alice',
  administers: 'd-1',
};

function action(name: string, resource: string | readonly string[] = '*'): ActionDocument {
  return {
    name,
    parameters: {
      type: 'object',
      properties: { ToyId: { type: 'string' }, Most: { type: 'integer', default: 10 } },
      required: ['ToyId'],
    },
    facts: {
      ram: { action: `toys:${name}`, access: 'get', resource },
      result: { type: 'object', properties: {}, required: [] },
      faults: ['UserNotFound'],
      examples: [],
    },
  };
}

function product(name: string, version: string, actions: readonly ActionDocument[], dialect = 'rpc'): ProductDocument {
  return { product: { name, title: name, version, dialect, endpointPrefix: `${name}-api` }, actions };
}

const run: Run<string> = (params, caller, work) => Promise.resolve({ params, caller: caller.id, work });
const documents = [
  product('toys', '2020-01-01', [action('GetToy', 'acs:toys:{regionId}:{accountId}:toy/{ToyId}'), action('ListToys')]),
  product('games', '2021-01-01', [action('GetToy', ['acs:games:{regionId}:{accountId}:a/{ToyId}', '*'])]),
  product('rest', '2022-01-01', [action('GetToy')], 'rest'),
];
const runs = { 'toys:GetToy': run, 'toys:ListToys': run, 'games:GetToy': run, 'rest:GetToy': run };

describe('compileCatalog', () => {
  const catalog = compileCatalog(documents, runs);

  it('finds an operation by dialect, version and action', () => {
    expect(catalog.findOperation('rpc', '2020-01-01', 'GetToy')?.id).toBe('toys:GetToy');
    expect(catalog.findOperation('rpc', '2021-01-01', 'GetToy')?.id).toBe('games:GetToy');
    expect(catalog.findOperation('rest', '2022-01-01', 'GetToy')?.id).toBe('rest:GetToy');
  });

  it.each([
    ['rpc', '2021-01-01', 'ListToys'],
    ['rpc', '2020-01-01', 'getToy'],
    ['rpc', '2022-01-01', 'GetToy'],
    ['rest', '2020-01-01', 'GetToy'],
    ['rpc', '2020-01-01 GetToy', ''],
    ['rpc', 'constructor', '__proto__'],
  ])('finds nothing for %s %s %s', (dialect, version, name) => {
    expect(catalog.findOperation(dialect, version, name)).toBeUndefined();
  });

  it('knows versions by dialect', () => {
    expect(catalog.hasVersion('rpc', '2020-01-01')).toBe(true);
    expect(catalog.hasVersion('rest', '2020-01-01')).toBe(false);
    expect(catalog.hasVersion('rpc', '2020-01-02')).toBe(false);
  });

  it('knows endpoints', () => {
    expect(catalog.hasEndpoint('toys-api')).toBe(true);
    expect(catalog.hasEndpoint('toys')).toBe(false);
  });

  it('lists the operations of a dialect', () => {
    expect(catalog.operations('rpc').map(({ id }) => id)).toEqual(['toys:GetToy', 'toys:ListToys', 'games:GetToy']);
    expect(catalog.operations('soap')).toEqual([]);
  });

  it('fills ARN templates from parameters and place; the place wins', () => {
    const operation = catalog.findOperation('rpc', '2020-01-01', 'GetToy');
    expect(operation?.resources({ ToyId: 't1' }, PLACE)).toEqual(['acs:toys:cn-shanghai:1234567890123456:toy/t1']);
    const forged = { ToyId: 't1', accountId: '9999999999999999', regionId: '*' };
    expect(operation?.resources(forged, PLACE)).toEqual(['acs:toys:cn-shanghai:1234567890123456:toy/t1']);
    const several = catalog.findOperation('rpc', '2021-01-01', 'GetToy');
    expect(several?.resources({ ToyId: 't1' }, PLACE)).toEqual(['acs:games:cn-shanghai:1234567890123456:a/t1', '*']);
  });

  it('validates with the schema of the document', () => {
    const operation = catalog.findOperation('rpc', '2020-01-01', 'GetToy');
    expect(operation?.validate({ ToyId: 't1' })).toEqual({ ToyId: 't1', Most: 10 });
    expect(() => operation?.validate({})).toThrow('ParameterMissing');
  });

  it('hands parameters, caller and work to the handler', async () => {
    const operation = catalog.findOperation('rpc', '2020-01-01', 'GetToy');
    const answer = await operation?.run({ ToyId: 't1' }, ROOT, 'work', () => undefined);
    expect(answer).toEqual({ params: { ToyId: 't1' }, caller: ROOT.id, work: 'work' });
  });

  it('carries what the document says', () => {
    expect(catalog.findOperation('rpc', '2020-01-01', 'ListToys')).toMatchObject({
      product: { name: 'toys', version: '2020-01-01' },
      name: 'ListToys',
      ramAction: 'toys:ListToys',
      faults: new Set(['UserNotFound']),
    });
  });

  it('does not boot without a handler for each schema', () => {
    const fewer = Object.entries(runs).filter(([id]) => id !== 'toys:ListToys');
    expect(() => compileCatalog(documents, Object.fromEntries(fewer))).toThrow(
      'no handler for schemas/toys/ListToys.json',
    );
  });

  it('does not boot with handlers that no schema describes', () => {
    const more = { ...runs, 'toys:BuyToy': run, 'toys:SellToy': run };
    expect(() => compileCatalog(documents, more)).toThrow('no schema for the handlers toys:BuyToy, toys:SellToy');
  });

  it.each(['acs:toys:{regionId:x', 'acs:toys:regionId}:x', 'acs:toys:{}:x'])(
    'does not boot with the template %s',
    (arn) => {
      const broken = [product('toys', '2020-01-01', [action('GetToy', arn)])];
      expect(() => compileCatalog(broken, { 'toys:GetToy': run })).toThrow(arn);
    },
  );
});

describe('the schemas of the house', () => {
  const all = readDocuments();
  const ids = all.flatMap(({ product: { name }, actions }) => actions.map((one) => `${name}:${one.name}`));
  const catalog = compileCatalog(all, Object.fromEntries(ids.map((id) => [id, run])));

  it.each(catalog.operations('rpc').map((operation) => [operation.id, operation] as const))(
    '%s has a validator and ARNs that its parameters fill',
    (_id, operation) => {
      expect(() => operation.validate({})).not.toThrow(/schema|strict/);
      const valueOf = (name: string) => {
        if (operation.parameters.properties?.[name]?.type === 'array') return [name];
        return /Arn$|^SerialNumber$/.test(name) ? `acs:ram::1:${name}` : name;
      };
      const params = Object.fromEntries((operation.parameters.required ?? []).map((name) => [name, valueOf(name)]));
      for (const arn of operation.resources(params, PLACE)) expect(arn).toMatch(/^(\*|acs:[a-z]+:[^{}]*)$/);
    },
  );
});
