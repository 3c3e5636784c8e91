// Access configurations and their policies in CloudSSO's words.
import type { AccessConfiguration } from '../../entitlements/accessConfiguration.ts';
import type { PermissionPolicy } from '../../entitlements/permissionPolicy.ts';
import { presentInstant } from './present.ts';

/** Unset texts are empty, never missing; notifications are there only when there are any (cloudsso 2.3, 2.4). */
export function presentConfiguration(configuration: AccessConfiguration) {
  return {
    AccessConfigurationId: configuration.id,
    AccessConfigurationName: configuration.name,
    Description: configuration.description,
    SessionDuration: configuration.sessionSeconds,
    RelayState: configuration.relayState,
    CreateTime: presentInstant(configuration.createdAt),
    UpdateTime: presentInstant(configuration.updatedAt),
    ...(configuration.isReprovisionRequired && { StatusNotifications: ['ReprovisionRequired' as const] }),
  };
}

export function presentConfigurationInFull(configuration: AccessConfiguration) {
  const Tags = Object.entries(configuration.tags).map(([Key, Value]) => ({ Key, Value }));
  return { ...presentConfiguration(configuration), Tags };
}

/** The document of an inline policy alone (cloudsso 15.8). */
export function presentPermissionPolicy(policy: PermissionPolicy) {
  return {
    PermissionPolicyName: policy.name,
    PermissionPolicyType: policy.type,
    ...(policy.type === 'Inline' && { PermissionPolicyDocument: policy.document }),
    AddTime: presentInstant(policy.addedAt),
  };
}
