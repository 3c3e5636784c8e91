// Whose a resource is. Without it `Resource: *` of one account would open the resources of every other.
import type { Principal } from './principals.ts';

/**
 * The account a caller or a resource belongs to, or nothing when the ARN names none: a bare `*`, an empty or starred
 * account field, the word `system`.
 */
export function findAccount(arn: string): string | undefined {
  let from = 0;
  for (let colons = 0; colons < 3; colons++) {
    from = arn.indexOf(':', from) + 1;
    if (from === 0) return undefined;
  }
  const to = arn.indexOf(':', from);
  if (to < 0) return undefined;
  // Account ids are numbers, so the first character tells.
  const first = arn.charCodeAt(from);
  return first >= 0x30 && first <= 0x39 ? arn.slice(from, to) : undefined;
}

/** The account that owns the resource when it is neither the caller's own nor one the caller acts for. Source: ram-policy 3.4. */
export function findForeignOwner({ arn, actsFor }: Principal, resource: string): string | undefined {
  const owner = findAccount(resource);
  return owner === undefined || owner === actsFor || owner === findAccount(arn) ? undefined : owner;
}
