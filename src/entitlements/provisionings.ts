// The rules of asking for provisionings (cloudsso 16): what comes of it is a task's business.
import { fault } from '../faults/fault.ts';
import type { AccessConfigurations } from './accessConfigurations.ts';
import type { AssignmentRows } from './assignment.ts';
import { cutPage, type Page, type PageRequest } from './page.ts';
import type { Provisioner } from './provisioner.ts';
import type { ListedProvisioning, ProvisioningQuery, ProvisioningRows } from './provisioning.ts';
import type { DirectoryRoom, EntitlementScope } from './scope.ts';
import type { Pair, TargetRoom, Task } from './task.ts';
import type { Tasks } from './tasks.ts';

export class Provisionings {
  readonly #rows: ProvisioningRows;
  readonly #assignments: AssignmentRows;
  readonly #configurations: AccessConfigurations;
  readonly #targets: TargetRoom;
  readonly #tasks: Tasks;
  readonly #provisioner: Provisioner;
  readonly #directories: DirectoryRoom;
  readonly #scope: EntitlementScope;

  constructor(
    rows: ProvisioningRows,
    assignments: AssignmentRows,
    rooms: {
      readonly configurations: AccessConfigurations;
      readonly targets: TargetRoom;
      readonly tasks: Tasks;
      readonly provisioner: Provisioner;
      readonly directories: DirectoryRoom;
    },
    scope: EntitlementScope,
  ) {
    this.#rows = rows;
    this.#assignments = assignments;
    this.#configurations = rooms.configurations;
    this.#targets = rooms.targets;
    this.#tasks = rooms.tasks;
    this.#provisioner = rooms.provisioner;
    this.#directories = rooms.directories;
    this.#scope = scope;
  }

  /** Starts to make it, or to make it again. Throws AccessConfigurationNotFound, TargetNotFound, TaskRunning. */
  async provision(pair: Pair, originTargetId?: string): Promise<Task> {
    const { directoryId, configurationId, accountId } = pair;
    const { id, name } = await this.#configurations.hold(directoryId, configurationId);
    const target = await this.#targets.getAccount(accountId);
    await this.#tasks.refuseWhileRunning(pair);
    const type = 'ProvisionAccessConfiguration';
    return this.#tasks.start({ directoryId, type, configuration: { id, name }, target, originTargetId });
  }

  /** Throws AccessConfigurationNotFound, TaskRunning, ProvisioningNotFound, ProvisioningInUse, in that order. */
  async deprovision(pair: Pair, originTargetId?: string): Promise<Task> {
    const { directoryId, configurationId, accountId } = pair;
    const { id, name } = await this.#configurations.hold(directoryId, configurationId);
    await this.#tasks.refuseWhileRunning(pair);
    const names = { AccessConfigurationId: configurationId, AccountId: accountId };
    const target = await this.#targets.findAccount(accountId);
    if (!target || !(await this.#rows.find(pair))) throw fault('ProvisioningNotFound', names);
    if ((await this.#assignments.countOn(pair)) > 0) throw fault('ProvisioningInUse', names);
    const type = 'DeprovisionAccessConfiguration';
    return this.#tasks.start({ directoryId, type, configuration: { id, name }, target, originTargetId });
  }

  /** Newest first. Throws DirectoryNotFound, ParameterInvalid (NextToken). */
  async list(query: ProvisioningQuery, request: PageRequest): Promise<Page<ListedProvisioning>> {
    await this.#directories.get(query.directoryId);
    return cutPage(this.#scope, ['provisionings', query], request, {
      slice: (after, most) => this.#rows.slice(query, after, most),
      count: () => this.#rows.count(query),
    });
  }

  /** An account leaves the organization: its assignments, provisionings and roles go (cloudsso 16.6). */
  async forget(accountId: string): Promise<void> {
    for (const provisioning of await this.#rows.on(accountId)) {
      await this.#assignments.deleteOn(provisioning);
      await this.#provisioner.deprovision(provisioning, true);
    }
  }
}
