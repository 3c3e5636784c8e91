// The policies that every account finds ready-made. Without it an administrator would have to write the first one by hand.
import { broadPolicies } from './systemPolicies/broad.ts';
import { directoryPolicies } from './systemPolicies/directory.ts';
import { identityPolicies } from './systemPolicies/identity.ts';
import { servicePolicies } from './systemPolicies/cloudProducts.ts';
import type { SystemPolicy } from './systemPolicies/systemPolicy.ts';

export type { SystemPolicy };

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
