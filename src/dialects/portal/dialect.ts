// The portal's dialect for programs as one object: all that the corridor knows of it (cloudsso 26).
import type { Catalog } from '../../catalog/catalog.ts';
import type { Authenticated, Dialect } from '../../gateway/contract.ts';
import type { Devices } from '../../identity/devices.ts';
import type { DirectoryUsers } from '../../identity/directoryUsers.ts';
import type { PortalCall } from './call.ts';
import { compileReader } from './read.ts';
import { writeFault, writeResult } from './write.ts';

export interface PortalProvers {
  readonly users: DirectoryUsers;
  readonly devices: Devices;
}

/** Access tokens and sessions carry no nonce: they are good until they end. A device code is spent by its one token. */
export function compilePortal(catalog: Catalog, provers: PortalProvers, now: () => Date): Dialect<PortalCall> {
  return {
    name: 'portal',
    read: compileReader(catalog, now),
    authenticate: (call) => (call.proof === 'device' ? proveDevice(provers, call) : proveToken(provers, call)),
    write: writeResult,
    writeFault,
  };
}

async function proveToken({ users }: PortalProvers, { proof, token }: PortalCall): Promise<Authenticated> {
  const principal = await (proof === 'session' ? users.proveSession(token) : users.proveAccess(token));
  return { principal, nonce: undefined, proof: 'Bearer' };
}

/** The parameters are what is shown, so they are looked at first. */
async function proveDevice({ devices }: PortalProvers, { operation, parameters }: PortalCall): Promise<Authenticated> {
  const { DeviceCode, ClientId, CodeVerifier } = operation.validate(parameters);
  const claim = { deviceCode: String(DeviceCode), clientId: String(ClientId), codeVerifier: String(CodeVerifier) };
  return { ...(await devices.prove(claim)), proof: 'device code' };
}
