// One of each fault of organizations and entitlements.
import type { EntitlementFaults } from '../../../src/faults/entitlements.ts';

export const ENTITLEMENT_DETAILS: EntitlementFaults = {
  TargetNotFound: { AccountId: '1000000000000001' },
  MemberNotFound: { AccountId: '1000000000000001' },
  MemberNameTaken: { DisplayName: 'dev-test' },
  MemberLimitExceeded: { Limit: 500 },
  NotManagementAccount: { AccountId: '1000000000000001' },
  DelegateNotRegistered: { AccountId: '1000000000000001' },
  DelegateNotEnabled: { AccountId: '1000000000000001' },
  AccessConfigurationNotFound: { AccessConfigurationId: 'ac-1' },
  AccessConfigurationNameTaken: { AccessConfigurationName: 'ECS-Admin' },
  AccessConfigurationLimitExceeded: { Limit: 1000 },
  AccessConfigurationInUse: { AccessConfigurationId: 'ac-1', Entity: 'Task' },
  PermissionPolicyNotFound: { Name: 'Look' },
  PermissionPolicyTaken: { Name: 'Look' },
  SystemPolicyNotFound: { PolicyName: 'AliyunNothing' },
  SystemPolicyLimitExceeded: { Limit: 20 },
  InlinePolicyLimitExceeded: { Limit: 1 },
  TaskRunning: { Name: 'ac-1' },
  TaskNotFound: { TaskId: 't-1' },
  ProvisioningNotFound: { AccessConfigurationId: 'ac-1', AccountId: '1000000000000001' },
  ProvisioningInUse: { AccessConfigurationId: 'ac-1', AccountId: '1000000000000001' },
  AssignmentNotFound: { PrincipalId: 'u-1', AccountId: '1000000000000001' },
  AssignmentTaken: { PrincipalId: 'u-1', AccountId: '1000000000000001' },
  PrincipalNotFound: { Entity: 'User', PrincipalId: 'u-1' },
  MemberCannotManage: { AccountId: '1000000000000001' },
};
