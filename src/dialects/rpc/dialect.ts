// The RPC dialect as one object: all that the corridor knows of it.
import type { Catalog } from '../../catalog/catalog.ts';
import type { Dialect } from '../../gateway/contract.ts';
import type { Credentials } from '../../identity/credentials.ts';
import { compileAuthenticator } from './authenticate.ts';
import type { RpcCall } from './call.ts';
import { compileReader } from './read.ts';
import { writeFault, writeResult } from './write.ts';

export function compileRpc(catalog: Catalog, credentials: Credentials, now: () => Date): Dialect<RpcCall> {
  return {
    name: 'rpc',
    read: compileReader(catalog, now),
    authenticate: compileAuthenticator(credentials, now),
    write: writeResult,
    writeFault,
  };
}
