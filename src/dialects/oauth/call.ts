// A request for a token as this dialect holds it between read, authenticate and write.
import type { Call } from '../../gateway/contract.ts';
import type { Assertion } from '../../identity/apiClients.ts';

export interface TokenCall extends Call {
  readonly assertion: Assertion;
}
