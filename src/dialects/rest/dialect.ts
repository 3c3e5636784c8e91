// The REST dialect as one object: all that the corridor knows of it.
import type { Catalog } from '../../catalog/catalog.ts';
import { fault } from '../../faults/fault.ts';
import type { Dialect } from '../../gateway/contract.ts';
import type { Origins } from '../../gateway/origins.ts';
import { isAccessToken } from '../../identity/accessToken.ts';
import type { Administrators } from '../../identity/administrators.ts';
import type { ApiClients } from '../../identity/apiClients.ts';
import type { RestCall } from './call.ts';
import { compileReader } from './read.ts';
import { compileFaultWriter, writeResult } from './write.ts';

export interface Provers {
  readonly administrators: Administrators;
  readonly clients: ApiClients;
}

/** Bearer tokens carry no nonce: they may be used until they expire (rsa 2). */
export function compileRest(
  catalog: Catalog,
  { administrators, clients }: Provers,
  origins: Origins,
  now: () => Date,
): Dialect<RestCall> {
  return {
    name: 'rest',
    read: compileReader(catalog, origins, now),
    async authenticate({ token, audiences }) {
      if (token === undefined) throw fault('AccessTokenInvalid', {});
      if (isAccessToken(token)) {
        return { principal: await clients.proveAccess(token), nonce: undefined, proof: 'Bearer' };
      }
      return { principal: await administrators.prove(token, audiences), nonce: undefined, proof: 'Bearer RS256' };
    },
    write: writeResult,
    writeFault: compileFaultWriter(now),
  };
}
