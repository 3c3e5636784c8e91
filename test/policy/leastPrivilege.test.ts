import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compilePolicy } from '../../src/policy/compile.ts';
import { conditionContext, decide, indexPolicies } from '../../src/policy/decide.ts';
import { parsePolicy } from '../../src/policy/document.ts';
import { findUnused, suggestPolicy, type Usage } from '../../src/policy/leastPrivilege.ts';

const toy = (box: string, id: string): string => `acs:toys:cn:1:box/${box}/toy/${id}`;

function allows(document: object, { action, resources }: Usage): boolean {
  const policy = compilePolicy(parsePolicy(document, 'identity'), { name: 'p', type: 'Custom' });
  const principal = { type: 'RAMUser', arn: 'acs:ram::1:user/a', id: '2' } as const;
  const request = { action, resources, principal, context: conditionContext({}) };
  return decide(request, { identity: indexPolicies([policy]) }).effect === 'Allow';
}

describe('suggestPolicy', () => {
  it('has nothing to suggest for nothing', () => {
    expect(suggestPolicy([])).toBeUndefined();
  });

  it('keeps few ARNs exact and puts actions on the same ones together', () => {
    expect(
      suggestPolicy([
        { action: 'toys:SellToy', resources: [toy('b', '2')] },
        { action: 'toys:GetToy', resources: [toy('b', '1')] },
        { action: 'toys:BuyToy', resources: [toy('b', '2')] },
        { action: 'toys:GetToy', resources: [toy('b', '1')] },
      ]),
    ).toEqual({
      Version: '1',
      Statement: [
        { Effect: 'Allow', Action: ['toys:BuyToy', 'toys:SellToy'], Resource: [toy('b', '2')] },
        { Effect: 'Allow', Action: ['toys:GetToy'], Resource: [toy('b', '1')] },
      ],
    });
  });

  it('lets the last name give way to a star where there are many, and no more than that', () => {
    const many = Array.from({ length: 20 }, (_, at) => ({ action: 'toys:GetToy', resources: [toy('b', String(at))] }));
    const few = { action: 'toys:SellToy', resources: [toy('c', '1')] };
    expect(suggestPolicy([...many, few])?.Statement.map(({ Resource }) => Resource)).toEqual([
      [toy('b', '*')],
      [toy('c', '1')],
    ]);
  });

  it('puts the star where the names differ', () => {
    const many = Array.from({ length: 30 }, (_, at) => ({ action: 'toys:GetToy', resources: [toy(`b${at}`, 't')] }));
    expect(suggestPolicy(many)?.Statement).toMatchObject([{ Resource: [toy('*', 't')] }]);
  });

  it('puts several where no two are alike', () => {
    const many = Array.from({ length: 30 }, (_, at) => ({
      action: 'toys:GetToy',
      resources: [toy(`b${at}`, `t${at}`)],
    }));
    expect(suggestPolicy(many)?.Statement).toMatchObject([{ Resource: [toy('*', '*')] }]);
  });

  it('stays within what RAM takes as a custom policy', () => {
    const usages = Array.from({ length: 300 }, (_, at) => ({
      action: `toys:Do${at % 60}`,
      resources: [toy(`box-${at % 7}`, `toy-${at}`)],
    }));
    const document = suggestPolicy(usages);
    expect(JSON.stringify(document).length).toBeLessThanOrEqual(6144);
    for (const usage of usages) expect(allows(document ?? {}, usage)).toBe(true);
  });

  it('allows every call it was made from', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const resource = fc.tuple(name, name).map(([box, id]) => toy(box, id));
    const action = fc.constantFrom('toys:GetToy', 'toys:SellToy', 'toys:BuyToy');
    const usage = fc.record({ action, resources: fc.array(resource, { minLength: 1, maxLength: 2 }) });
    fc.assert(
      fc.property(fc.array(usage, { minLength: 1, maxLength: 60 }), (usages) => {
        const document = suggestPolicy(usages);
        return document !== undefined && usages.every((one) => allows(document, one));
      }),
      { numRuns: 100 },
    );
  });
});

describe('findUnused', () => {
  const KNOWN = ['toys:GetToy', 'toys:SellToy', 'toys:BuyToy'].map((action) => ({ action, resources: ['*'] }));
  const custom = (...Statement: readonly object[]) =>
    ({ type: 'Custom', name: 'mine', document: JSON.stringify({ Version: '1', Statement }) }) as const;
  const used = [{ action: 'toys:GetToy', resources: ['x'] }];

  it('names what an Allow grants beyond what was used', () => {
    const policy = custom(
      { Effect: 'Allow', Action: 'toys:gettoy', Resource: '*' },
      { Effect: 'Deny', Action: 'toys:SellToy', Resource: '*' },
      { Effect: 'Allow', Action: ['toys:*'], Resource: '*', Sid: 'wide' },
      { Effect: 'Allow', Action: ['toys:Buy*', 'cars:Drive'], Resource: '*' },
    );
    const mine = { type: 'Custom', name: 'mine' };
    expect(findUnused([policy], used, KNOWN)).toEqual([
      { policy: mine, statement: 2, sid: 'wide', isIdle: false, actions: ['toys:SellToy', 'toys:BuyToy'] },
      { policy: mine, statement: 3, isIdle: true, actions: ['toys:BuyToy'] },
    ]);
  });

  it('knows system policies by name', () => {
    expect(findUnused([{ type: 'System', name: 'AdministratorAccess' }], used, KNOWN)).toMatchObject([
      { policy: { type: 'System', name: 'AdministratorAccess' }, actions: ['toys:SellToy', 'toys:BuyToy'] },
    ]);
  });
});
