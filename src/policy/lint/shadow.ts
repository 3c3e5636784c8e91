// A statement that another one makes pointless: its author believes in an effect that it does not have.
import type { WrittenStatement } from '../grammar/statement.ts';
import type { Finding } from './warning.ts';
import { covers } from '../wildcards/relation.ts';

/** The first statement that covers this one and either denies what it allows or does the same already. */
export function findShadow(
  statement: WrittenStatement,
  at: number,
  all: readonly WrittenStatement[],
): readonly Finding[] {
  for (const [other, wide] of all.entries()) {
    if (other === at || (wide.effect === 'Allow' && statement.effect === 'Deny') || !includes(wide, statement))
      continue;
    if (wide.effect !== statement.effect) {
      return [{ rule: 'ShadowedStatement', message: `statement ${other} denies everything that this one allows` }];
    }
    // Of two that say the same, the later one is the idle one
    if (other > at && includes(statement, wide)) continue;
    return [{ rule: 'ShadowedStatement', message: `statement ${other} says everything that this one says` }];
  }
  return [];
}

function includes(wide: WrittenStatement, narrow: WrittenStatement): boolean {
  return (
    coversActions(wide, narrow) &&
    coversAll(wide.resources ?? ['*'], narrow.resources ?? ['*'], (text) => text) &&
    (wide.clauses.length === 0 || JSON.stringify(wide.clauses) === JSON.stringify(narrow.clauses))
  );
}

function coversActions(wide: WrittenStatement, narrow: WrittenStatement): boolean {
  const lower = (text: string) => text.toLowerCase();
  if (!wide.exceptActions) return !narrow.exceptActions && coversAll(wide.actions, narrow.actions, lower);
  // All but a few cover all but more
  return narrow.exceptActions && coversAll(narrow.actions, wide.actions, lower);
}

function coversAll(wide: readonly string[], narrow: readonly string[], fold: (text: string) => string): boolean {
  return narrow.every((one) => wide.some((other) => covers(fold(other), fold(one))));
}
