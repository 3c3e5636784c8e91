// A resource on which none of a statement's actions is ever checked: the statement does nothing, silently.
import { compileCaselessGlob, hasWildcard, isAllStars } from '../glob.ts';
import type { WrittenStatement } from '../grammar/statement.ts';
import type { Finding, KnownAction } from './warning.ts';
import { NAME, overlap } from '../wildcards/relation.ts';
import { serviceOf } from './unknownAction.ts';

/** Resource patterns that no ARN of the statement's actions can match. */
export function findUnmatchable(statement: WrittenStatement, known: readonly KnownAction[]): readonly Finding[] {
  const { actions, exceptActions, resources = [] } = statement;
  const services = new Set(known.map(({ action }) => serviceOf(action)));
  // What an unknown service checks is not known either
  if (exceptActions || actions.some((pattern) => !services.has(serviceOf(pattern)))) return [];
  const globs = actions.map(compileCaselessGlob);
  const covered = known.filter(({ action }) => globs.some((glob) => glob.matches(action.toLowerCase())));
  const checked = [...new Set(covered.flatMap((one) => one.resources))];
  if (checked.length === 0) return [];
  return resources
    .filter((pattern) => !isAllStars(pattern) && !checked.some((arn) => meet(pattern, arn)))
    .map((pattern) => ({
      rule: 'UnmatchableResource',
      message: `${pattern} can match nothing that the actions are checked on, such as ${(checked[0] ?? '').replace(/\{[^}]*\}/g, '*')}`,
    }));
}

/** A star alone is checked where a call has no resource: only a pattern with wildcards reaches it. */
function meet(pattern: string, template: string): boolean {
  if (template === '*') return hasWildcard(pattern);
  // A template that is one hole takes whole ARNs
  const arn = /^\{[^}]*\}$/.test(template) ? '*' : template.replace(/\{[^}]*\}/g, NAME);
  // Names of roles have no case in ARNs (ram-policy 1.3.6)
  return arn.includes(':role/') ? overlap(pattern.toLowerCase(), arn.toLowerCase()) : overlap(pattern, arn);
}
