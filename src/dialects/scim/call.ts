// A call as the SCIM dialect holds it between read, authenticate and write.
import type { Call } from '../../gateway/contract.ts';

export interface ScimCall extends Call {
  /** The bearer token, if there is one. */
  readonly token: string | undefined;
  /** URL that every location begins with. */
  readonly base: string;
}
