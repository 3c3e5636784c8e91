// Lists by NextToken (cloudsso 5): one way of cutting them, whatever they list.
import { fault } from '../faults/fault.ts';
import type { EntitlementScope } from './scope.ts';

export interface PageRequest {
  readonly most: number;
  readonly after?: string | undefined;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** All that match, over all pages. */
  readonly total: number;
  /** Present when there is more. */
  readonly next: string | undefined;
}

/** An item and where it stands in the list. */
export interface Placed<T> {
  readonly item: T;
  readonly position: string;
}

export interface Slices<T> {
  slice(after: string | undefined, most: number): Promise<readonly Placed<T>[]>;
  count(): Promise<number>;
}

/** One page. `query` names list and filters: a token opens for no other. Throws ParameterInvalid (NextToken). */
export async function cutPage<T>(
  { accountId, pageTokens }: EntitlementScope,
  query: unknown,
  { most, after }: PageRequest,
  slices: Slices<T>,
): Promise<Page<T>> {
  const sealedFor = JSON.stringify([accountId, query]);
  const position = after === undefined || after === '' ? undefined : pageTokens.open(after, sealedFor);
  if (after && position === undefined) {
    const Reason = 'it was not issued for this list with these filters';
    throw fault('ParameterInvalid', { Name: 'NextToken', Rule: 'token', Reason });
  }
  const found = await slices.slice(position, most + 1);
  const last = found.length > most ? found[most - 1] : undefined;
  return {
    items: found.slice(0, most).map(({ item }) => item),
    total: await slices.count(),
    next: last && pageTokens.seal(last.position, sealedFor),
  };
}
