// What every list that goes on by NextToken says of its page (cloudsso 5.1).
import type { Page } from '../../directory/page.ts';

/** `most` is MaxResults as the call used it. */
export function presentPage({ total, next }: Omit<Page<unknown>, 'items'>, most: number) {
  return {
    TotalCounts: total,
    MaxResults: most,
    IsTruncated: next !== undefined,
    ...(next !== undefined && { NextToken: next }),
  };
}
