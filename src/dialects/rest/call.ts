// A call as the REST dialect holds it between read, authenticate and write.
import type { Call } from '../../gateway/contract.ts';

export interface RestCall extends Call {
  /** The bearer token, if there is one. */
  readonly token: string | undefined;
  /** URLs that a token for this gateway may name as its audience. */
  readonly audiences: readonly string[];
}
