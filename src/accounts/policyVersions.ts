// The rules of a policy's versions (ram-policy 1.6): at most five, numbers used once, one of them in force.
import { fault } from '../faults/fault.ts';
import type { Policies } from './policies.ts';
import type { Policy, PolicyName, PolicyVersion, PolicyVersionRows } from './policy.ts';
import type { AccountScope } from './scope.ts';
import { presentedAsVersion } from './systemPolicies.ts';

const VERSIONS_PER_POLICY = 5;

export interface NewVersion {
  readonly document: string;
  readonly isDefault: boolean;
  /** Whether the oldest version that is not in force makes room. */
  readonly rotates: boolean;
}

export class PolicyVersions {
  readonly #rows: PolicyVersionRows;
  readonly #policies: Policies;
  readonly #scope: AccountScope;

  constructor(rows: PolicyVersionRows, policies: Policies, scope: AccountScope) {
    this.#rows = rows;
    this.#policies = policies;
    this.#scope = scope;
  }

  /** Oldest first. Throws EntityNotExist.Policy. */
  async list({ type, name }: PolicyName): Promise<readonly PolicyVersion[]> {
    const system = type === 'System' ? this.#policies.findSystem(name) : undefined;
    if (system) return [presentedAsVersion(system)];
    const versions = type === 'Custom' ? await this.#rows.list(name) : [];
    if (versions.length === 0) throw fault('EntityNotExist.Policy', { Name: name });
    return versions;
  }

  /** As get, but nothing for a policy or version that is not there (any more). */
  async find({ type, name }: PolicyName, id: string): Promise<PolicyVersion | undefined> {
    const system = type === 'System' ? this.#policies.findSystem(name) : undefined;
    const versions = system ? [presentedAsVersion(system)] : await this.#rows.list(name);
    return versions.find((version) => version.id === id);
  }

  /** The version in force. Throws EntityNotExist.Policy. */
  async getDefault(policy: PolicyName): Promise<PolicyVersion> {
    const inForce = (await this.list(policy)).find(({ isDefault }) => isDefault);
    if (!inForce) throw new Error(`no version of the policy ${policy.name} is in force`);
    return inForce;
  }

  /** Throws EntityNotExist.Policy, EntityNotExist.Policy.Version. */
  async get(policy: PolicyName, id: string): Promise<PolicyVersion> {
    return pick(await this.list(policy), id);
  }

  /** Throws PolicyMalformed, EntityNotExist.Policy, LimitExceeded.Policy.Version. */
  async create(name: string, { document, isDefault, rotates }: NewVersion): Promise<PolicyVersion> {
    this.#scope.checkPolicy(document, 'identity');
    const policy = await this.#policies.hold(name);
    const versions = await this.#rows.list(name);
    if (versions.length >= VERSIONS_PER_POLICY) {
      const oldest = versions.find((version) => !version.isDefault);
      if (!rotates || !oldest) throw fault('LimitExceeded.Policy.Version', { Limit: VERSIONS_PER_POLICY });
      await this.#rows.delete(name, oldest.id);
    }
    const version = await this.#rows.add(name, document, this.#scope.now);
    await this.#policies.change(policy, isDefault ? { defaultVersion: version.id } : {});
    this.#scope.reviewPolicy(name, document);
    return { ...version, isDefault };
  }

  /** Puts a version in force. Throws EntityNotExist.Policy, EntityNotExist.Policy.Version. */
  async setDefault(name: string, id: string): Promise<Policy> {
    const policy = await this.#policies.hold(name);
    const version = pick(await this.#rows.list(name), id);
    return this.#policies.change(policy, { defaultVersion: version.id });
  }

  /** Throws EntityNotExist.Policy, EntityNotExist.Policy.Version, DeleteConflict.Policy.Version.Default. */
  async delete(name: string, id: string): Promise<void> {
    const policy = await this.#policies.hold(name);
    const version = pick(await this.#rows.list(name), id);
    if (version.isDefault) throw fault('DeleteConflict.Policy.Version.Default', { Name: id });
    await this.#rows.delete(name, id);
    await this.#policies.change(policy, {});
  }
}

function pick(versions: readonly PolicyVersion[], id: string): PolicyVersion {
  const found = versions.find((version) => version.id === id);
  if (!found) throw fault('EntityNotExist.Policy.Version', { Name: id });
  return found;
}
