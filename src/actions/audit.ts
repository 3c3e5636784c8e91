// The record of calls that handlers may read.
import type { Calls } from '../audit/calls.ts';
import type { Explanations } from '../audit/explanations.ts';

export interface Audit {
  readonly calls: Calls;
  readonly explanations: Explanations;
}
