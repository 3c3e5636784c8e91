// A call as the portal dialect holds it between read, authenticate and write.
import type { PortalPlace } from '../../catalog/operation.ts';
import type { Call } from '../../gateway/contract.ts';

export interface PortalCall extends Call {
  /** What the operation wants to be shown. */
  readonly proof: PortalPlace['proof'];
  /** The bearer token, if there is one. */
  readonly token: string | undefined;
}
