// The portal's dialect for programs as one object: all that the corridor knows of it (cloudsso 26).
import type { Catalog } from '../../catalog/catalog.ts';
import type { Authenticated, Dialect } from '../../gateway/contract.ts';
import type { DirectoryUsers } from '../../identity/directoryUsers.ts';
import type { PortalCall } from './call.ts';
import { compileReader } from './read.ts';
import { writeFault, writeResult } from './write.ts';

/** Access tokens and sessions carry no nonce: they are good until they end. */
export function compilePortal(catalog: Catalog, users: DirectoryUsers, now: () => Date): Dialect<PortalCall> {
  return {
    name: 'portal',
    read: compileReader(catalog, now),
    authenticate: (call) => prove(users, call),
    write: writeResult,
    writeFault,
  };
}

async function prove(users: DirectoryUsers, { proof, token }: PortalCall): Promise<Authenticated> {
  const principal = await (proof === 'session' ? users.proveSession(token) : users.proveAccess(token));
  return { principal, nonce: undefined, proof: 'Bearer' };
}
