// What a policy that keeps the grammar still gets wrong: found when it is saved, not when somebody is locked out or let in.
import type { PolicyDocument } from './document.ts';
import type { WrittenStatement } from './grammar/statement.ts';
import { findBroadGrant } from './lint/broadGrant.ts';
import { findShadow } from './lint/shadow.ts';
import { findUnknownActions } from './lint/unknownAction.ts';
import { findUnmatchable } from './lint/unmatchable.ts';
import type { KnownAction, LintWarning } from './lint/warning.ts';

export type { KnownAction, LintRule, LintWarning } from './lint/warning.ts';

/**
 * Warnings in the order of statements. Actions of services that `known` does not name are not judged, nor are trust
 * policies, which name no resource. Pure, never throws.
 */
export function lintPolicy({ grammar, statements }: PolicyDocument, known: readonly KnownAction[]): LintWarning[] {
  if (grammar !== 'identity') return [];
  return statements.flatMap((statement, at) =>
    [
      ...findUnknownActions(statement, known),
      ...findUnmatchable(statement, known),
      ...findShadow(statement, at, statements),
      ...findBroadGrant(statement),
    ].map((finding) => ({ ...finding, ...placeOf(statement, at) })),
  );
}

function placeOf({ sid }: WrittenStatement, at: number): Pick<LintWarning, 'statement' | 'sid'> {
  return { statement: at, ...(sid !== undefined && { sid }) };
}
