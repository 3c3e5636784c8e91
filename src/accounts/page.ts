// Lists by Marker (ram-policy 5.2): one way of cutting them, whatever they list.
import { fault } from '../faults/fault.ts';
import type { AccountScope } from './scope.ts';

export interface PageRequest {
  readonly marker?: string | undefined;
  /** What the caller knows the marker as. */
  readonly markerName?: 'Marker' | 'NextToken';
  readonly most: number;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** Present when there is more. */
  readonly next: string | undefined;
}

/** Loads up to `most` items that come after a position, in the order of their positions. */
export type Slice<T> = (after: string | undefined, most: number) => Promise<readonly T[]>;

/**
 * One page of `slice`. `query` names list and filters: a marker opens for no other.
 * Throws ParameterInvalid for a marker that was not issued for this list.
 */
export async function cutPage<T>(
  { accountId, markers }: AccountScope,
  query: string,
  { marker, markerName = 'Marker', most }: PageRequest,
  slice: Slice<T>,
  positionOf: (item: T) => string,
): Promise<Page<T>> {
  const sealedFor = `${accountId}\0${query}`;
  const after = marker === undefined || marker === '' ? undefined : markers.open(marker, sealedFor);
  if (marker && after === undefined) {
    throw fault('ParameterInvalid', { Name: markerName, Rule: 'token', Reason: 'it was not issued for this list' });
  }
  const found = await slice(after, most + 1);
  const items = found.slice(0, most);
  const last = found.length > most ? items.at(-1) : undefined;
  return { items, next: last && markers.seal(positionOf(last), sealedFor) };
}
