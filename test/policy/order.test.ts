// Units in their order, and whose a resource is.
import { describe, expect, it } from '@jest/globals';
import type { Decision, PolicySet } from '../../src/policy/decide.ts';
import { findAccount } from '../../src/policy/ownership.ts';
import { allowAll, answer, call, denyAll, otherAccount, policy, root, session, silent } from './attachment.ts';

describe('units in order', () => {
  it.each<[string, PolicySet, Decision['effect'], string]>([
    [
      'control denies',
      { control: [denyAll], session: [denyAll], identity: [allowAll] },
      'ExplicitDeny',
      'ControlPolicy',
    ],
    [
      'control is silent',
      { control: [silent], session: [denyAll], identity: [allowAll] },
      'ImplicitDeny',
      'ControlPolicy',
    ],
    ['control is empty', { control: [], identity: [allowAll] }, 'ImplicitDeny', 'ControlPolicy'],
    ['session denies', { session: [denyAll], identity: [allowAll] }, 'ExplicitDeny', 'SessionPolicy'],
    ['session hides a Deny', { session: [silent], identity: [denyAll] }, 'ImplicitDeny', 'SessionPolicy'],
    [
      'session grants nothing',
      { session: [allowAll], identity: [] },
      'ImplicitDeny',
      'AccountLevelIdentityBasedPolicy',
    ],
    ['both allow', { session: [allowAll], identity: [allowAll] }, 'Allow', 'AccountLevelIdentityBasedPolicy'],
  ])('%s', (_, policies, effect, policyType) => {
    expect(answer(policies, call({ principal: session }))).toMatchObject({ effect, reason: { policyType } });
  });

  it('asks the resource group only when the account is silent, and only the one of the resource', () => {
    const inGroup = (id: string, effect: string) =>
      policy(`in ${id}`, { Effect: effect, Action: '*', Resource: '*' }, { resourceGroupId: id });
    const request = call({ resourceGroupId: 'rg-1' });
    const groupLevel = { reason: { policyType: 'ResourceGroupLevelIdentityBasedPolicy' } };
    const accountLevel = { reason: { policyType: 'AccountLevelIdentityBasedPolicy' } };
    expect(answer({ identity: [allowAll], resourceGroup: [inGroup('rg-1', 'Deny')] }, request)).toMatchObject({
      effect: 'Allow',
    });
    expect(answer({ identity: [], resourceGroup: [inGroup('rg-1', 'Deny')] }, request)).toMatchObject({
      effect: 'ExplicitDeny',
      ...groupLevel,
    });
    expect(answer({ identity: [], resourceGroup: [inGroup('rg-1', 'Allow')] }, request)).toMatchObject({
      effect: 'Allow',
      ...groupLevel,
    });
    for (const resourceGroup of [[inGroup('rg-2', 'Allow')], [allowAll]]) {
      expect(answer({ identity: [], resourceGroup }, request)).toMatchObject({
        effect: 'ImplicitDeny',
        ...accountLevel,
      });
    }
    expect(answer({ identity: [], resourceGroup: [inGroup('rg-1', 'Allow')] })).toMatchObject({
      effect: 'ImplicitDeny',
      ...accountLevel,
    });
    expect(answer({ identity: [], resourceGroup: [allowAll] })).toMatchObject({ effect: 'ImplicitDeny' });
    expect(answer({ identity: [inGroup('rg-1', 'Allow')] }, request)).toMatchObject({ effect: 'ImplicitDeny' });
  });

  it('finds near misses in the resource group when the account has none', () => {
    const elsewhere = { Effect: 'Allow', Action: '*', Resource: 'acs:x:*:*:x' };
    const resourceGroup = [policy('group', elsewhere, { resourceGroupId: 'rg-1' })];
    const { reason } = answer({ identity: [], resourceGroup }, call({ resourceGroupId: 'rg-1' }));
    expect(reason).toMatchObject({
      policyType: 'AccountLevelIdentityBasedPolicy',
      nearMiss: { policyType: 'ResourceGroupLevelIdentityBasedPolicy', policy: { name: 'group' } },
    });
  });

  it('lets either side allow and either side deny, for policies of the resource', () => {
    const on = (Effect: string) => [
      policy('on it', { Effect, Principal: '20001', Action: '*', Resource: '*' }, {}, 'resource'),
    ];
    const byResource = { reason: { policyType: 'ResourceBasedPolicy' } };
    expect(answer({ identity: [], resource: on('Allow') })).toMatchObject({ effect: 'Allow', ...byResource });
    expect(answer({ identity: [allowAll], resource: on('Deny') })).toMatchObject({
      effect: 'ExplicitDeny',
      ...byResource,
    });
    expect(answer({ identity: [denyAll], resource: on('Allow') })).toMatchObject({ effect: 'ExplicitDeny' });
    expect(answer({ identity: [], resource: on('Deny') }, call({ principal: root }))).toMatchObject({
      effect: 'Allow',
    });
  });

  it('admits everybody under a lone star of a resource policy', () => {
    const resource = [
      policy('open', { Effect: 'Allow', Principal: ['*'], Action: '*', Resource: '*' }, {}, 'resource'),
    ];
    expect(answer({ identity: [], resource }, call({ principal: session }))).toMatchObject({ effect: 'Allow' });
  });
});

