// What every list by NextToken says of its page (cloudsso 5.1).
import type { Page } from '../../entitlements/page.ts';

export function presentPaging({ total, next }: Page<unknown>, MaxResults: number) {
  return {
    TotalCounts: total,
    MaxResults,
    IsTruncated: next !== undefined,
    ...(next !== undefined && { NextToken: next }),
  };
}
