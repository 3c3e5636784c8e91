// The facts of a call that policy conditions may ask about (ram-policy 2.6).
import type { Principal } from '../identity/principal.ts';
import type { Environment } from '../journal/journal.ts';
import type { ConditionContext } from '../policy/decide.ts';

/** Values by key, for keys that only some calls have. */
export type Conditions = Readonly<Record<string, readonly string[]>>;

const NONE: Conditions = {};

/**
 * Condition values of one call, computed only when a condition asks. Keys arrive in lower case. acs:MFAPresent is never
 * there (ram-policy 2.3.4): it belongs to console sign-ins, and every call here is signed with a key or a session of one.
 */
export function callContext(
  principal: Principal,
  environment: Environment,
  conditions: Conditions = NONE,
): ConditionContext {
  return {
    get(key) {
      switch (key) {
        case 'acs:currenttime':
          return [environment.receivedAt.toISOString()];
        case 'acs:securetransport':
          return [environment.secure ? 'true' : 'false'];
        case 'acs:sourceip':
          return [environment.sourceIp];
        case 'acs:principalarn':
          return [identityArn(principal)];
        default:
          return valuesOf(conditions, key);
      }
    },
  };
}

const COMMON = ['acs:CurrentTime', 'acs:SecureTransport', 'acs:SourceIp', 'acs:PrincipalARN'] as const;

/** Every condition value of one call by key, for telling why it was refused. */
export function describeContext(
  principal: Principal,
  environment: Environment,
  conditions: Conditions = NONE,
): Conditions {
  const context = callContext(principal, environment, conditions);
  const keys = [...COMMON, ...Object.keys(conditions)];
  return Object.fromEntries(keys.map((key) => [key, context.get(key.toLowerCase()) ?? []]));
}

function valuesOf(conditions: Conditions, lowerCaseKey: string): readonly string[] | undefined {
  for (const key in conditions) if (key.toLowerCase() === lowerCaseKey) return conditions[key];
  return undefined;
}

// Our decision (ram-policy 2.6 infers it): a session shows its role, without the session name.
function identityArn(principal: Principal): string {
  if (principal.type !== 'AssumedRoleUser') return principal.arn;
  return principal.arn.slice(0, principal.arn.lastIndexOf('/'));
}