describe('whose a resource is', () => {
  const theirs = `acs:demo:cn-shanghai:${otherAccount}:directory/d-1/user/u-1`;

  it('keeps a Resource star within the account of the caller', () => {
    expect(answer({ identity: [allowAll] }, call({ resources: [theirs] }))).toEqual({
      effect: 'ImplicitDeny',
      reason: {
        policyType: 'AccountLevelIdentityBasedPolicy',
        rule: 'ForeignAccount',
        resource: theirs,
        nearMiss: {
          policy: { name: 'everything', type: 'Custom' },
          statement: 0,
          policyType: 'AccountLevelIdentityBasedPolicy',
          failed: { part: 'Account', owner: otherAccount, actual: call().principal.arn },
        },
      },
    });
    expect(answer({ identity: [denyAll] }, call({ resources: [theirs] }))).toMatchObject({ effect: 'ExplicitDeny' });
  });

  it('opens it when the resource itself names the caller', () => {
    const resource = [
      policy('open', { Effect: 'Allow', Principal: ['20001'], Action: '*', Resource: '*' }, {}, 'resource'),
    ];
    expect(answer({ identity: [], resource }, call({ resources: [theirs] }))).toMatchObject({ effect: 'Allow' });
  });

  it.each(['*', 'acs:ram:*:system:policy/X', 'acs:demo:*:*:x', 'acs:demo:::x'])(
    'does not matter for %s',
    (resource) => {
      expect(answer({ identity: [allowAll] }, call({ resources: [resource] }))).toMatchObject({ effect: 'Allow' });
      expect(answer({ identity: [] }, call({ resources: [resource], principal: root }))).toMatchObject({
        effect: 'Allow',
        reason: { rule: 'AccountOwner' },
      });
    },
  );

  it('bounds the account itself too, as do control policies', () => {
    expect(answer({ identity: [denyAll] }, call({ principal: root }))).toMatchObject({ effect: 'Allow' });
    expect(answer({ identity: [allowAll] }, call({ principal: root, resources: [theirs] }))).toMatchObject({
      effect: 'ImplicitDeny',
      reason: { rule: 'ForeignAccount' },
    });
    expect(answer({ identity: [], control: [denyAll] }, call({ principal: root }))).toMatchObject({
      effect: 'ExplicitDeny',
    });
  });
});

describe('findAccount', () => {
  it.each([
    ['acs:demo:cn-shanghai:1000000000000001:directory/d-1', '1000000000000001'],
    ['acs:ram::1000000000000001:root', '1000000000000001'],
    ['acs:ram:*:system:policy/X', undefined],
    ['acs:ram:::x', undefined],
    ['acs:ram::1000000000000001', undefined],
    ['ecs.aliyuncs.com', undefined],
    ['*', undefined],
    ['', undefined],
  ])('%j: %j', (arn, owner) => {
    expect(findAccount(arn)).toBe(owner);
  });
});
