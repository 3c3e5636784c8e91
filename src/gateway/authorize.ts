// Whether this principal may do this to these ARNs, in the words of a denial.
import type { Operation } from '../catalog/operation.ts';
import { fault } from '../faults/fault.ts';
import type { Principal } from '../identity/principal.ts';
import type { Environment } from '../journal/journal.ts';
import { decide, type AccessRequest, type Asked, type Decision } from '../policy/decide.ts';
import { ASSUME_ROLE, compileTrust } from '../policy/trust.ts';
import { callContext, describeContext, type Conditions } from './conditions.ts';

// ram-policy 3.1 "Display in denial details"
const PRINCIPAL_WORDS = {
  Account: 'RootUser',
  RAMUser: 'SubUser',
  AssumedRoleUser: 'AssumedRoleUser',
  Federated: 'Federated',
  Administrator: 'Administrator',
  Synchronizer: 'Synchronizer',
  DirectoryUser: 'DirectoryUser',
} as const;

/** What the role that is to be assumed says: its trust document as JSON text, and the condition values only it asks for. */
export interface Trust {
  readonly document: string | undefined;
  readonly conditions: Conditions;
}

/** All of a call that conditions may ask about. */
export interface Circumstances {
  readonly environment: Environment;
  readonly trust?: Trust | undefined;
  /** Tags among the parameters. */
  readonly sent?: Conditions;
  /** Tags of the resources, by ARN. */
  readonly carried?: AccessRequest['resourceContext'];
}

/** The decision for one call, a denial with what was asked. Pure; deny by default. */
export function authorize(
  principal: Principal,
  operation: Operation,
  resources: readonly string[],
  { environment, trust, sent, carried }: Circumstances,
): Decision {
  const conditions = trust ? { ...sent, ...trust.conditions } : sent;
  const request: AccessRequest = {
    action: ramActionOf(operation),
    resources,
    principal,
    context: callContext(principal, environment, conditions),
    ...(carried && { resourceContext: carried }),
  };
  const { policies } = principal;
  const decision = decide(request, trust ? { ...policies, trust: compileTrust(trust.document) } : policies);
  if (decision.effect === 'Allow') return decision;
  const asked: Asked = {
    action: request.action,
    principalType: PRINCIPAL_WORDS[principal.type],
    principalName: principal.displayName,
    conditions: describeContext(principal, environment, conditions),
  };
  return { ...decision, reason: { ...decision.reason, asked } };
}

/** Throws NoPermission with the parts of AccessDeniedDetail (ram-policy 4.1) unless the decision is Allow. */
export function assertAllowed(decision: Decision, principal: Principal, operation: Operation): void {
  if (decision.effect === 'Allow') return;
  throw fault('NoPermission', {
    Action: ramActionOf(operation),
    PrincipalType: PRINCIPAL_WORDS[principal.type],
    PrincipalDisplayName: principal.displayName,
    PrincipalOwnerId: principal.accountId,
    PolicyType: decision.reason.policyType,
    NoPermissionType: decision.effect,
  });
}

/** As policies know it: every way to take on a role is asked about as the same action (ram-policy 1.5). */
export function ramActionOf({ asksTrust, ramAction }: Operation): string {
  return asksTrust ? ASSUME_ROLE : ramAction;
}
