// Whether a role lets in whom an identity provider vouches for, outside a call of STS: the same question in the same words.
import type { Environment } from '../journal/journal.ts';
import { decide, indexPolicies } from '../policy/decide.ts';
import { ASSUME_ROLE, compileTrust } from '../policy/trust.ts';
import { callContext, type Conditions } from './conditions.ts';

export interface VouchedEntry {
  readonly accountId: string;
  readonly roleArn: string;
  readonly providerArn: string;
  /** The trust policy of the role as JSON text; without one nobody is trusted. */
  readonly trust: string | undefined;
  readonly environment: Environment;
  /** What the provider says, as conditions ask for it. */
  readonly conditions: Conditions;
}

export function trustsProvider(entry: VouchedEntry): boolean {
  const { accountId, roleArn, providerArn, trust, environment, conditions } = entry;
  const policies = { identity: indexPolicies([]) };
  const nobody = { id: '', name: '', displayName: '', accessKeyId: '' };
  const principal = { ...nobody, type: 'Federated' as const, accountId, arn: providerArn, policies };
  const context = callContext(principal, environment, conditions);
  const request = { action: ASSUME_ROLE, resources: [roleArn], principal, context };
  return decide(request, { ...policies, trust: compileTrust(trust) }).effect === 'Allow';
}
