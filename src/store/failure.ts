// What a database error means to a caller: a broken constraint is a fault by name, a lost database is temporary.
import { fault, isFault, type Fault } from '../faults/fault.ts';

interface DatabaseError extends Error {
  readonly code?: string;
  readonly constraint?: string;
}

/** Constraint names, beside the migrations that make them → the fault they stand for, from the row that was refused. */
const CONSTRAINTS: Readonly<Record<string, (row: Readonly<Record<string, unknown>>) => Fault>> = {
  directories_account_key: () => fault('DirectoryLimitExceeded', { Limit: 1 }),
  directories_name_key: (row) => fault('DirectoryNameTaken', { DirectoryName: String(row['directory_name']) }),
  groups_name_key: (row) => fault('GroupNameTaken', { GroupName: String(row['group_name']) }),
  group_members_key: (row) =>
    fault('GroupMemberExists', { GroupId: String(row['group_id']), UserId: String(row['user_id']) }),
  users_external_id_key: (row) => fault('ExternalIdTaken', { ExternalId: String(row['external_id']) }),
  groups_external_id_key: (row) => fault('ExternalIdTaken', { ExternalId: String(row['external_id']) }),
  users_name_key: (row) => fault('UserNameTaken', { UserName: String(row['user_name']) }),
  user_provisionings_key: (row) =>
    fault('UserProvisioningExists', { PrincipalId: String(row['principal_id']), TargetId: String(row['target_id']) }),
  ram_users_name_key: (row) => fault('EntityAlreadyExists.User', { Name: String(row['user_name']) }),
  ram_groups_name_key: (row) => fault('EntityAlreadyExists.Group', { Name: String(row['group_name']) }),
  ram_roles_name_key: (row) => fault('EntityAlreadyExists.Role', { Name: String(row['role_name']) }),
  ram_memberships_key: (row) => fault('EntityAlreadyExists.User.Group', { Name: String(row['group_id']) }),
  policies_name_key: (row) => fault('EntityAlreadyExists.Policy', { Name: String(row['policy_name']) }),
  policy_attachments_key: (row) => fault(attachmentTaken(row), { Name: String(row['policy_name']) }),
  login_profiles_key: (row) => fault('EntityAlreadyExists.User.LoginProfile', { Name: String(row['user_id']) }),
  mfa_devices_key: (row) => fault('EntityAlreadyExists.VirtualMFADevice', { Name: String(row['serial_number']) }),
  mfa_devices_user_key: (row) => fault('EntityAlreadyExists.User.MFADevice', { Name: String(row['serial_number']) }),
  accounts_alias_key: (row) => fault('EntityAlreadyExists.AccountAlias', { Name: String(row['alias']) }),
  access_configurations_name_key: (row) =>
    fault('AccessConfigurationNameTaken', { AccessConfigurationName: String(row['configuration_name']) }),
  tasks_running_key: (row) => fault('TaskRunning', { Name: String(row['access_configuration_id']) }),
  access_assignments_key: (row) => fault('AssignmentTaken', assignmentOf(row)),
  access_assignments_user_fkey: (row) => fault('PrincipalNotFound', principalOf(row)),
  access_assignments_group_fkey: (row) => fault('PrincipalNotFound', principalOf(row)),
  members_name_key: (row) => fault('MemberNameTaken', { DisplayName: String(row['display_name']) }),
  device_decisions_user_fkey: userGone,
  user_factors_user_fkey: userGone,
  emergency_codes_user_fkey: userGone,
  issued_codes_user_fkey: userGone,
  hardware_tokens_user_fkey: userGone,
  reports_directory_fkey: (row) => fault('DirectoryNotFound', { DirectoryId: String(row['directory_id']) }),
  hardware_tokens_key: (row) => fault('HardwareTokenTaken', { SerialNumber: String(row['serial_number']) }),
  users_email_key: (row) => fault('UserEmailTaken', { Email: String(row['email']) }),
};

function userGone(row: Readonly<Record<string, unknown>>): Fault {
  return fault('UserNotFound', { UserId: String(row['user_id']) });
}

function attachmentTaken(
  row: Readonly<Record<string, unknown>>,
): `EntityAlreadyExists.${'User' | 'Group' | 'Role'}.Policy` {
  if (row['user_id'] !== undefined) return 'EntityAlreadyExists.User.Policy';
  return row['group_id'] === undefined ? 'EntityAlreadyExists.Role.Policy' : 'EntityAlreadyExists.Group.Policy';
}

function assignmentOf(row: Readonly<Record<string, unknown>>) {
  return { PrincipalId: String(row['principal_id']), AccountId: String(row['account_id']) };
}

function principalOf(row: Readonly<Record<string, unknown>>) {
  const Entity = row['principal_type'] === 'Group' ? 'Group' : 'User';
  return { Entity, PrincipalId: String(row['principal_id']) } as const;
}

/** Awaits a write and turns a broken constraint into its fault; `row` is what was being written. */
export async function refused<T>(write: Promise<T>, row: Readonly<Record<string, unknown>>): Promise<T> {
  try {
    return await write;
  } catch (cause) {
    const make = CONSTRAINTS[(cause as DatabaseError).constraint ?? ''];
    throw make ? make(row) : cause;
  }
}

// Classes of SQLSTATE that say nothing about the call: connection, resources, operator intervention, system (and time-outs)
const TEMPORARY_STATES = /^(08|53|57|58)/;
const TEMPORARY_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
]);
// The driver gives these no code
const TEMPORARY_WORDS =
  /connection terminated|timeout exceeded|query read timeout|not queryable|client has encountered|pool after calling end/i;

/** A lost database as ServiceUnavailable; anything else unchanged. */
export function unavailable(cause: unknown): unknown {
  if (isFault(cause)) return cause;
  const { code = '', message = '' } = cause as DatabaseError;
  const isTemporary = TEMPORARY_STATES.test(code) || TEMPORARY_CODES.has(code) || TEMPORARY_WORDS.test(message);
  return isTemporary ? fault('ServiceUnavailable', {}, cause) : cause;
}

/** True when the database gave this transaction up for another one's sake: running it again is right. */
export function isRetryable(cause: unknown): boolean {
  const { code } = cause as DatabaseError;
  return code === '40P01' || code === '40001';
}
