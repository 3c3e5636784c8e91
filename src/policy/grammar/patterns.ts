// What an Action and a Resource entry may look like. Without it a pattern that can never match would be stored as a rule.
import { hasWildcard, isAllStars } from '../glob.ts';

/**
 * Why `pattern` cannot name actions, or nothing when it can: stars alone, or `service:Name` with wildcards anywhere.
 * Our decision (open question: actions without service): refused, for they would match nothing.
 */
export function findActionFlaw(pattern: string): string | undefined {
  if (isAllStars(pattern)) return undefined;
  const colon = pattern.indexOf(':');
  if (colon < 0) return 'an action is * or service:Name, this has no service';
  if (colon === 0 || colon === pattern.length - 1) return 'an action is * or service:Name, one side is empty';
  return blank.test(pattern) ? 'an action holds no white space' : undefined;
}

/**
 * Why `pattern` cannot name resources, or nothing when it can: anything that some acs ARN satisfies as a whole text.
 * Our decisions (open questions: resources that are no ARN, star across ARN fields): what no ARN could satisfy is
 * refused, and a star may stand for several fields, so `acs:oss:*` is complete.
 */
export function findResourceFlaw(pattern: string): string | undefined {
  const head = pattern.slice(0, wildcardFree(pattern));
  if (!head.startsWith('acs:') && !(hasWildcard(pattern) && 'acs:'.startsWith(head))) {
    return 'a resource is * or an ARN that begins with acs:';
  }
  const complete = pattern.includes('*') || pattern.split(':').length > 4;
  return complete ? undefined : 'an ARN is acs:service:region:account:resource, this has too few fields';
}

const blank = /\s/;

function wildcardFree(pattern: string): number {
  const at = pattern.search(/[*?]/);
  return at < 0 ? pattern.length : at;
}
