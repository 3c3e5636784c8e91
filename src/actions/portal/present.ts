// Domain → wire: how the sign-in portal writes ends of lists and times (cloudsso 26).
import type { Page } from '../../directory/page.ts';

export function presentEnd({ next }: Pick<Page<unknown>, 'next'>) {
  return { IsTruncated: next !== undefined, NextToken: next ?? '' };
}

/** UTC with whole seconds. */
export function presentTime(at: Date): string {
  return `${at.toISOString().slice(0, 19)}Z`;
}
