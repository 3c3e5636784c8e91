// What an ARN is made of besides parameters: without it the corridor and an explanation could check different ones.
import type { Place } from '../catalog/operation.ts';
import type { Principal } from '../identity/principal.ts';

export function placeOf(principal: Principal, regionId: string): Place {
  return {
    regionId,
    accountId: principal.accountId,
    callerName: principal.type === 'RAMUser' ? principal.name : '',
    callerArn: principal.arn,
    administers: principal.administers ?? '',
  };
}
