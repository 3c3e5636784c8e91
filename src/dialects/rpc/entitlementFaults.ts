// How the faults of organizations and entitlements are said (cloudsso 3.5, 3.8, 27).
import type { EntitlementFaultName } from '../../faults/entitlements.ts';
import type { FaultTable } from './faultRow.ts';

export const ENTITLEMENT_FAULTS: Pick<FaultTable, EntitlementFaultName> = {
  TargetNotFound: {
    status: 404,
    code: 'EntityNotExists.Target',
    message: (detail) => `The account ${detail.AccountId} does not belong to the resource directory.`,
  },
  MemberNotFound: {
    status: 404,
    code: 'EntityNotExists.MemberAccount',
    message: (detail) => `The account ${detail.AccountId} is not a member of the resource directory.`,
  },
  MemberNameTaken: {
    status: 409,
    code: 'EntityAlreadyExists.MemberAccount',
    message: (detail) => `The display name ${detail.DisplayName} is already in use in the resource directory.`,
  },
  MemberLimitExceeded: {
    status: 409,
    code: 'LimitExceeded.MemberAccount',
    message: (detail) => `The resource directory already has ${detail.Limit} members, which is the limit.`,
  },
  MemberCannotManage: {
    status: 409,
    code: 'OperationConflict.MemberAccount',
    message: (detail) => `The account ${detail.AccountId} is itself a member of a resource directory.`,
  },
  NotManagementAccount: {
    status: 403,
    code: 'OperationDenied.NotManagementAccount',
    message: (detail) => `The account ${detail.AccountId} is not the management account of a resource directory.`,
  },
  DelegateNotRegistered: {
    status: 404,
    code: 'EntityNotExists.Account',
    message: (detail) => `The account ${detail.AccountId} is not registered as a delegated administrator.`,
  },
  DelegateNotEnabled: {
    status: 404,
    code: 'EntityNotExists.DelegateAccount',
    message: (detail) => `The account ${detail.AccountId} is not enabled as a delegate.`,
  },
  AccessConfigurationNotFound: {
    status: 404,
    code: 'EntityNotExists.AccessConfiguration',
    message: (detail) => `The access configuration ${detail.AccessConfigurationId} does not exist.`,
  },
  AccessConfigurationNameTaken: {
    status: 409,
    code: 'EntityAlreadyExists.AccessConfiguration',
    message: (detail) => `The name ${detail.AccessConfigurationName} is already in use in this directory.`,
  },
  AccessConfigurationLimitExceeded: {
    status: 409,
    code: 'LimitExceeded.AccessConfiguration',
    message: (detail) => `The directory already has ${detail.Limit} access configurations, which is the limit.`,
  },
  AccessConfigurationInUse: {
    status: 409,
    code: (detail) => `DeletionConflict.AccessConfiguration.${detail.Entity}`,
    message: (detail) =>
      `The access configuration ${detail.AccessConfigurationId} still has something of type ${detail.Entity}.`,
  },
  PermissionPolicyNotFound: {
    status: 404,
    code: 'EntityNotExists.PermissionPolicy',
    message: (detail) => `The access configuration has no policy ${detail.Name} of this type.`,
  },
  PermissionPolicyTaken: {
    status: 409,
    code: 'EntityAlreadyExists.PermissionPolicy',
    message: (detail) => `The access configuration already has the policy ${detail.Name}.`,
  },
  SystemPolicyNotFound: {
    status: 404,
    code: 'EntityNotExists.Policy',
    message: (detail) => `There is no system policy ${detail.PolicyName}.`,
  },
  SystemPolicyLimitExceeded: {
    status: 409,
    code: 'LimitExceeded.SystemPolicy',
    message: (detail) => `The access configuration already has ${detail.Limit} system policies, which is the limit.`,
  },
  InlinePolicyLimitExceeded: {
    status: 409,
    code: 'LimitExceeded.InlinePolicy',
    message: (detail) => `The access configuration already has ${detail.Limit} inline policy, which is the limit.`,
  },
  TaskRunning: {
    status: 409,
    code: 'OperationConflict.Task',
    message: (detail) => `A task is in progress for ${detail.Name}.`,
  },
  TaskNotFound: {
    status: 404,
    code: 'EntityNotExists.Task',
    message: (detail) => `The task ${detail.TaskId} does not exist.`,
  },
  ProvisioningNotFound: {
    status: 404,
    code: 'EntityNotExists.AccessConfigurationProvisioning',
    message: (detail) => `${detail.AccessConfigurationId} is not provisioned on the account ${detail.AccountId}.`,
  },
  ProvisioningInUse: {
    status: 409,
    code: 'DeletionConflict.AccessConfigurationProvisioning.AccessAssignment',
    message: (detail) => `${detail.AccessConfigurationId} is still assigned on the account ${detail.AccountId}.`,
  },
  AssignmentNotFound: {
    status: 404,
    code: 'EntityNotExists.AccessAssignment',
    message: (detail) => `${detail.PrincipalId} does not have this assignment on the account ${detail.AccountId}.`,
  },
  AssignmentTaken: {
    status: 409,
    code: 'EntityAlreadyExists.AccessAssignment',
    message: (detail) => `${detail.PrincipalId} already has this assignment on the account ${detail.AccountId}.`,
  },
  PrincipalNotFound: {
    status: 404,
    code: (detail) => `EntityNotExists.${detail.Entity}`,
    message: (detail) => `The directory has no principal ${detail.PrincipalId} of type ${detail.Entity}.`,
  },
};

