// The REST dialect as one object: all that the corridor knows of it.
import type { Catalog } from '../../catalog/catalog.ts';
import { fault } from '../../faults/fault.ts';
import type { Dialect } from '../../gateway/contract.ts';
import type { Administrators } from '../../identity/administrators.ts';
import type { RestCall } from './call.ts';
import { compileReader } from './read.ts';
import { compileFaultWriter, writeResult } from './write.ts';

/** Bearer tokens carry no nonce: they may be used until they expire (rsa 2). */
export function compileRest(catalog: Catalog, administrators: Administrators, now: () => Date): Dialect<RestCall> {
  return {
    name: 'rest',
    read: compileReader(catalog, now),
    async authenticate({ token, audiences }) {
      if (token === undefined) throw fault('AccessTokenInvalid', {});
      return { principal: await administrators.prove(token, audiences), nonce: undefined, proof: 'Bearer RS256' };
    },
    write: writeResult,
    writeFault: compileFaultWriter(now),
  };
}
