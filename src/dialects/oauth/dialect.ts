// The token endpoint as one object: to the corridor, one more way of speaking a call (rsa 4).
import type { Catalog } from '../../catalog/catalog.ts';
import type { Dialect } from '../../gateway/contract.ts';
import type { Origins } from '../../gateway/origins.ts';
import type { ApiClients } from '../../identity/apiClients.ts';
import type { TokenCall } from './call.ts';
import { compileReader } from './read.ts';
import { writeFault, writeResult } from './write.ts';

/** The assertion proves the client and is spent like the nonce of a signed call. */
export function compileOauth(
  catalog: Catalog,
  clients: ApiClients,
  origins: Origins,
  now: () => Date,
): Dialect<TokenCall> {
  return {
    name: 'oauth',
    read: compileReader(catalog, origins, now),
    authenticate: ({ assertion }) => clients.proveAssertion(assertion),
    write: writeResult,
    writeFault,
  };
}
