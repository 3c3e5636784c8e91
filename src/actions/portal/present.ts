// Domain → wire: how lists of the sign-in portal end (cloudsso 26.3).
import type { Page } from '../../directory/page.ts';

export function presentEnd({ next }: Pick<Page<unknown>, 'next'>) {
  return { IsTruncated: next !== undefined, NextToken: next ?? '' };
}
