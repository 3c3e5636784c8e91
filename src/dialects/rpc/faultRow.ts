// The shape of the fault table, for the files that it is put together from.
import type { AccountFaultName } from '../../faults/accountEntities.ts';
import type { FaultDetails, FaultName } from '../../faults/names.ts';

/** One row: `code` and `message` may depend on the detail; texts of rpc-protocol 8 are literal, others follow cloudsso 27. */
export interface FaultRow<D> {
  readonly status: number;
  readonly code: string | ((detail: D) => string);
  readonly message: string | ((detail: D) => string);
}

/** The faults of an account's entities have their rows by family in `accountFaults.ts`. */
export type PlainFaultName = Exclude<FaultName, AccountFaultName>;
export type FaultTable = { readonly [N in PlainFaultName]: FaultRow<FaultDetails[N]> };
