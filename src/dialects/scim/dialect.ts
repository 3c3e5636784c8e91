// The SCIM dialect as one object: all that the corridor knows of it.
import type { Catalog } from '../../catalog/catalog.ts';
import type { Dialect } from '../../gateway/contract.ts';
import type { Origins } from '../../gateway/origins.ts';
import type { Synchronizers } from '../../identity/synchronizers.ts';
import type { ScimCall } from './call.ts';
import { compileReader } from './read.ts';
import { writeFault, writeResult } from './write.ts';

/** Bearer secrets carry no nonce: they are good until their credential is not (cloudsso 12). */
export function compileScim(
  catalog: Catalog,
  synchronizers: Synchronizers,
  origins: Origins,
  now: () => Date,
): Dialect<ScimCall> {
  return {
    name: 'scim',
    read: compileReader(catalog, origins, now),
    authenticate: async ({ token }) => ({
      principal: await synchronizers.prove(token),
      nonce: undefined,
      proof: 'Bearer',
    }),
    write: writeResult,
    writeFault,
  };
}
