// The rooms of entitlements that handlers may enter.
import type { AccessConfigurations } from '../entitlements/accessConfigurations.ts';
import type { Assignments } from '../entitlements/assignments.ts';
import type { PermissionPolicies } from '../entitlements/permissionPolicies.ts';
import type { Provisionings } from '../entitlements/provisionings.ts';
import type { Tasks } from '../entitlements/tasks.ts';

/** Who may do what in which account, in the directories of the caller. */
export interface Entitlements {
  readonly configurations: AccessConfigurations;
  readonly permissionPolicies: PermissionPolicies;
  readonly provisionings: Provisionings;
  readonly assignments: Assignments;
  readonly tasks: Tasks;
}
