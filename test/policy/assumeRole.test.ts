// Assuming a role: both sides, and whom a trust policy admits.
import { describe, expect, it } from '@jest/globals';
import type { AccessRequest } from '../../src/policy/decide.ts';
import { account, allowAll, answer, call, denyAll, otherAccount, policy, root, session } from './attachment.ts';

describe('assuming a role', () => {
  const role = `acs:ram::${account}:role/operator`;
  const assume = (principal: AccessRequest['principal'] = call().principal): AccessRequest =>
    call({ action: 'sts:AssumeRole', resources: [role], principal });
  const trust = (principal: unknown, Effect = 'Allow') => [
    policy('trust', { Effect, Action: 'sts:AssumeRole', Principal: principal }, { type: 'Inline' }, 'trust'),
  ];
  const mayAssume = policy('may', { Effect: 'Allow', Action: 'sts:assumerole', Resource: 'acs:ram:*:*:role/Operator' });
  const provider = { arn: `acs:ram::${account}:saml-provider/corp`, type: 'Federated' } as const;
  const anyMember = { RAM: `acs:ram::${account}:root` };

  it('needs both sides; the silent one is reported, a Deny first', () => {
    expect(answer({ identity: [mayAssume], trust: trust(anyMember) }, assume())).toMatchObject({ effect: 'Allow' });
    expect(answer({ identity: [mayAssume] }, assume())).toMatchObject({
      effect: 'ImplicitDeny',
      reason: { policyType: 'AssumeRolePolicy' },
    });
    expect(answer({ identity: [], trust: trust(anyMember) }, assume())).toMatchObject({
      effect: 'ImplicitDeny',
      reason: { policyType: 'AccountLevelIdentityBasedPolicy' },
    });
    expect(answer({ identity: [], trust: trust(anyMember, 'Deny') }, assume())).toMatchObject({
      effect: 'ExplicitDeny',
      reason: { policyType: 'AssumeRolePolicy' },
    });
    expect(answer({ identity: [denyAll], trust: trust(anyMember) }, assume())).toMatchObject({
      effect: 'ExplicitDeny',
    });
  });

  it('tells a caller who is not trusted whom the role trusts', () => {
    const needed = `acs:ram::${account}:user/bob`;
    expect(answer({ identity: [mayAssume], trust: trust({ RAM: needed }) }, assume()).reason.nearMiss).toMatchObject({
      policyType: 'AssumeRolePolicy',
      policy: { name: 'trust', type: 'Inline' },
      failed: { part: 'Principal', needed: [needed], actual: call().principal.arn },
    });
  });

  it.each<[string, unknown, AccessRequest['principal'], boolean]>([
    ['a session by its role', { RAM: `acs:ram::${account}:role/Operator` }, session, true],
    [
      'a session in the other form',
      { RAM: `acs:ram::${account}:role/operator` },
      { ...session, arn: `acs:sts::${account}:assumed-role/Operator/s` },
      true,
    ],
    ['a session of another role', { RAM: `acs:ram::${account}:role/oper` }, session, false],
    ['a user of the trusted account', { RAM: `acs:ram::${account}:root` }, call().principal, true],
    ['a user of another account', { RAM: `acs:ram::${otherAccount}:root` }, call().principal, false],
    ['a user by name, case counts', { RAM: `acs:ram::${account}:user/Alice` }, call().principal, false],
    ['a user where wildcards would be needed', { RAM: `acs:ram::${account}:user/*` }, call().principal, false],
    ['a service', { Service: 'ecs.aliyuncs.com' }, { arn: 'ecs.aliyuncs.com', type: 'Service' }, true],
    ['a user who calls itself a service', { Service: 'alice' }, { arn: 'alice', type: 'RAMUser' }, false],
    [
      'a service that is trusted as something else',
      { RAM: `acs:ram::${account}:root` },
      { arn: 'ecs.aliyuncs.com', type: 'Service' },
      false,
    ],
    ['a provider', { Federated: provider.arn }, provider, true],
    ['a user in the name of a provider', { Federated: provider.arn }, { ...provider, type: 'RAMUser' }, false],
    ['a provider of the trusted account', { RAM: `acs:ram::${account}:root` }, provider, false],
    [
      'a provider in the name of a user',
      { RAM: call().principal.arn },
      { ...call().principal, type: 'Federated' },
      false,
    ],
    ['the account itself', { RAM: `acs:ram::${account}:root` }, root, false],
  ])('%s', (_, principal, caller, admitted) => {
    const { effect } = answer({ identity: [allowAll], trust: trust(principal) }, assume(caller));
    expect(effect).toBe(admitted ? 'Allow' : 'ImplicitDeny');
  });

  it('is closed to the account itself, and says so', () => {
    const decision = answer({ identity: [allowAll], trust: trust(anyMember) }, assume(root));
    expect(decision).toMatchObject({ effect: 'ImplicitDeny', reason: { rule: 'RootMayNotAssumeRole' } });
  });

  it('reaches into another account', () => {
    const principal = { arn: `acs:ram::${otherAccount}:user/carol`, type: 'RAMUser' } as const;
    const policies = { identity: [allowAll], trust: trust({ RAM: `acs:ram::${otherAccount}:root` }) };
    expect(answer(policies, assume(principal))).toMatchObject({ effect: 'Allow' });
  });
});
