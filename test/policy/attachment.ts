// Policies and requests for tests of this room, with as few words as possible.
import { compilePolicy } from '../../src/policy/compile.ts';
import { expect } from '@jest/globals';
import {
  type AccessRequest,
  conditionContext,
  type Decision,
  decide,
  indexPolicies,
  type Policy,
  type PolicyIdentity,
  type PolicySet,
} from '../../src/policy/decide.ts';
import { type Grammar, parsePolicy } from '../../src/policy/document.ts';

export const account = '1000000000000001';
export const otherAccount = '2000000000000002';
export const userArn = `acs:demo:cn-shanghai:${account}:directory/d-1/user/u-1`;

/** A compiled Custom policy of these statements. */
export function policy(
  name: string,
  statements: unknown,
  more: Partial<PolicyIdentity> = {},
  grammar: Grammar = 'identity',
): Policy {
  const Statement = Array.isArray(statements) ? statements : [statements];
  return compilePolicy(parsePolicy({ Version: '1', Statement }, grammar), { name, type: 'Custom', ...more });
}

/** A call of RAM user alice; `context` maps keys to lists of values. */
export function call(
  change: Partial<Omit<AccessRequest, 'context'>> & { context?: Record<string, string[]> } = {},
): AccessRequest {
  return {
    action: 'demo:GetUser',
    resources: [userArn],
    principal: { arn: `acs:ram::${account}:user/alice`, type: 'RAMUser', id: '20001' },
    ...change,
    context: conditionContext(change.context ?? {}),
  };
}

export const allowAll = policy('everything', { Effect: 'Allow', Action: '*', Resource: '*' });
export const denyAll = policy('nothing', { Effect: 'Deny', Action: '*', Resource: '*' });
export const silent = policy('silent', { Effect: 'Allow', Action: 'other:*', Resource: '*' });

export const session = { arn: `acs:ram::${account}:role/operator/s-1`, type: 'AssumedRoleUser', id: '30001' } as const;
export const root = { arn: `acs:ram::${account}:root`, type: 'Account', id: account } as const;

/** The decision, after making sure that it is plain data and that indexing the units does not change it. */
export function answer(policies: PolicySet, request: AccessRequest = call()): Decision {
  const decision = decide(request, policies);
  expect(JSON.parse(JSON.stringify(decision))).toEqual(decision);
  const indexed = Object.entries(policies).map(([unit, list]) => [
    unit,
    Array.isArray(list) ? indexPolicies(list) : list,
  ]);
  expect(decide(request, Object.fromEntries(indexed) as unknown as PolicySet)).toEqual(decision);
  return decision;
}
