// Nothing is deleted from under what hangs on it: users, groups and roles refuse in the same way (ram-policy 4.3).
import { fault } from '../faults/fault.ts';
import type { GroupBurden } from './group.ts';
import type { UserBurden } from './user.ts';

/** Throws DeleteConflict.* for the first of `order` that was found; the values are examples of what hangs there. */
export function refuseBurdens<B extends UserBurden | GroupBurden>(
  order: readonly B[],
  found: ReadonlyMap<B, string>,
): void {
  for (const burden of order) {
    const example = found.get(burden);
    if (example !== undefined) throw fault(`DeleteConflict.${burden}`, { Name: example });
  }
}
