// What provisioning does to an account: a role with the configuration's policies, trusting the directory (cloudsso 16).
import type { AccessConfiguration } from './accessConfiguration.ts';
import type { PermissionPolicyRows } from './permissionPolicy.ts';
import type { Provisioning, ProvisioningRows, TargetRam } from './provisioning.ts';
import type { EntitlementScope } from './scope.ts';
import type { Pair } from './task.ts';

// The sign-in decides how long a session lasts, from the configuration of that day: session length needs no re-provisioning
const LONGEST_SECONDS = 43_200;
const RECIPIENT = 'https://signin.aliyun.com/saml-role/sso';

export class Provisioner {
  readonly #rows: ProvisioningRows;
  readonly #policies: PermissionPolicyRows;
  readonly #ram: TargetRam;
  readonly #scope: EntitlementScope;

  constructor(rows: ProvisioningRows, policies: PermissionPolicyRows, ram: TargetRam, scope: EntitlementScope) {
    this.#rows = rows;
    this.#policies = policies;
    this.#ram = ram;
    this.#scope = scope;
  }

  /** Makes what the configuration says, or brings it up to date. Configuration and account are held. */
  async provision(configuration: AccessConfiguration, accountId: string, originTargetId?: string): Promise<void> {
    const { now } = this.#scope;
    const { id: configurationId, directoryId, name } = configuration;
    const policies = await this.#policies.list(directoryId, configurationId);
    const inline = policies.find((policy) => policy.type === 'Inline');
    const [roleName, providerName] = [`AliyunReservedSSO-${name}`, `AliyunReservedSSO-${directoryId}`];
    const policyName = inline && `${roleName}-InlinePolicy`;
    const old = await this.#rows.find({ directoryId, configurationId, accountId });
    await this.#ram.putProvider(accountId, providerName, metadataOf(directoryId), now);
    const roleId = await this.#ram.putRole(accountId, {
      name: roleName,
      id: old?.roleId ?? this.#scope.mintId(),
      description: configuration.description,
      trust: trustIn(accountId, providerName),
      longestSeconds: LONGEST_SECONDS,
      systemPolicies: policies.flatMap((policy) => (policy.type === 'System' ? [policy.name] : [])),
      inline: inline && { name: `${roleName}-InlinePolicy`, document: inline.document },
      obsoletePolicy: policyName === undefined ? old?.policyName : undefined,
      at: now,
    });
    const provisioning: Provisioning = {
      ...{ directoryId, configurationId, accountId, status: 'Provisioned', roleName, roleId, providerName, policyName },
      originTargetId: originTargetId ?? old?.originTargetId,
      createdAt: old?.createdAt ?? now,
      updatedAt: now,
    };
    await this.#rows.put(provisioning);
  }

  /** Takes it off again; the directory's provider goes with the last of its provisionings there. Nothing to do is no error. */
  async deprovision(pair: Pair): Promise<void> {
    const provisioning = await this.#rows.find(pair);
    if (!provisioning) return;
    const { accountId, directoryId, roleName, policyName, providerName } = provisioning;
    await this.#ram.deleteRole(accountId, roleName, policyName);
    await this.#rows.delete(pair);
    if ((await this.#rows.countOn(directoryId, accountId)) === 0) {
      await this.#ram.deleteProvider(accountId, providerName);
    }
  }
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
