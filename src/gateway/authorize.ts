// Whether this principal may do this to these ARNs, in the words of a denial.
import type { Operation } from '../catalog/operation.ts';
import { fault } from '../faults/fault.ts';
import type { Principal } from '../identity/principal.ts';
import type { Environment } from '../journal/journal.ts';
import { decide, type AccessRequest, type Decision } from '../policy/decide.ts';
import { callContext } from './conditions.ts';

// ram-policy 3.1 "Display in denial details"
const PRINCIPAL_WORDS = { Account: 'RootUser', RAMUser: 'SubUser', AssumedRoleUser: 'AssumedRoleUser' } as const;

/** The decision for one call. Pure; deny by default. */
export function authorize(
  principal: Principal,
  operation: Operation,
  resources: readonly string[],
  environment: Environment,
): Decision {
  const request: AccessRequest = {
    action: operation.ramAction,
    resources,
    principal: { arn: principal.arn, type: principal.type, id: principal.id },
    context: callContext(principal, environment),
  };
  return decide(request, principal.policies);
}

/** Throws NoPermission with the parts of AccessDeniedDetail (ram-policy 4.1) unless the decision is Allow. */
export function assertAllowed(decision: Decision, principal: Principal, operation: Operation): void {
  if (decision.effect === 'Allow') return;
  throw fault('NoPermission', {
    Action: operation.ramAction,
    PrincipalType: PRINCIPAL_WORDS[principal.type],
    PrincipalDisplayName: principal.displayName,
    PrincipalOwnerId: principal.accountId,
    PolicyType: decision.reason.policyType,
    NoPermissionType: decision.effect,
  });
}
