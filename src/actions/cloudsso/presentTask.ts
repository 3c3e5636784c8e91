// Tasks, provisionings and assignments in CloudSSO's words.
import type { ListedAssignment } from '../../entitlements/assignment.ts';
import type { ListedProvisioning } from '../../entitlements/provisioning.ts';
import type { Target, Task } from '../../entitlements/task.ts';
import { presentInstant } from './present.ts';

function presentTarget({ accountId, displayName, path, pathName }: Target, originTargetId: string | undefined) {
  return {
    TargetType: 'RD-Account' as const,
    TargetId: accountId,
    TargetName: displayName,
    TargetPath: path,
    TargetPathName: pathName,
    ...(originTargetId !== undefined && { OriginTargetId: originTargetId }),
  };
}

/** What the call that started it is told: no times (cloudsso 18.3). */
export function presentStarted(task: Task) {
  return {
    TaskId: task.id,
    TaskType: task.type,
    Status: task.status,
    AccessConfigurationId: task.configuration.id,
    AccessConfigurationName: task.configuration.name,
    ...presentTarget(task.target, task.originTargetId),
  };
}

/** The same of a task about an assignment. */
export function presentStartedAssignment(task: Task) {
  const { type = 'User', id = '', name = '' } = task.principal ?? {};
  return { ...presentStarted(task), PrincipalType: type, PrincipalId: id, PrincipalName: name };
}

function presentEnds(task: Task) {
  return {
    StartTime: presentInstant(task.startedAt),
    ...(task.endedAt && { EndTime: presentInstant(task.endedAt) }),
    ...(task.failureReason !== undefined && { FailureReason: task.failureReason }),
  };
}

export function presentTask(task: Task) {
  return { ...(task.principal ? presentStartedAssignment(task) : presentStarted(task)), ...presentEnds(task) };
}

export function presentTaskStatus(task: Task) {
  return { TaskId: task.id, TaskType: task.type, Status: task.status, ...presentEnds(task) };
}

/** Policy names only with an inline policy (cloudsso 2.4). */
export function presentProvisioning(provisioning: ListedProvisioning) {
  const { policyName } = provisioning;
  return {
    Status: provisioning.status,
    AccessConfigurationId: provisioning.configurationId,
    AccessConfigurationName: provisioning.configurationName,
    ...presentTarget(provisioning.target, provisioning.originTargetId),
    RAMRoleName: provisioning.roleName,
    ...(policyName !== undefined && { RAMPolicyNames: [policyName] }),
    SAMLProviderName: provisioning.providerName,
    CreateTime: presentInstant(provisioning.createdAt),
    UpdateTime: presentInstant(provisioning.updatedAt),
  };
}

export function presentAssignment(assignment: ListedAssignment) {
  return {
    AccessConfigurationId: assignment.configurationId,
    AccessConfigurationName: assignment.configurationName,
    PrincipalType: assignment.principal.type,
    PrincipalId: assignment.principal.id,
    PrincipalName: assignment.principalName,
    ...presentTarget(assignment.target, assignment.originTargetId),
    CreateTime: presentInstant(assignment.createdAt),
  };
}
