// The REST dialect as one object: all that the corridor knows of it.
import type { Catalog } from '../../catalog/catalog.ts';
import { fault } from '../../faults/fault.ts';
import type { Dialect } from '../../gateway/contract.ts';
import type { Origins } from '../../gateway/origins.ts';
import { isAccessToken } from '../../identity/accessToken.ts';
import type { Administrators } from '../../identity/administrators.ts';
import type { ApiClients } from '../../identity/apiClients.ts';
import type { RestCall } from './call.ts';
import { say } from './faultTable.ts';
import { BASE, compileReader } from './read.ts';
import { compileFaultWriter, writeResult } from './write.ts';

export interface Provers {
  readonly administrators: Administrators;
  readonly clients: ApiClients;
}

/** All that the composition root needs: the dialect is gone when its folder, its actions and its row there are. */
export const rest = {
  name: 'rest',
  basePath: BASE,
  // The case of the path does not count (rsa 1.7)
  path: /^\/AdminInterface\/restapi(\/.*)?$/i,
  compile: compileRest,
  say,
} as const;

/** Bearer tokens carry no nonce: they may be used until they expire (rsa 2). */
function compileRest(
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
