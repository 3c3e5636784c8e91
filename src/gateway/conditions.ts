// The facts of a call that policy conditions may ask about (ram-policy 2.6).
import type { Principal } from '../identity/principal.ts';
import type { Environment } from '../journal/journal.ts';
import type { ConditionContext } from '../policy/decide.ts';

/** Condition values of one call, computed only when a condition asks. Keys arrive in lower case. */
export function callContext(principal: Principal, environment: Environment): ConditionContext {
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
          return undefined;
      }
    },
  };
}

// Our decision (ram-policy 2.6 infers it): a session shows its role, without the session name.
function identityArn(principal: Principal): string {
  if (principal.type !== 'AssumedRoleUser') return principal.arn;
  return principal.arn.slice(0, principal.arn.lastIndexOf('/'));
}
