// The rules of managed policies (ram-policy 1.6, 4.3, 5.3): who may be named, changed and deleted.
import { fault } from '../faults/fault.ts';
import { refuseBurdens } from './burdens.ts';
import { cutPage, type Page, type PageRequest } from './page.ts';
import type { Policy, PolicyBurden, PolicyName, PolicyRows, PolicyType } from './policy.ts';
import type { AccountScope, SystemPolicy } from './scope.ts';
import { presentedAsPolicy } from './systemPolicies.ts';
import { gatherTags, type Tag } from './tags.ts';

export const POLICIES_PER_ACCOUNT = 1500;
const BURDENS: readonly PolicyBurden[] = ['Policy.User', 'Policy.Group', 'Policy.Role', 'Policy.Version'];

export interface NewPolicy {
  readonly name: string;
  readonly document: string;
  readonly description?: string | undefined;
  readonly tags?: readonly Tag[] | undefined;
}

export interface PolicyFilter {
  readonly type?: PolicyType | undefined;
  readonly tags?: readonly Tag[] | undefined;
}

export class Policies {
  readonly #rows: PolicyRows;
  readonly #scope: AccountScope;

  constructor(rows: PolicyRows, scope: AccountScope) {
    this.#rows = rows;
    this.#scope = scope;
  }

  /** Throws EntityNotExist.Policy. */
  async get({ type, name }: PolicyName): Promise<Policy> {
    if (type === 'Custom') return (await this.#rows.find(name)) ?? absent(name);
    const system = this.findSystem(name) ?? absent(name);
    return presentedAsPolicy(system, (await this.#rows.countSystemAttachments()).get(name) ?? 0);
  }

  /** A policy of the account as it stays until the call is over. Throws EntityNotExist.Policy. */
  async hold(name: string): Promise<Policy> {
    return (await this.#rows.hold(name)) ?? absent(name);
  }

  /** Names of policies count case, as those of the ready-made ones do. */
  findSystem(name: string): SystemPolicy | undefined {
    return this.#scope.systemPolicies.find((system) => system.name === name);
  }

  /** Our decision, no order is recorded: the ready-made ones in their order, then the account's own by name. */
  list({ type, tags = [] }: PolicyFilter, request: PageRequest): Promise<Page<Policy>> {
    const query = `policies ${type ?? ''} ${JSON.stringify(tags)}`;
    const slice = (after: string | undefined, most: number) => this.#slice(type, tags, after, most);
    return cutPage(this.#scope, query, request, slice, (policy) => `${policy.type}/${policy.name}`);
  }

  /** Throws PolicyMalformed, EntityAlreadyExists.Policy, then LimitExceeded.Policy. */
  async create({ name, document, description = '', tags = [] }: NewPolicy): Promise<Policy> {
    const { now, checkPolicy } = this.#scope;
    checkPolicy(document, 'identity');
    const dates = { createdAt: now, updatedAt: now };
    const policy: Policy = {
      ...{ type: 'Custom', name, description, defaultVersion: 'v1', tags: gatherTags(tags), attachments: 0 },
      ...dates,
    };
    await this.#rows.insert(policy, document);
    if ((await this.#rows.count()) > POLICIES_PER_ACCOUNT) {
      throw fault('LimitExceeded.Policy', { Limit: POLICIES_PER_ACCOUNT });
    }
    this.#scope.reviewPolicy(name, document);
    return policy;
  }

  /** Without a description the old one stays. Throws EntityNotExist.Policy. */
  async describe(name: string, description: string | undefined): Promise<Policy> {
    const policy = await this.hold(name);
    return this.change(policy, { description: description ?? policy.description });
  }

  /** Writes what changes of a policy that is held. */
  async change(policy: Policy, changes: Partial<Pick<Policy, 'description' | 'defaultVersion'>>): Promise<Policy> {
    const changed = { ...policy, ...changes, updatedAt: this.#scope.now };
    await this.#rows.update(changed);
    return changed;
  }

  /**
   * Throws EntityNotExist.Policy, and unless `cascading` DeleteConflict.Policy.* while it is attached or has a version
   * besides the one in force.
   */
  async delete(name: string, { cascading }: { readonly cascading: boolean }): Promise<void> {
    await this.hold(name);
    if (!cascading) refuseBurdens(BURDENS, await this.#rows.burdens(name));
    await this.#rows.delete(name);
  }

  async #slice(
    type: PolicyType | undefined,
    tags: readonly Tag[],
    after: string | undefined,
    most: number,
  ): Promise<readonly Policy[]> {
    const [place, name] = after === undefined ? [undefined, undefined] : (after.split('/', 2) as [PolicyType, string]);
    // Nobody can tag what is ready-made
    const withSystem = type !== 'Custom' && tags.length === 0 && place !== 'Custom';
    const system = withSystem ? await this.#systemAfter(name, most) : [];
    if (type === 'System' || system.length === most) return system;
    const custom = await this.#rows.slice(place === 'Custom' ? name : undefined, most - system.length, tags);
    return [...system, ...custom];
  }

  async #systemAfter(name: string | undefined, most: number): Promise<readonly Policy[]> {
    const { systemPolicies } = this.#scope;
    const from = name === undefined ? 0 : systemPolicies.findIndex((system) => system.name === name) + 1;
    const counts = await this.#rows.countSystemAttachments();
    return systemPolicies
      .slice(from, from + most)
      .map((system) => presentedAsPolicy(system, counts.get(system.name) ?? 0));
  }
}

function absent(name: string): never {
  throw fault('EntityNotExist.Policy', { Name: name });
}