/** What to do about each. */
export const ENTITLEMENT_REMEDIES: Readonly<Record<EntitlementFaultName, string>> = {
  TargetNotFound: 'Use the management account or one of its members: `paifang account list` shows them.',
  MemberNotFound: 'Check the account id against ListMemberAccounts.',
  MemberNameTaken: 'Choose another name: display names are unique in a resource directory, whatever their case.',
  MemberLimitExceeded: 'Remove a member that is no longer needed first.',
  MemberCannotManage: 'Call with a key of the management account.',
  NotManagementAccount: 'Call with a key of the management account.',
  DelegateNotRegistered: 'Register the member first: RegisterDelegatedAdministrator of the product paifang.',
  DelegateNotEnabled: 'GetDelegateAccount shows whether it is enabled; there is nothing to take back.',
  AccessConfigurationNotFound: 'Check the identifier against ListAccessConfigurations of the same directory.',
  AccessConfigurationNameTaken: 'Choose another name: they are unique in a directory, whatever their case.',
  AccessConfigurationLimitExceeded: 'Delete a configuration that is no longer needed first.',
  AccessConfigurationInUse:
    'Take off first what the code names: delete its assignments, deprovision it everywhere, remove its policies or send ForceRemovePermissionPolicies=true. A task ends by itself.',
  PermissionPolicyNotFound: 'Check type and name against ListPermissionPoliciesInAccessConfiguration.',
  PermissionPolicyTaken: 'It is there already. To change what an inline policy says, update it.',
  SystemPolicyNotFound: 'ListPolicies of RAM with PolicyType=System has the names, which count case.',
  SystemPolicyLimitExceeded: 'Remove one that is no longer needed first, or say it all in the inline policy.',
  InlinePolicyLimitExceeded: 'Update the inline policy that is there.',
  TaskNotFound: 'Check the identifier against ListTasks; tasks are kept for eight days.',
  ProvisioningNotFound: 'ListAccessConfigurationProvisionings shows where it is provisioned.',
  ProvisioningInUse: 'Delete the assignments of the configuration on this account first.',
  AssignmentNotFound: 'Check all of its parts against ListAccessAssignments.',
  AssignmentTaken: 'It is there already; take the call as done.',
  PrincipalNotFound: 'Check PrincipalType and PrincipalId against ListUsers or ListGroups of the same directory.',
  TaskRunning: 'Poll GetTaskStatus until the task has ended, then send the call again.',
};
