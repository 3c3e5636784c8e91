// The trust policy of one role, compiled for one call. Without it other rooms would need to know how policies are read.
import { compilePolicy } from './compile.ts';
import { parsePolicy } from './document.ts';
import type { PolicyUnit } from './unit.ts';

/** The one action that a trust policy speaks of, whichever way a role is taken on (ram-policy 1.5). */
export const ASSUME_ROLE = 'sts:AssumeRole';

/** The unit of a trust document, JSON text; without one nobody is trusted. @throws PolicyMalformed */
export function compileTrust(document: string | undefined): PolicyUnit {
  if (document === undefined) return [];
  return [compilePolicy(parsePolicy(document, 'trust'), { name: 'trust', type: 'Inline' })];
}
