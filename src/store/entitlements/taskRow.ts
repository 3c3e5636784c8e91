// A task as a row.
import type { Task, TaskStatus, TaskType, PrincipalType } from '../../entitlements/task.ts';

export interface TaskRow {
  readonly task_id: string;
  readonly directory_id: string;
  readonly position: string;
  readonly task_type: TaskType;
  readonly status: TaskStatus;
  readonly access_configuration_id: string;
  readonly configuration_name: string;
  readonly account_id: string;
  readonly target_name: string;
  readonly target_path: string;
  readonly target_path_name: string;
  readonly principal_type: PrincipalType | null;
  readonly principal_id: string | null;
  readonly principal_name: string | null;
  readonly origin_target_id: string | null;
  readonly deprovisions_last: boolean;
  readonly failure_reason: string | null;
  readonly started_at: Date;
  readonly ended_at: Date | null;
}

export function newTaskRow(task: Task, askedBy: object) {
  return {
    task_id: task.id,
    directory_id: task.directoryId,
    task_type: task.type,
    status: task.status,
    access_configuration_id: task.configuration.id,
    configuration_name: task.configuration.name,
    account_id: task.target.accountId,
    target_name: task.target.displayName,
    target_path: task.target.path,
    target_path_name: task.target.pathName,
    principal_type: task.principal?.type ?? null,
    principal_id: task.principal?.id ?? null,
    principal_name: task.principal?.name ?? null,
    origin_target_id: task.originTargetId ?? null,
    deprovisions_last: task.deprovisionsLast,
    started_at: task.startedAt,
    asked_by: JSON.stringify(askedBy),
    not_before: task.startedAt,
  };
}

export function toTask(row: TaskRow): Task {
  const { principal_type: type, principal_id: id, principal_name: name } = row;
  return {
    id: row.task_id,
    directoryId: row.directory_id,
    type: row.task_type,
    status: row.status,
    configuration: { id: row.access_configuration_id, name: row.configuration_name },
    target: {
      accountId: row.account_id,
      displayName: row.target_name,
      path: row.target_path,
      pathName: row.target_path_name,
    },
    principal: type !== null && id !== null ? { type, id, name: name ?? '' } : undefined,
    originTargetId: row.origin_target_id ?? undefined,
    deprovisionsLast: row.deprovisions_last,
    failureReason: row.failure_reason ?? undefined,
    startedAt: row.started_at,
    endedAt: row.ended_at ?? undefined,
  };
}
