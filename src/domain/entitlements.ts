// The rooms of entitlements, as one call or one task enters them.
import { POLICIES_PER_ACCOUNT } from '../accounts/policies.ts';
import { ROLES_PER_ACCOUNT } from '../accounts/roles.ts';
import type { Entitlements } from '../actions/entitlements.ts';
import { AccessConfigurations } from '../entitlements/accessConfigurations.ts';
import { Assignments } from '../entitlements/assignments.ts';
import { PermissionPolicies } from '../entitlements/permissionPolicies.ts';
import { Provisioner } from '../entitlements/provisioner.ts';
import { Provisionings } from '../entitlements/provisionings.ts';
import type { DirectoryRoom, EntitlementScope } from '../entitlements/scope.ts';
import type { TargetRoom } from '../entitlements/task.ts';
import { TaskEffects } from '../entitlements/taskEffects.ts';
import { Tasks } from '../entitlements/tasks.ts';
import type { Place } from '../store/directoryRows.ts';
import { SqlAssignmentRows } from '../store/entitlements/assignmentRows.ts';
import { SqlAccessConfigurationRows } from '../store/entitlements/configurationRows.ts';
import { SqlPermissionPolicyRows } from '../store/entitlements/permissionPolicyRows.ts';
import { SqlPrincipalRows } from '../store/entitlements/principalRows.ts';
import { SqlProvisioningRows } from '../store/entitlements/provisioningRows.ts';
import { SqlTargetRam } from '../store/entitlements/targetRam.ts';
import { SqlTaskRows } from '../store/entitlements/taskRows.ts';
import type { Work } from '../store/work.ts';

// What is provisioned counts as what an account makes itself
const LIMITS = { roles: ROLES_PER_ACCOUNT, policies: POLICIES_PER_ACCOUNT };

/** The rooms that entitlements ask. */
export interface Neighbours {
  readonly directories: DirectoryRoom;
  readonly targets: TargetRoom;
}

/** Every room over the rows of one unit of work. Built on first use, then the same again. */
export class CallEntitlements implements Entitlements {
  readonly #work: Work;
  readonly #scope: EntitlementScope & Place;
  readonly #neighbours: Neighbours;
  #configurations: AccessConfigurations | undefined;
  #permissionPolicies: PermissionPolicies | undefined;
  #provisionings: Provisionings | undefined;
  #assignments: Assignments | undefined;
  #tasks: Tasks | undefined;

  constructor(work: Work, scope: EntitlementScope & Place, neighbours: Neighbours) {
    this.#work = work;
    this.#scope = scope;
    this.#neighbours = neighbours;
  }

  get configurations(): AccessConfigurations {
    const rows = new SqlAccessConfigurationRows(this.#work, this.#scope);
    return (this.#configurations ??= new AccessConfigurations(rows, this.#neighbours.directories, this.#scope));
  }

  get permissionPolicies(): PermissionPolicies {
    const rows = new SqlPermissionPolicyRows(this.#work);
    return (this.#permissionPolicies ??= new PermissionPolicies(rows, this.configurations, this.#scope));
  }

  get provisionings(): Provisionings {
    const rows = new SqlProvisioningRows(this.#work);
    const assignments = new SqlAssignmentRows(this.#work);
    const rooms = { ...this.#asked, provisioner: this.#provisioner };
    return (this.#provisionings ??= new Provisionings(rows, assignments, rooms, this.#scope));
  }

  get assignments(): Assignments {
    const [rows, principals] = [new SqlAssignmentRows(this.#work), new SqlPrincipalRows(this.#work)];
    return (this.#assignments ??= new Assignments(rows, principals, this.#asked, this.#scope));
  }

  get tasks(): Tasks {
    const rows = new SqlTaskRows(this.#work);
    return (this.#tasks ??= new Tasks(rows, this.#neighbours.directories, this.#scope));
  }

  get effects(): TaskEffects {
    const rows = {
      provisionings: new SqlProvisioningRows(this.#work),
      assignments: new SqlAssignmentRows(this.#work),
    };
    const { configurations } = this;
    const { targets } = this.#neighbours;
    return new TaskEffects(rows, { configurations, targets, provisioner: this.#provisioner }, this.#scope);
  }

  get #asked() {
    const { configurations, tasks } = this;
    return { configurations, tasks, ...this.#neighbours };
  }

  get #provisioner(): Provisioner {
    const [rows, policies] = [new SqlProvisioningRows(this.#work), new SqlPermissionPolicyRows(this.#work)];
    return new Provisioner(rows, policies, new SqlTargetRam(this.#work), { ...this.#scope, limits: LIMITS });
  }
}
