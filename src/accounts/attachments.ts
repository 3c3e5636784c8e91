// The rules of attaching policies to users, groups and roles (ram-policy 1.6, 4.3).
import { fault } from '../faults/fault.ts';
import type { AttachmentRows, HeldPolicy, HolderKind, HolderRoom, PolicyHolder } from './attachment.ts';
import type { Policies } from './policies.ts';
import type { PolicyName, PolicyType } from './policy.ts';
import type { AccountScope } from './scope.ts';

const MOST: Readonly<Record<HolderKind, Readonly<Record<PolicyType, number>>>> = {
  User: { System: 20, Custom: 10 },
  Group: { System: 20, Custom: 5 },
  Role: { System: 20, Custom: 5 },
};

/** Who holds the policy, and where that counts. */
export interface Hold {
  readonly kind: HolderKind;
  readonly name: string;
  readonly resourceGroupId?: string | undefined;
}

export class Attachments {
  readonly #rows: AttachmentRows;
  readonly #policies: Policies;
  readonly #holders: (kind: HolderKind) => HolderRoom;
  readonly #scope: AccountScope;

  constructor(
    rows: AttachmentRows,
    policies: Policies,
    holders: (kind: HolderKind) => HolderRoom,
    scope: AccountScope,
  ) {
    this.#rows = rows;
    this.#policies = policies;
    this.#holders = holders;
    this.#scope = scope;
  }

  /**
   * Throws ParameterInvalid (ResourceGroupId), EntityNotExist.Policy, EntityNotExist.{kind},
   * EntityAlreadyExists.{kind}.Policy, then LimitExceeded.{kind}.Policy.
   */
  async attach(policy: PolicyName, hold: Hold): Promise<void> {
    const { kind } = hold;
    const { id } = await this.#hold(policy, hold);
    await this.#rows.insert(kind, id, policy, this.#scope.now);
    const Limit = MOST[kind][policy.type];
    if ((await this.#rows.count(kind, id, policy.type)) > Limit) throw fault(`LimitExceeded.${kind}.Policy`, { Limit });
  }

  /** Throws as attach does, and EntityNotExist.{kind}.Policy when it is not attached. */
  async detach(policy: PolicyName, hold: Hold): Promise<void> {
    const { kind } = hold;
    const { id } = await this.#hold(policy, hold);
    const wasThere = await this.#rows.delete(kind, id, policy);
    if (!wasThere) throw fault(`EntityNotExist.${kind}.Policy`, { Name: policy.name });
  }

  /** In the order of attachment. Throws EntityNotExist.{kind}. */
  async policiesOf(kind: HolderKind, name: string): Promise<readonly HeldPolicy[]> {
    const { id } = await this.#holders(kind).get(name);
    const attached = await this.#rows.list(kind, id);
    return attached.map((one) => {
      const system = one.type === 'System' ? this.#policies.findSystem(one.name) : undefined;
      const { description = system?.description ?? '', defaultVersion = system?.version ?? '' } = one;
      return { ...one, description, defaultVersion };
    });
  }

  /** Throws EntityNotExist.Policy. */
  async holdersOf(policy: PolicyName): Promise<readonly PolicyHolder[]> {
    await this.#policies.get(policy);
    return this.#rows.holdersOf(policy);
  }

  // Always the policy first: two calls that hold the same pair must not wait for each other
  async #hold(policy: PolicyName, { kind, name, resourceGroupId }: Hold): Promise<{ readonly id: string }> {
    this.#assertAccount(resourceGroupId);
    // Nobody changes or deletes what is ready-made
    await (policy.type === 'System' ? this.#policies.get(policy) : this.#policies.hold(policy.name));
    return this.#holders(kind).hold(name);
  }

  // Our decision: there are no resource groups here. Attaching to the whole account instead would give more than was
  // asked for, so only the account's own id is taken for the account.
  #assertAccount(resourceGroupId: string | undefined): void {
    if (resourceGroupId === undefined || resourceGroupId === this.#scope.accountId) return;
    const Reason = 'there are no resource groups here; leave it out for the whole account';
    throw fault('ParameterInvalid', { Name: 'ResourceGroupId', Rule: 'resourceGroup', Reason });
  }
}
