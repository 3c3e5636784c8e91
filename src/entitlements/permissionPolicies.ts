// The rules of the policies of an access configuration (cloudsso 15.2 to 15.8).
import { fault, isFault } from '../faults/fault.ts';
import type { AccessConfiguration } from './accessConfiguration.ts';
import type { AccessConfigurations } from './accessConfigurations.ts';
import type { PermissionPolicy, PermissionPolicyRows } from './permissionPolicy.ts';
import { ENTITLEMENT_QUOTAS } from './quotas.ts';
import type { EntitlementScope } from './scope.ts';

export interface NewPermissionPolicy {
  readonly type: PermissionPolicy['type'];
  readonly name: string;
  /** Of an inline policy; ignored for the others. */
  readonly document: string | undefined;
}

// cloudsso 15.2
const INLINE_NAME = 32;

export class PermissionPolicies {
  readonly #rows: PermissionPolicyRows;
  readonly #configurations: AccessConfigurations;
  readonly #scope: EntitlementScope;

  constructor(rows: PermissionPolicyRows, configurations: AccessConfigurations, scope: EntitlementScope) {
    this.#rows = rows;
    this.#configurations = configurations;
    this.#scope = scope;
  }

  /** Throws DirectoryNotFound, AccessConfigurationNotFound. */
  async list(
    directoryId: string,
    configurationId: string,
    type?: PermissionPolicy['type'],
  ): Promise<readonly PermissionPolicy[]> {
    await this.#configurations.get(directoryId, configurationId);
    const policies = await this.#rows.list(directoryId, configurationId);
    return policies.filter((policy) => type === undefined || policy.type === type);
  }

  /**
   * Throws ParameterInvalid (PermissionPolicyName, InlinePolicyDocument), AccessConfigurationNotFound,
   * SystemPolicyNotFound, TaskRunning, PermissionPolicyTaken, then SystemPolicyLimitExceeded or InlinePolicyLimitExceeded.
   */
  async add(directoryId: string, configurationId: string, wish: NewPermissionPolicy): Promise<void> {
    const policy = this.#made(wish);
    const configuration = await this.#configurations.holdIdle(directoryId, configurationId);
    const isKnown = policy.type === 'Inline' || this.#scope.systemPolicies.some(({ name }) => name === policy.name);
    if (!isKnown) throw fault('SystemPolicyNotFound', { PolicyName: policy.name });
    const alike = (await this.#rows.list(directoryId, configurationId)).filter(({ type }) => type === policy.type);
    if (alike.some(({ name }) => name === policy.name)) throw fault('PermissionPolicyTaken', { Name: policy.name });
    if (policy.type === 'System' && alike.length >= ENTITLEMENT_QUOTAS.systemPoliciesPerConfiguration) {
      throw fault('SystemPolicyLimitExceeded', { Limit: ENTITLEMENT_QUOTAS.systemPoliciesPerConfiguration });
    }
    if (policy.type === 'Inline' && alike.length >= ENTITLEMENT_QUOTAS.inlinePoliciesPerConfiguration) {
      throw fault('InlinePolicyLimitExceeded', { Limit: ENTITLEMENT_QUOTAS.inlinePoliciesPerConfiguration });
    }
    await this.#rows.insert(directoryId, configurationId, policy);
    await this.#configurations.outdate(configuration);
  }

  /** Without a name the one inline policy is meant. Throws as get does, TaskRunning, PermissionPolicyNotFound. */
  async remove(
    directoryId: string,
    configurationId: string,
    type: PermissionPolicy['type'],
    name: string | undefined,
  ): Promise<void> {
    const { configuration, policy } = await this.#hold(directoryId, configurationId, type, name);
    await this.#rows.delete(directoryId, configurationId, policy);
    await this.#configurations.outdate(configuration);
  }

  /** Without a document nothing changes. Throws ParameterInvalid (NewInlinePolicyDocument), then as remove does. */
  async changeInline(
    directoryId: string,
    configurationId: string,
    name: string,
    document: string | undefined,
  ): Promise<void> {
    if (document !== undefined) this.#check(document, 'NewInlinePolicyDocument');
    const { configuration, policy } = await this.#hold(directoryId, configurationId, 'Inline', name);
    if (document === undefined || (policy.type === 'Inline' && policy.document === document)) return;
    await this.#rows.setDocument(directoryId, configurationId, policy.name, document);
    await this.#configurations.outdate(configuration);
  }

  async #hold(
    directoryId: string,
    configurationId: string,
    type: PermissionPolicy['type'],
    name: string | undefined,
  ): Promise<{ readonly configuration: AccessConfiguration; readonly policy: PermissionPolicy }> {
    const configuration = await this.#configurations.holdIdle(directoryId, configurationId);
    const policies = await this.#rows.list(directoryId, configurationId);
    const isMeant = (policy: PermissionPolicy): boolean =>
      policy.type === type && (policy.name === name || (type === 'Inline' && name === undefined));
    const policy = policies.find(isMeant);
    if (!policy) throw fault('PermissionPolicyNotFound', { Name: name ?? '' });
    return { configuration, policy };
  }

  #made({ type, name, document }: NewPermissionPolicy): PermissionPolicy {
    const addedAt = this.#scope.now;
    if (type === 'System') return { type, name, addedAt };
    if (name.length > INLINE_NAME) {
      const Reason = `an inline policy has a name of at most ${INLINE_NAME} characters`;
      throw fault('ParameterInvalid', { Name: 'PermissionPolicyName', Rule: 'maxLength', Reason });
    }
    if (document === undefined) {
      const Reason = 'an inline policy needs one';
      throw fault('ParameterInvalid', { Name: 'InlinePolicyDocument', Rule: 'required', Reason });
    }
    this.#check(document, 'InlinePolicyDocument');
    return { type, name, document, addedAt };
  }

  #check(document: string, Name: string): void {
    try {
      this.#scope.checkPolicy(document, 'identity');
    } catch (cause) {
      if (!isFault(cause, 'PolicyMalformed')) throw cause;
      throw fault('ParameterInvalid', { Name, Rule: 'policy', Reason: `${cause.detail.Path}: ${cause.detail.Reason}` });
    }
  }
}
