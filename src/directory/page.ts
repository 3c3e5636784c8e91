// Lists by NextToken (cloudsso 5): one way of cutting them, whatever they list.
import { fault } from '../faults/fault.ts';
import type { Scope } from './scope.ts';

/** Whose list it is, and where its tokens come from. */
export type PageScope = Pick<Scope, 'accountId' | 'pageTokens'>;

export interface PageRequest {
  readonly most: number;
  /** The token of the page before; empty or absent for the first page. */
  readonly after?: string | undefined;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** How many there are over all pages. */
  readonly total: number;
  /** Present when there is more. */
  readonly next: string | undefined;
}

/** A row of a list and where it stands in it. */
export interface Placed<T> {
  readonly item: T;
  readonly position: string;
}

/** What a list needs of its rows: a slice in the order of positions, and how many there are altogether. */
export interface Listing<T> {
  readonly slice: (after: string | undefined, most: number) => Promise<readonly Placed<T>[]>;
  readonly count: () => Promise<number>;
}

/** Where a list that is continued goes on. `query` names list and filters. Throws ParameterInvalid for a token of another list. */
export function openPage(
  { accountId, pageTokens }: PageScope,
  query: unknown,
  { after }: PageRequest,
): string | undefined {
  if (after === undefined || after === '') return undefined;
  const position = pageTokens.open(after, sealedFor(accountId, query));
  if (position !== undefined) return position;
  const Reason = 'it was not issued for this list with these filters';
  throw fault('ParameterInvalid', { Name: 'NextToken', Rule: 'token', Reason });
}

/** One page from `position` on, as openPage found it. */
export async function cutPage<T>(
  { accountId, pageTokens }: PageScope,
  query: unknown,
  position: string | undefined,
  most: number,
  { slice, count }: Listing<T>,
): Promise<Page<T>> {
  const found = await slice(position, most + 1);
  const last = found.length > most ? found[most - 1] : undefined;
  return {
    items: found.slice(0, most).map(({ item }) => item),
    total: await count(),
    next: last && pageTokens.seal(last.position, sealedFor(accountId, query)),
  };
}

function sealedFor(accountId: string, query: unknown): string {
  return JSON.stringify([accountId, query]);
}
