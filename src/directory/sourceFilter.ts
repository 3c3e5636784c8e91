// Which of its objects a source asks for: comparisons, joined (RFC 7644 3.4.2.2).

export interface Comparison<A extends string> {
  readonly attribute: A;
  readonly operator: 'eq' | 'ne' | 'co' | 'sw' | 'ew' | 'pr';
  readonly value: string | boolean;
}

export type SourceFilter<A extends string> =
  | Comparison<A>
  | { readonly and: readonly SourceFilter<A>[] }
  | { readonly or: readonly SourceFilter<A>[] }
  | { readonly not: SourceFilter<A> };

export interface SourcePageRequest<A extends string> {
  readonly filter?: SourceFilter<A> | undefined;
  /** From 1; anything less is 1. */
  readonly startIndex: number;
  readonly count: number;
}

// cloudsso 13.3
const MOST = 100;

/** How many to skip and how many to take at most. */
export function pageOf({ startIndex, count }: { readonly startIndex: number; readonly count: number }) {
  return { skip: Math.max(startIndex, 1) - 1, most: Math.min(Math.max(count, 0), MOST) };
}
