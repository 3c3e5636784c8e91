// The RPC dialect as one object: all that the corridor knows of it.
import type { Catalog } from '../../catalog/catalog.ts';
import type { Dialect } from '../../gateway/contract.ts';
import type { Credentials } from '../../identity/credentials.ts';
import type { Federation } from '../../identity/federation.ts';
import { compileAuthenticator } from './authenticate.ts';
import type { RpcCall } from './call.ts';
import { compileReader } from './read.ts';
import { compileUnsigned } from './unsigned.ts';
import { writeFault, writeResult, type SealDiagnosis } from './write.ts';

export function compileRpc(
  catalog: Catalog,
  credentials: Credentials,
  federation: Federation,
  now: () => Date,
  seal: SealDiagnosis,
): Dialect<RpcCall> {
  const signed = compileAuthenticator(credentials, now);
  const unsigned = compileUnsigned(federation, now);
  return {
    name: 'rpc',
    read: compileReader(catalog, now),
    authenticate: (call) => (call.operation.proof ? unsigned(call, call.operation.proof) : signed(call)),
    write: writeResult,
    writeFault: (ctx, requestId, failure, isOnRecord = false) => {
      writeFault(ctx, requestId, failure, { seal, isOnRecord });
    },
  };
}
