import { describe, expect, it } from '@jest/globals';
import { assertAllowed, authorize } from '../../src/gateway/authorize.ts';
import type { Principal } from '../../src/identity/principal.ts';
import { ACCOUNT, ENVIRONMENT, OPERATION, RESOURCE, ROOT, session, user } from './caller.ts';

const ALLOW = { Effect: 'Allow', Action: 'cloudsso:GetUser', Resource: '*' };
const DENY = { Effect: 'Deny', Action: 'cloudsso:*', Resource: '*' };

const decide = (principal: Principal, resources: readonly string[] = [RESOURCE], environment = ENVIRONMENT) =>
  authorize(principal, OPERATION, resources, { environment });

function denial(principal: Principal, resources?: readonly string[]): unknown {
  try {
    assertAllowed(decide(principal, resources), principal, OPERATION);
  } catch (cause) {
    return cause;
  }
  return undefined;
}

describe('authorize', () => {
  it('denies by default', () => {
    expect(decide(user())).toMatchObject({ effect: 'ImplicitDeny' });
  });

  it('lets the account do everything that is its own', () => {
    expect(decide(ROOT).effect).toBe('Allow');
  });

  it('lets no account touch what is another one’s', () => {
    expect(decide(ROOT, [RESOURCE.replace(ACCOUNT, '9999999999999999')]).effect).not.toBe('Allow');
  });

  it('asks about the action of the operation', () => {
    expect(decide(user(ALLOW)).effect).toBe('Allow');
    expect(decide(user({ ...ALLOW, Action: 'cloudsso:GetUserId' })).effect).toBe('ImplicitDeny');
  });

  it('wants every resource allowed', () => {
    const narrow = user({ ...ALLOW, Resource: RESOURCE });
    expect(decide(narrow).effect).toBe('Allow');
    expect(decide(narrow, [RESOURCE, `${RESOURCE}0`]).effect).toBe('ImplicitDeny');
  });

  describe('where a role has its say', () => {
    const role = `acs:ram::${ACCOUNT}:role/auditor`;
    const operation = { ...OPERATION, ramAction: 'sts:AssumeRoleLater', asksTrust: true };
    const trust = (Condition?: object) => {
      const Principal = { RAM: `acs:ram::${ACCOUNT}:root` };
      const Statement = [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal, ...(Condition && { Condition }) }];
      return JSON.stringify({ Version: '1', Statement });
    };
    const may = user({ Effect: 'Allow', Action: 'sts:AssumeRole', Resource: '*' });
    const ask = (document: string | undefined, conditions = {}) =>
      authorize(may, operation, [role], { environment: ENVIRONMENT, trust: { document, conditions } });

    it('asks about the one action of trust policies, and needs both sides', () => {
      expect(ask(trust()).effect).toBe('Allow');
      expect(ask(undefined)).toMatchObject({ effect: 'ImplicitDeny', reason: { policyType: 'AssumeRolePolicy' } });
      expect(
        authorize(user(), operation, [role], { environment: ENVIRONMENT, trust: { document: trust(), conditions: {} } })
          .effect,
      ).toBe('ImplicitDeny');
    });

    it('knows what only the role asks for', () => {
      const document = trust({ StringEquals: { 'sts:ExternalId': 'x1' } });
      expect(ask(document, { 'sts:externalid': ['x1'] }).effect).toBe('Allow');
      expect(ask(document).effect).toBe('ImplicitDeny');
    });
  });

  it('lets a deny win', () => {
    expect(decide(user(ALLOW, DENY)).effect).toBe('ExplicitDeny');
  });

  it('holds conditions against the facts of the call', () => {
    const fromOffice = user({ ...ALLOW, Condition: { IpAddress: { 'acs:SourceIp': '203.0.113.0/24' } } });
    expect(decide(fromOffice).effect).toBe('Allow');
    expect(decide(fromOffice, [RESOURCE], { ...ENVIRONMENT, sourceIp: '198.51.100.1' }).effect).toBe('ImplicitDeny');
  });
});

describe('assertAllowed', () => {
  it('says nothing when it is allowed', () => {
    expect(denial(user(ALLOW))).toBeUndefined();
  });

  it.each([
    ['SubUser', '200000000000000001', user(DENY), 'ExplicitDeny'],
    ['SubUser', '200000000000000001', user(), 'ImplicitDeny'],
    ['AssumedRoleUser', 'Auditor:nightly', session(), 'ImplicitDeny'],
  ] as const)('names a %s by %s', (PrincipalType, PrincipalDisplayName, principal, NoPermissionType) => {
    expect(denial(principal)).toMatchObject({
      fault: 'NoPermission',
      detail: {
        Action: 'cloudsso:GetUser',
        PrincipalType,
        PrincipalDisplayName,
        PrincipalOwnerId: ACCOUNT,
        PolicyType: 'AccountLevelIdentityBasedPolicy',
        NoPermissionType,
      },
    });
  });

  it('names the account RootUser', () => {
    expect(denial(ROOT, [RESOURCE.replace(ACCOUNT, '9999999999999999')])).toMatchObject({
      fault: 'NoPermission',
      detail: { PrincipalType: 'RootUser', PrincipalDisplayName: ACCOUNT },
    });
  });
});
