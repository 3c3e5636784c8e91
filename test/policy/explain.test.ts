// Explaining written-down cases: what comes back, and which inputs are no case.
import { describe, expect, it } from '@jest/globals';
import { isFault } from '../../src/faults/fault.ts';
import { explainCase } from '../../src/policy/explain.ts';

const document = { Version: '1', Statement: [{ Effect: 'Allow', Action: 'demo:*', Resource: '*' }] };
const request = {
  principal: 'acs:ram::1000000000000001:user/alice',
  principalType: 'RAMUser',
  action: 'demo:Get',
  resource: '*',
  context: {},
};
const allow = { type: 'identity', name: 'Mine', document };

describe('a case', () => {
  it('is decided, with the policy named', () => {
    expect(explainCase({ policies: [allow], request })).toEqual({
      decision: 'Allow',
      reason: {
        policyType: 'AccountLevelIdentityBasedPolicy',
        rule: 'Statement',
        resource: '*',
        decidedBy: { policy: { name: 'Mine', type: 'Custom', attachedTo: 'identity' }, statement: 0 },
      },
    });
  });

  describe('that nothing allows', () => {
    const refused = { ...request, action: 'demo:Delete', resource: ['acs:demo:::a', 'acs:demo:::b'] };
    const smallestOf = (one: unknown) => (explainCase(one) as { smallestStatement?: object }).smallestStatement;

    it('comes with the smallest statement that would, and with it is allowed', () => {
      const smallest = smallestOf({ policies: [], request: refused });
      expect(smallest).toEqual({ Effect: 'Allow', Action: 'demo:Delete', Resource: refused.resource });
      const added = { type: 'identity', document: { Version: '1', Statement: [smallest] } };
      expect(explainCase({ policies: [added], request: refused }).decision).toBe('Allow');
    });

    it('comes with a principal where a role does not trust', () => {
      const other = { Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { RAM: 'acs:ram::1:user/other' } };
      const trust = { type: 'trust', document: { Version: '1', Statement: [other] } };
      const may = {
        type: 'identity',
        document: { Version: '1', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] },
      };
      const principal = 'acs:ram::1:user/alice';
      const assume = { ...request, principal, action: 'sts:AssumeRole', resource: 'acs:ram::1:role/r' };
      const smallest = smallestOf({ policies: [may, trust], request: assume });
      expect(smallest).toEqual({ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { RAM: [principal] } });
      const trusting = { type: 'trust', document: { Version: '1', Statement: [other, smallest] } };
      expect(explainCase({ policies: [may, trusting], request: assume }).decision).toBe('Allow');
    });

    it('comes without one where a Deny decided', () => {
      const deny = {
        type: 'identity',
        document: { Version: '1', Statement: [{ Effect: 'Deny', Action: '*', Resource: '*' }] },
      };
      expect(smallestOf({ policies: [allow, deny], request: refused })).toBeUndefined();
    });
  });

  it('may hold documents as text, and needs no names and no context', () => {
    const policies = [{ type: 'group', document: JSON.stringify(document) }];
    const { reason } = explainCase({ policies, request: { ...request, context: undefined } });
    expect(reason).toMatchObject({ decidedBy: { policy: { name: 'policy 0', attachedTo: 'group' } } });
  });

  it('is malformed when one document is, and says which and where', () => {
    const bad = { type: 'session', document: '{"Version":"1",\n"Statement":[}' };
    expect(explainCase({ policies: [allow, bad], request })).toEqual({
      decision: 'Malformed',
      reason: { path: '/', policy: 1, reason: expect.stringMatching(/line 2, column 14/) },
    });
  });

  it('is complete: no clock of this machine enters', () => {
    const Condition = { DateGreaterThan: { 'acs:CurrentTime': '2000-01-01T00:00:00Z' } };
    const dated = { ...document, Statement: [{ ...document.Statement[0], Condition }] };
    const { decision, reason } = explainCase({ policies: [{ ...allow, document: dated }], request });
    expect(decision).toBe('ImplicitDeny');
    expect(reason).toMatchObject({ nearMiss: { failed: { key: 'acs:CurrentTime', actual: null } } });
  });
});

describe('no case', () => {
  it.each<[string, string, unknown]>([
    ['case', 'required', undefined],
    ['case', 'type', null],
    ['case', 'type', []],
    ['policies', 'type', { request }],
    ['policies[0]', 'type', { policies: ['x'], request }],
    ['policies[0].document', 'required', { policies: [{ type: 'identity' }], request }],
    ['policies[1].type', 'enum', { policies: [allow, { ...allow, type: 'user' }], request }],
    ['policies[0].name', 'type', { policies: [{ ...allow, name: 1 }], request }],
    ['request', 'required', { policies: [] }],
    ['request.action', 'required', { policies: [], request: { ...request, action: undefined } }],
    ['request.principalType', 'enum', { policies: [], request: { ...request, principalType: 'root' } }],
    ['request.resource[1]', 'type', { policies: [], request: { ...request, resource: ['*', 1] } }],
    ['request.context', 'type', { policies: [], request: { ...request, context: [] } }],
    ['request.context.acs:SourceIp', 'type', { policies: [], request: { ...request, context: { 'acs:SourceIp': 1 } } }],
  ])('%s: %s', (name, rule, input) => {
    try {
      explainCase(input);
    } catch (cause) {
      if (!isFault(cause, 'ParameterInvalid')) throw cause;
      expect(cause.detail).toEqual({ Name: name, Rule: rule, Reason: expect.any(String) });
      return;
    }
    throw new Error('accepted');
  });
});
