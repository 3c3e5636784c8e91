// What tasks bring about: all of one task or nothing of it, in the transaction that also says that it is done.
import type { AccessConfigurations } from './accessConfigurations.ts';
import type { AssignmentRows } from './assignment.ts';
import type { Provisioner } from './provisioner.ts';
import type { ProvisioningRows } from './provisioning.ts';
import type { EntitlementScope } from './scope.ts';
import type { Pair, TargetRoom, Task } from './task.ts';

export class TaskEffects {
  readonly #provisionings: ProvisioningRows;
  readonly #assignments: AssignmentRows;
  readonly #configurations: AccessConfigurations;
  readonly #targets: TargetRoom;
  readonly #provisioner: Provisioner;
  readonly #scope: EntitlementScope;

  constructor(
    rows: { readonly provisionings: ProvisioningRows; readonly assignments: AssignmentRows },
    rooms: {
      readonly configurations: AccessConfigurations;
      readonly targets: TargetRoom;
      readonly provisioner: Provisioner;
    },
    scope: EntitlementScope,
  ) {
    this.#provisionings = rows.provisionings;
    this.#assignments = rows.assignments;
    this.#configurations = rooms.configurations;
    this.#targets = rooms.targets;
    this.#provisioner = rooms.provisioner;
    this.#scope = scope;
  }

  /**
   * Throws what is final: TargetNotFound when the account has left, PrincipalNotFound when the principal has gone. The
   * configuration cannot go while the task runs.
   */
  async perform(task: Task): Promise<void> {
    const { directoryId, configuration, target, originTargetId, principal } = task;
    const pair: Pair = { directoryId, configurationId: configuration.id, accountId: target.accountId };
    const held = await this.#configurations.hold(directoryId, configuration.id);
    await this.#targets.holdAccount(pair.accountId);
    switch (task.type) {
      case 'ProvisionAccessConfiguration':
        await this.#provisioner.provision(held, pair.accountId, originTargetId);
        return;
      case 'DeprovisionAccessConfiguration':
        await this.#provisioner.deprovision(pair);
        return;
      case 'CreateAccessAssignment': {
        if (!(await this.#provisionings.find(pair))) {
          await this.#provisioner.provision(held, pair.accountId, originTargetId);
        }
        const createdAt = this.#scope.now;
        await this.#assignments.insert({ ...pair, principal: principalOf(principal), originTargetId, createdAt });
        return;
      }
      case 'DeleteAccessAssignment':
        await this.#assignments.delete(pair, principalOf(principal));
        if (task.deprovisionsLast && (await this.#assignments.countOn(pair)) === 0) {
          await this.#provisioner.deprovision(pair);
        }
    }
  }
}

function principalOf(principal: Task['principal']) {
  if (!principal) throw new Error('a task about an assignment names its principal');
  return principal;
}
