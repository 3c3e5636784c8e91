// A misspelled action grants nothing and forbids nothing, silently.
import { compileCaselessGlob, hasWildcard } from '../glob.ts';
import type { WrittenStatement } from '../grammar/statement.ts';
import type { Finding, KnownAction } from './warning.ts';

/** Entries that match no action of a service that is known. */
export function findUnknownActions(statement: WrittenStatement, known: readonly KnownAction[]): readonly Finding[] {
  return statement.actions.flatMap((pattern): Finding[] => {
    const service = serviceOf(pattern);
    const siblings = known.filter(({ action }) => serviceOf(action) === service);
    const glob = compileCaselessGlob(pattern);
    if (siblings.length === 0 || siblings.some(({ action }) => glob.matches(action.toLowerCase()))) return [];
    const nearest = hasWildcard(pattern) ? undefined : findNearest(pattern, siblings);
    const hint = nearest === undefined ? '' : `; did you mean ${nearest}?`;
    return [{ rule: 'UnknownAction', message: `${pattern} matches no action that is served here${hint}` }];
  });
}

export function serviceOf(action: string): string {
  return action.slice(0, Math.max(action.indexOf(':'), 0)).toLowerCase();
}

const MOST_EDITS = 3;

function findNearest(pattern: string, siblings: readonly KnownAction[]): string | undefined {
  let nearest: string | undefined;
  let fewest = MOST_EDITS + 1;
  for (const { action } of siblings) {
    const edits = editsBetween(pattern.toLowerCase(), action.toLowerCase(), fewest);
    if (edits < fewest) [nearest, fewest] = [action, edits];
  }
  return nearest;
}

/** Insertions, deletions and replacements between two texts; `enough` when it is that many or more. */
function editsBetween(one: string, other: string, enough: number): number {
  if (Math.abs(one.length - other.length) >= enough) return enough;
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const replaced = (row[j - 1] ?? 0) + Number(one[i - 1] !== other[j - 1]);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return Math.min(row.at(-1) ?? enough, enough);
}
