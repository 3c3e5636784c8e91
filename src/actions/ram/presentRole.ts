// Roles in the words of RAM's answers.
import type { RamRole } from '../../accounts/role.ts';
import { presentTime } from './present.ts';

export function presentRole(role: RamRole) {
  return {
    RoleId: role.id,
    RoleName: role.name,
    Arn: role.arn,
    Description: role.description,
    MaxSessionDuration: role.longestSeconds,
    CreateDate: presentTime(role.createdAt),
  };
}

/** As presentRole, with whom the role trusts: an empty text for a role that was declared without saying so. */
export function presentTrustingRole(role: RamRole) {
  return { ...presentRole(role), AssumeRolePolicyDocument: role.trust ?? '' };
}
