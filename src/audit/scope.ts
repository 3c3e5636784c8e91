// What the record of calls needs from outside: whose account, and what only others can do.
import type { PolicyReference, Principals } from './asker.ts';

export interface AuditScope {
  readonly accountId: string;
  readonly regionId: string;
  /** Page tokens, each good for the list it was made for and no other. */
  readonly markers: {
    seal(position: string, query: string): string;
    open(token: string, query: string): string | undefined;
  };
  /** JSON text of a policy, unless it or that version of it is gone. */
  readonly findDocument: (policy: PolicyReference) => Promise<string | undefined>;
  readonly principals: Principals;
}
