// What provisioning does to an account: a role with the configuration's policies, trusting the directory (cloudsso 16).
import { fault } from '../faults/fault.ts';
import type { AccessConfiguration } from './accessConfiguration.ts';
import type { PermissionPolicyRows } from './permissionPolicy.ts';
import type { OwnRole, Provisioning, ProvisioningRows, TargetRam } from './provisioning.ts';
import type { EntitlementScope } from './scope.ts';
import type { Pair } from './task.ts';

// The sign-in decides how long a session lasts, from the configuration of that day: session length needs no re-provisioning
const LONGEST_SECONDS = 43_200;
/** Whom assertions of the directory are made for: what a provisioned role asks of whoever comes in. */
export const RECIPIENT = 'https://signin.aliyun.com/saml-role/sso';

export interface ProvisionerScope extends EntitlementScope {
  /** How many an account may have at most. */
  readonly limits: { readonly roles: number; readonly policies: number };
}

export class Provisioner {
  readonly #rows: ProvisioningRows;
  readonly #policies: PermissionPolicyRows;
  readonly #ram: TargetRam;
  readonly #scope: ProvisionerScope;

  constructor(rows: ProvisioningRows, policies: PermissionPolicyRows, ram: TargetRam, scope: ProvisionerScope) {
    this.#rows = rows;
    this.#policies = policies;
    this.#ram = ram;
    this.#scope = scope;
  }

  /**
   * Makes what the configuration says, or brings it up to date. Configuration and account are held. Throws what is final:
   * SystemPolicyNotFound, what TargetRam throws, LimitExceeded.Role, LimitExceeded.Policy.
   */
  async provision(configuration: AccessConfiguration, accountId: string, originTargetId?: string): Promise<void> {
    const { now, mintId } = this.#scope;
    const { id: configurationId, directoryId, name } = configuration;
    const { systemPolicies, inline } = await this.#policiesOf(configuration);
    const [roleName, providerName] = [`AliyunReservedSSO-${name}`, `AliyunReservedSSO-${directoryId}`];
    const policyName = inline && policyNameOf(roleName);
    await this.#ram.hold(accountId);
    const old = await this.#rows.find({ directoryId, configurationId, accountId });
    await this.#ram.putProvider(accountId, providerName, metadataOf(directoryId), now);
    const roleId = await this.#ram.putRole(accountId, {
      name: roleName,
      ownId: old?.roleId,
      freshId: mintId(),
      description: configuration.description,
      trust: trustIn(accountId, providerName),
      longestSeconds: LONGEST_SECONDS,
      systemPolicies,
      inline: inline && {
        name: policyNameOf(roleName),
        document: inline.document,
        isOwn: old?.policyName === policyName,
      },
      obsoletePolicy: policyName === undefined ? old?.policyName : undefined,
      at: now,
    });
    await this.#refuseOverfull(accountId, { roleId, policyName }, old);
    const provisioning: Provisioning = {
      ...{ directoryId, configurationId, accountId, status: 'Provisioned', roleName, roleId, providerName, policyName },
      originTargetId: originTargetId ?? old?.originTargetId,
      createdAt: old?.createdAt ?? now,
      updatedAt: now,
    };
    await this.#rows.put(provisioning);
  }

  /**
   * Takes it off again; the directory's provider goes with the last of its provisionings there. Nothing to do is no error.
   * Throws what TargetRam.refuseShared throws, unless the account is leaving.
   */
  async deprovision(pair: Pair, isLeaving = false): Promise<void> {
    await this.#ram.hold(pair.accountId);
    const provisioning = await this.#rows.find(pair);
    if (!provisioning) return;
    const { accountId, directoryId, providerName } = provisioning;
    if (!isLeaving) await this.#ram.refuseShared(accountId, provisioning);
    await this.#ram.deleteRole(accountId, provisioning);
    await this.#rows.delete(pair);
    if ((await this.#rows.countOn(directoryId, accountId)) === 0) {
      await this.#ram.deleteProvider(accountId, providerName);
    }
  }

  async #policiesOf({ directoryId, id }: AccessConfiguration) {
    const policies = await this.#policies.list(directoryId, id);
    const systemPolicies = policies.flatMap(({ type, name }) => (type === 'System' ? [name] : []));
    const known = new Set(this.#scope.systemPolicies.map(({ name }) => name));
    // A ready-made policy may go with a new version of the gateway
    const missing = systemPolicies.find((name) => !known.has(name));
    if (missing !== undefined) throw fault('SystemPolicyNotFound', { PolicyName: missing });
    return { systemPolicies, inline: policies.find((policy) => policy.type === 'Inline') };
  }

  /** What is not new may stay in an account that is too full. */
  async #refuseOverfull(accountId: string, made: OwnRole, old: OwnRole | undefined): Promise<void> {
    const { limits } = this.#scope;
    const { roles, policies } = await this.#ram.usage(accountId);
    if (made.roleId !== old?.roleId && roles > limits.roles) throw fault('LimitExceeded.Role', { Limit: limits.roles });
    if (made.policyName !== undefined && made.policyName !== old?.policyName && policies > limits.policies) {
      throw fault('LimitExceeded.Policy', { Limit: limits.policies });
    }
  }
}

function policyNameOf(roleName: string): string {
  return `${roleName}-InlinePolicy`;
}

function trustIn(accountId: string, providerName: string): string {
  const Principal = { Federated: [`acs:ram::${accountId}:saml-provider/${providerName}`] };
  const Condition = { StringEquals: { 'saml:recipient': RECIPIENT } };
  return JSON.stringify({
    Statement: [{ Action: 'sts:AssumeRole', Condition, Effect: 'Allow', Principal }],
    Version: '1',
  });
}

// Without a key: people come in through the portal, and no assertion from outside can pass for the directory's
function metadataOf(directoryId: string): string {
  return `<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="urn:alibaba:cloudsso:${directoryId}"/>`;
}
