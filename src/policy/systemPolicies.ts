// The policies that every account finds ready-made. Without it an administrator would have to write the first one by hand.
import { broadPolicies } from './systemPolicies/broad.ts';
import { directoryPolicies } from './systemPolicies/directory.ts';
import { identityPolicies } from './systemPolicies/identity.ts';
import { servicePolicies } from './systemPolicies/cloudProducts.ts';
import type { SystemPolicy } from './systemPolicies/systemPolicy.ts';

export type { SystemPolicy };

// Our decision (open question: their documents). Recorded are those of AliyunSTSAssumeRoleAccess, AliyunRAMReadOnlyAccess,
// AliyunCloudSSOReadOnlyAccess, PowerUserAccess and AliyunServiceRolePolicyForCloudSSO, and everybody knows
// AdministratorAccess. All others are approximations under the vendor's names: of the service everything, or what reads.
// They allow no other service, so an account that needs more of one says so in a policy of its own.
/** All of them, in the order in which they are listed. Names are matched exactly. Source: ram-policy 6. */
export const systemPolicies: readonly SystemPolicy[] = [
  ...broadPolicies,
  ...identityPolicies,
  ...directoryPolicies,
  ...servicePolicies,
];

const byName: ReadonlyMap<string, SystemPolicy> = new Map(systemPolicies.map((policy) => [policy.name, policy]));

/** The System policy of that name, or nothing. */
export function findSystemPolicy(name: string): SystemPolicy | undefined {
  return byName.get(name);
}
