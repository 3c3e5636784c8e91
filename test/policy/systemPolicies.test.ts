// The ready-made policies: all keep the grammar, and do what their names promise.
import { describe, expect, it } from '@jest/globals';
import { compilePolicy } from '../../src/policy/compile.ts';
import { decide } from '../../src/policy/decide.ts';
import { parsePolicy } from '../../src/policy/document.ts';
import { findSystemPolicy, systemPolicies } from '../../src/policy/systemPolicies.ts';
import { account, call } from './attachment.ts';

function effectOf(name: string, action: string, resource = '*', context: Record<string, string[]> = {}): string {
  const system = findSystemPolicy(name);
  if (system === undefined) throw new Error(`no policy ${name}`);
  const document = parsePolicy(JSON.stringify(system.document), 'identity');
  const identity = [compilePolicy(document, { name, type: 'System', version: system.version })];
  return decide(call({ action, resources: [resource], context }), { identity }).effect;
}

describe('System policies', () => {
  it.each(systemPolicies.map((policy) => [policy.name, policy] as const))(
    '%s keeps the grammar and its limits',
    (name, policy) => {
      expect(name).toMatch(/^[A-Za-z0-9-]{1,128}$/);
      expect(policy.version).toMatch(/^v[1-9]$/);
      expect(policy.description).not.toBe('');
      expect(JSON.stringify(policy.document).length).toBeLessThanOrEqual(6144);
      expect(parsePolicy(policy.document, 'identity').statements.length).toBeGreaterThan(0);
      expect(findSystemPolicy(name)).toBe(policy);
    },
  );

  it('are found by their exact name only', () => {
    expect(findSystemPolicy('administratoraccess')).toBeUndefined();
    expect(findSystemPolicy('constructor')).toBeUndefined();
  });

  it.each([
    ['AdministratorAccess', 'ram:DeleteUser', 'Allow'],
    ['ReadOnlyAccess', 'ecs:DescribeInstances', 'Allow'],
    ['ReadOnlyAccess', 'cloudsso:GetUser', 'Allow'],
    ['ReadOnlyAccess', 'cloudsso:UpdateUser', 'ImplicitDeny'],
    ['AliyunECSFullAccess', 'ecs:RunInstances', 'Allow'],
    ['AliyunECSFullAccess', 'vpc:DescribeVpcs', 'ImplicitDeny'],
    ['AliyunECSReadOnlyAccess', 'ecs:DescribeInstances', 'Allow'],
    ['AliyunECSReadOnlyAccess', 'ecs:RunInstances', 'ImplicitDeny'],
    ['AliyunOSSReadOnlyAccess', 'oss:GetObject', 'Allow'],
    ['AliyunOSSReadOnlyAccess', 'oss:PutObject', 'ImplicitDeny'],
    ['AliyunDNSFullAccess', 'alidns:AddDomainRecord', 'Allow'],
    ['AliyunCloudMonitorReadOnlyAccess', 'cms:QueryMetricList', 'Allow'],
    ['AliyunKMSReadOnlyAccess', 'kms:DescribeKey', 'Allow'],
    ['AliyunKMSReadOnlyAccess', 'kms:GetSecretValue', 'ImplicitDeny'],
    ['AliyunKMSReadOnlyAccess', 'kms:Decrypt', 'ImplicitDeny'],
    ['PowerUserAccess', 'ecs:RunInstances', 'Allow'],
    ['PowerUserAccess', 'cloudsso:GetUser', 'ImplicitDeny'],
    ['PowerUserAccess', 'ram:ListRoles', 'Allow'],
    ['PowerUserAccess', 'ram:CreateUser', 'ImplicitDeny'],
    ['PowerUserAccess', 'bss:ModifyAccount', 'ImplicitDeny'],
    ['AliyunRAMFullAccess', 'ram:CreateUser', 'Allow'],
    ['AliyunRAMFullAccess', 'ims:CreateUser', 'ImplicitDeny'],
    ['AliyunRAMReadOnlyAccess', 'ram:GetUser', 'Allow'],
    ['AliyunRAMReadOnlyAccess', 'ram:CreateUser', 'ImplicitDeny'],
    ['AliyunSTSAssumeRoleAccess', 'sts:AssumeRole', 'ImplicitDeny'],
    ['AliyunCloudSSOReadOnlyAccess', 'cloudsso:CheckRDAccount', 'Allow'],
    ['AliyunCloudSSOReadOnlyAccess', 'cloudsso:CreateUser', 'ImplicitDeny'],
    ['AliyunCloudSSOFullAccess', 'cloudsso:CreateUser', 'Allow'],
    ['AliyunCloudSSOFullAccess', 'ram:CreateServiceLinkedRole', 'ImplicitDeny'],
  ])('%s: %s is %s', (name, action, effect) => {
    expect(effectOf(name, action)).toBe(effect);
  });

  it('read system policies but not custom ones, and make only their own service role', () => {
    const name = 'AliyunCloudSSOFullAccess';
    expect(effectOf(name, 'ram:GetPolicy', 'acs:ram:*:system:policy/ReadOnlyAccess')).toBe('Allow');
    expect(effectOf(name, 'ram:GetPolicy', `acs:ram:*:${account}:policy/Mine`)).toBe('ImplicitDeny');
    const service = (value: string) => ({ 'ram:ServiceName': [value] });
    expect(effectOf(name, 'ram:CreateServiceLinkedRole', '*', service('cloudsso.aliyuncs.com'))).toBe('Allow');
    expect(effectOf(name, 'ram:CreateServiceLinkedRole', '*', service('ecs.aliyuncs.com'))).toBe('ImplicitDeny');
  });

  it('let provisioning touch reserved roles only', () => {
    const name = 'AliyunServiceRolePolicyForCloudSSO';
    const role = (suffix: string) => `acs:ram::${account}:role/${suffix}`;
    expect(effectOf(name, 'ram:DeleteRole', role('aliyunreservedsso-admin'))).toBe('Allow');
    expect(effectOf(name, 'ram:DeleteRole', role('AliyunReservedSSO-Admin'))).toBe('Allow');
    expect(effectOf(name, 'ram:DeleteRole', role('operator'))).toBe('ImplicitDeny');
  });
});
