// What an implicit deny says about the Allow that almost applied.
import { describe, expect, it } from '@jest/globals';
import { account, answer, call, policy, silent, userArn } from './attachment.ts';

describe('the near miss of an implicit deny', () => {
  const at = (Resource: string | string[]): unknown => ({ Effect: 'Allow', Action: 'demo:*', Resource });
  const when = (Condition: unknown): unknown => ({ Effect: 'Allow', Action: 'demo:GetUser', Resource: '*', Condition });

  it('is absent when no statement is about the action', () => {
    expect(answer({ identity: [silent] })).toEqual({
      effect: 'ImplicitDeny',
      reason: { policyType: 'AccountLevelIdentityBasedPolicy', rule: 'NoStatement', resource: userArn },
    });
  });

  it('names the resources that would have done', () => {
    const far = 'acs:other:*:*:x';
    const near = [far, `acs:demo:cn-shanghai:${account}:directory/d-1/user/u-2`];
    expect(answer({ identity: [policy('far', at(far)), policy('near', at(near))] }).reason.nearMiss).toEqual({
      policy: { name: 'near', type: 'Custom' },
      statement: 0,
      policyType: 'AccountLevelIdentityBasedPolicy',
      failed: { part: 'Resource', needed: near, actual: userArn },
    });
  });

  it('names the condition with what it needed and what it got', () => {
    const identity = [
      policy('p', [at('acs:other:*:*:x'), when({ IpAddress: { 'acs:SourceIp': ['10.0.0.0/8', '::1'] } })]),
    ];
    const context = { 'acs:sourceip': ['192.0.2.1'] };
    expect(answer({ identity }, call({ context })).reason.nearMiss).toMatchObject({
      statement: 1,
      failed: {
        part: 'Condition',
        operator: 'IpAddress',
        key: 'acs:SourceIp',
        needed: ['10.0.0.0/8', '::1'],
        actual: ['192.0.2.1'],
      },
    });
  });

  it('tells an absent key from a wrong value', () => {
    const { nearMiss } = answer({ identity: [policy('p', when({ Bool: { 'acs:MFAPresent': 'true' } }))] }).reason;
    expect(nearMiss?.failed).toMatchObject({ part: 'Condition', key: 'acs:MFAPresent', actual: null });
  });

  it('prefers the statement with the fewest failing conditions', () => {
    const two = when({ StringEquals: { a: '1', b: '2' } });
    const one = when({ StringEquals: { a: '0', b: '3' } });
    const { nearMiss } = answer({ identity: [policy('p', [two, one])] }, call({ context: { a: ['0'] } })).reason;
    expect(nearMiss).toMatchObject({ statement: 1, failed: { key: 'b' } });
  });

  it('points at NotAction that leaves the action out', () => {
    const power = policy('power', { Effect: 'Allow', NotAction: ['ram:*', 'Demo:*'], Resource: '*' });
    expect(answer({ identity: [power, silent] }).reason.nearMiss).toMatchObject({
      policy: { name: 'power' },
      failed: { part: 'NotAction', excluded: 'Demo:*', actual: 'demo:GetUser' },
    });
  });

  it('takes the first of equals', () => {
    const { nearMiss } = answer({ identity: [policy('p', [at('acs:x:*:*:1'), at('acs:x:*:*:2')])] }).reason;
    expect(nearMiss?.statement).toBe(0);
  });

  it('looks into policies of the resource, where another caller is closer than another resource', () => {
    const given = (Principal: string, Resource: string) => ({ Effect: 'Allow', Principal, Action: '*', Resource });
    const resource = [policy('given', [given('20001', 'acs:x:*:*:x'), given('20002', '*')], {}, 'resource')];
    expect(answer({ identity: [silent], resource }).reason).toMatchObject({
      policyType: 'AccountLevelIdentityBasedPolicy',
      nearMiss: {
        policyType: 'ResourceBasedPolicy',
        statement: 1,
        failed: { part: 'Principal', needed: ['20002'], actual: call().principal.arn },
      },
    });
  });

  it('does not look into other resource groups', () => {
    const elsewhere = { resourceGroupId: 'rg-2' };
    const resourceGroup = [
      policy('a', at('acs:x:*:*:x'), elsewhere),
      policy('b', { Effect: 'Allow', NotAction: 'demo:*', Resource: '*' }, elsewhere),
    ];
    const { reason } = answer({ identity: [], resourceGroup }, call({ resourceGroupId: 'rg-1' }));
    expect(reason.nearMiss).toBeUndefined();
  });

  it('takes no Deny for one', () => {
    const { reason } = answer({ identity: [policy('p', { ...(at('acs:other:*:*:x') as object), Effect: 'Deny' })] });
    expect(reason.nearMiss).toBeUndefined();
    const except = policy('q', { Effect: 'Deny', NotAction: 'demo:*', Resource: '*' });
    expect(answer({ identity: [except] }).reason.nearMiss).toBeUndefined();
  });
});
