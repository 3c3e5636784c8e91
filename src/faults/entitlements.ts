// What goes wrong with the accounts of an organization and with what people may do in them.
import type { ConfigurationBurden } from './burdens.ts';

export interface EntitlementFaults {
  TargetNotFound: { AccountId: string };
  MemberNotFound: { AccountId: string };
  MemberNameTaken: { DisplayName: string };
  MemberLimitExceeded: { Limit: number };
  AccessConfigurationNotFound: { AccessConfigurationId: string };
  AccessConfigurationNameTaken: { AccessConfigurationName: string };
  AccessConfigurationLimitExceeded: { Limit: number };
  AccessConfigurationInUse: {
    AccessConfigurationId: string;
    Entity: ConfigurationBurden;
  };
  PermissionPolicyNotFound: { Name: string };
  PermissionPolicyTaken: { Name: string };
  SystemPolicyNotFound: { PolicyName: string };
  SystemPolicyLimitExceeded: { Limit: number };
  InlinePolicyLimitExceeded: { Limit: number };
  /** A task works on the same configuration, or on the same account with it. */
  TaskRunning: { Name: string };
  TaskNotFound: { TaskId: string };
  ProvisioningNotFound: { AccessConfigurationId: string; AccountId: string };
  ProvisioningInUse: { AccessConfigurationId: string; AccountId: string };
  AssignmentNotFound: { PrincipalId: string; AccountId: string };
  AssignmentTaken: { PrincipalId: string; AccountId: string };
  PrincipalNotFound: { Entity: 'User' | 'Group'; PrincipalId: string };
  /** Of a member's call for what the management account alone may do. */
  NotManagementAccount: { AccountId: string };
  DelegateNotRegistered: { AccountId: string };
  DelegateNotEnabled: { AccountId: string };
  /** Only a management account has a resource directory. */
  MemberCannotManage: { AccountId: string };
}

export type EntitlementFaultName = keyof EntitlementFaults;
