// Nothing is deleted from under what hangs on it: users, groups and roles refuse in the same way (ram-policy 4.3).
import { fault } from '../faults/fault.ts';
import type { FaultName } from '../faults/names.ts';

type Conflict<N extends FaultName> = N extends `DeleteConflict.${infer Burden}` ? Burden : never;

/** Throws DeleteConflict.* for the first of `order` that was found; the values are examples of what hangs there. */
export function refuseBurdens<B extends Conflict<FaultName>>(order: readonly B[], found: ReadonlyMap<B, string>): void {
  for (const burden of order) {
    const example = found.get(burden);
    if (example !== undefined) throw fault(`DeleteConflict.${burden}`, { Name: example });
  }
}
