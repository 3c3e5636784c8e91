// What a decision says: the statement, the resource, and the facts of the call it looked at.
import { describe, expect, it } from '@jest/globals';
import { decide, type AccessRequest } from '../../src/policy/decide.ts';
import { account, allowAll, answer, call, denyAll, policy, session, userArn } from './attachment.ts';

describe('the statement that decided', () => {
  it('is named with its policy, version, place and Sid', () => {
    const statements = [
      { Effect: 'Allow', Action: 'demo:List*', Resource: '*' },
      { Sid: 'Read', Effect: 'Allow', Action: 'demo:Get*', Resource: '*' },
    ];
    const identity = [policy('Reader', statements, { type: 'System', version: 'v3', attachedTo: 'group/readers' })];
    expect(answer({ identity })).toEqual({
      effect: 'Allow',
      reason: {
        policyType: 'AccountLevelIdentityBasedPolicy',
        rule: 'Statement',
        resource: userArn,
        decidedBy: {
          policy: { name: 'Reader', type: 'System', version: 'v3', attachedTo: 'group/readers' },
          statement: 1,
          sid: 'Read',
        },
      },
    });
  });

  it('is the first Deny of the unit, wherever it stands', () => {
    const { effect, reason } = answer({
      identity: [allowAll, policy('first', { Effect: 'Deny', Action: '*', Resource: '*' }), denyAll],
    });
    expect(effect).toBe('ExplicitDeny');
    expect(reason.decidedBy).toEqual({ policy: { name: 'first', type: 'Custom' }, statement: 0 });
    expect(reason.nearMiss).toBeUndefined();
  });

  it('cannot be changed by who receives it', () => {
    const place = answer({ identity: [allowAll] }).reason.decidedBy;
    expect(() => Object.assign(place?.policy ?? {}, { name: 'x' })).toThrow(TypeError);
  });
});

describe('several resources', () => {
  const [first, second] = [userArn, `${userArn}0`];
  const on = (Effect: string, Resource: string) => policy(`${Effect} ${Resource}`, { Effect, Action: '*', Resource });

  it('reports the one that decided', () => {
    const both = call({ resources: [first, second] });
    expect(answer({ identity: [allowAll] }, both).reason.resource).toBe(first);
    expect(answer({ identity: [on('Allow', first)] }, both)).toMatchObject({
      effect: 'ImplicitDeny',
      reason: { resource: second },
    });
    expect(answer({ identity: [on('Allow', second)] }, both)).toMatchObject({
      effect: 'ImplicitDeny',
      reason: { resource: first },
    });
    expect(answer({ identity: [] }, both)).toMatchObject({ effect: 'ImplicitDeny', reason: { resource: first } });
    expect(answer({ identity: [on('Deny', first)] }, both)).toMatchObject({
      effect: 'ExplicitDeny',
      reason: { resource: first },
    });
    expect(answer({ identity: [on('Deny', second)] }, both)).toMatchObject({
      effect: 'ExplicitDeny',
      reason: { resource: second },
    });
  });

  it('does not let one unit allow the first and another unit the second behind a silent session', () => {
    const policies = { session: [on('Allow', first)], identity: [allowAll] };
    expect(answer(policies, call({ principal: session, resources: [first, second] }))).toMatchObject({
      effect: 'ImplicitDeny',
      reason: { policyType: 'SessionPolicy', resource: second },
    });
  });

  it('checks a call without any on the star', () => {
    expect(answer({ identity: [on('Allow', userArn)] }, call({ resources: [] }))).toMatchObject({
      effect: 'ImplicitDeny',
    });
    expect(answer({ identity: [allowAll] }, call({ resources: [] })).reason.resource).toBe('*');
  });
});

describe('facts of the call', () => {
  const only = (Condition: unknown) => ({
    identity: [policy('p', { Effect: 'Allow', Action: '*', Resource: '*', Condition })],
  });

  it('are keys that no context can forge', () => {
    const forged = call({ context: { action: ['demo:Other'], RESOURCE: ['acs:x:*:*:x'] } });
    const { effect } = answer(only({ StringEquals: { Action: 'demo:GetUser', Resource: userArn } }), forged);
    expect(effect).toBe('Allow');
  });

  it('are asked for once, in lower case, and only when needed', () => {
    const asked: string[] = [];
    const request: AccessRequest = {
      ...call({ resources: [userArn, `${userArn}0`] }),
      context: { get: (key) => void asked.push(key) },
    };
    const identity = [
      policy('p', [
        { Effect: 'Allow', Action: '*', Resource: '*', Condition: { StringEquals: { 'acs:SourceVpc': 'a' } } },
        { Effect: 'Allow', Action: '*', Resource: '*', Condition: { StringNotEquals: { 'ACS:sourcevpc': 'a' } } },
        { Effect: 'Allow', Action: 'other:*', Resource: '*', Condition: { Bool: { 'acs:MFAPresent': 'true' } } },
      ]),
    ];
    expect(decide(request, { identity })).toMatchObject({ effect: 'Allow' });
    expect(asked).toEqual(['acs:sourcevpc']);
  });

  it('compare role names without case, and other names with it', () => {
    const deny = policy('p', { Effect: 'Deny', Action: '*', Resource: `acs:ram:*:${account}:role/Admin*` });
    const named = (resource: string) => answer({ identity: [allowAll, deny] }, call({ resources: [resource] })).effect;
    expect(named(`acs:ram::${account}:role/admin-1`)).toBe('ExplicitDeny');
    expect(named(`acs:ram:*:${account}:role/ADMIN-1`)).toBe('ExplicitDeny');
    const user = policy('p', { Effect: 'Deny', Action: '*', Resource: `acs:ram:*:${account}:user/Admin*` });
    const { effect } = answer({ identity: [allowAll, user] }, call({ resources: [`acs:ram::${account}:user/admin`] }));
    expect(effect).toBe('Allow');
  });

  it('leave the question of who one is open to all', () => {
    const everywhere = { control: [denyAll], session: [], identity: [denyAll] };
    const decision = answer(everywhere, call({ action: 'STS:GetCallerIdentity', resources: ['*'] }));
    expect(decision).toMatchObject({ effect: 'Allow', reason: { rule: 'AlwaysAllowed' } });
    expect(answer(everywhere, call({ action: 'sts:GetCallerIdentities' }))).toMatchObject({ effect: 'ExplicitDeny' });
  });
});
