// The rules of asking for assignments (cloudsso 17): what comes of it is a task's business.
import { fault } from '../faults/fault.ts';
import type { AccessConfigurations } from './accessConfigurations.ts';
import type { AssignmentQuery, AssignmentRows, ListedAssignment, Principal } from './assignment.ts';
import { cutPage, type Page, type PageRequest } from './page.ts';
import type { DirectoryRoom, EntitlementScope } from './scope.ts';
import type { Pair, TargetRoom, Task } from './task.ts';
import type { Tasks } from './tasks.ts';

/** Where principals rest. */
export interface PrincipalRows {
  /** The name of a user or group, who stays until the call is over. */
  hold(directoryId: string, principal: Principal): Promise<string | undefined>;
  /** The name, if the principal is still there. */
  find(directoryId: string, principal: Principal): Promise<string | undefined>;
}

export class Assignments {
  readonly #rows: AssignmentRows;
  readonly #principals: PrincipalRows;
  readonly #configurations: AccessConfigurations;
  readonly #targets: TargetRoom;
  readonly #tasks: Tasks;
  readonly #directories: DirectoryRoom;
  readonly #scope: EntitlementScope;

  constructor(
    rows: AssignmentRows,
    principals: PrincipalRows,
    rooms: {
      readonly configurations: AccessConfigurations;
      readonly targets: TargetRoom;
      readonly tasks: Tasks;
      readonly directories: DirectoryRoom;
    },
    scope: EntitlementScope,
  ) {
    this.#rows = rows;
    this.#principals = principals;
    this.#configurations = rooms.configurations;
    this.#targets = rooms.targets;
    this.#tasks = rooms.tasks;
    this.#directories = rooms.directories;
    this.#scope = scope;
  }

  /**
   * Starts to assign; a disabled user may be assigned too (cloudsso 17.7). Throws AccessConfigurationNotFound,
   * PrincipalNotFound, TargetNotFound, TaskRunning, AssignmentTaken, in that order.
   */
  async create(pair: Pair, principal: Principal, originTargetId?: string): Promise<Task> {
    const { directoryId, configurationId, accountId } = pair;
    const { id, name } = await this.#configurations.hold(directoryId, configurationId);
    const principalName = await this.#principals.hold(directoryId, principal);
    if (principalName === undefined) {
      throw fault('PrincipalNotFound', { Entity: principal.type, PrincipalId: principal.id });
    }
    const target = await this.#targets.getAccount(accountId);
    await this.#tasks.refuseWhileRunning(pair);
    if (await this.#rows.exists(pair, principal)) {
      throw fault('AssignmentTaken', { PrincipalId: principal.id, AccountId: accountId });
    }
    return this.#tasks.start({
      directoryId,
      type: 'CreateAccessAssignment',
      configuration: { id, name },
      target,
      principal: { ...principal, name: principalName },
      originTargetId,
    });
  }

  /**
   * Starts to take it back. Throws AccessConfigurationNotFound, TaskRunning, AssignmentNotFound, in that order: while a task
   * makes the assignment it is there soon.
   */
  async delete(
    pair: Pair,
    principal: Principal,
    wishes: { readonly deprovisionsLast: boolean; readonly originTargetId: string | undefined },
  ): Promise<Task> {
    const { directoryId, configurationId, accountId } = pair;
    const { id, name } = await this.#configurations.hold(directoryId, configurationId);
    await this.#tasks.refuseWhileRunning(pair);
    const target = await this.#targets.findAccount(accountId);
    if (!target || !(await this.#rows.exists(pair, principal))) {
      throw fault('AssignmentNotFound', { PrincipalId: principal.id, AccountId: accountId });
    }
    const principalName = (await this.#principals.find(directoryId, principal)) ?? '';
    return this.#tasks.start({
      directoryId,
      type: 'DeleteAccessAssignment',
      configuration: { id, name },
      target,
      principal: { ...principal, name: principalName },
      ...wishes,
    });
  }

  /** Oldest first. Throws DirectoryNotFound, ParameterInvalid (NextToken). */
  async list(query: AssignmentQuery, request: PageRequest): Promise<Page<ListedAssignment>> {
    await this.#directories.get(query.directoryId);
    return cutPage(this.#scope, ['assignments', query], request, {
      slice: (after, most) => this.#rows.slice(query, after, most),
      count: () => this.#rows.count(query),
    });
  }
}
