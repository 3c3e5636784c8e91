// What an ARN is made of besides parameters: without it the corridor and an explanation could check different ones.
import type { Operation, Place } from '../catalog/operation.ts';
import type { Principal } from '../identity/principal.ts';

export function placeOf(principal: Principal, regionId: string): Place {
  return {
    regionId,
    accountId: principal.actsFor ?? principal.accountId,
    callerName: principal.type === 'RAMUser' ? principal.name : '',
    callerArn: principal.arn,
    administers: principal.administers ?? '',
  };
}

/** Who calls, as this operation takes them: a delegate stands in for its management account only where that is provided for. */
export function callerOf(principal: Principal, { isDelegable }: Pick<Operation, 'isDelegable'>): Principal {
  if (isDelegable || principal.actsFor === undefined) return principal;
  const { actsFor: _actsFor, ...caller } = principal;
  return caller;
}
