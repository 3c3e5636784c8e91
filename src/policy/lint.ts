// What a policy that keeps the grammar still gets wrong: found when it is saved, not when somebody is locked out or let in.
import type { PolicyDocument } from './document.ts';
import type { WrittenStatement } from './grammar/statement.ts';
import { findBroadGrant } from './lint/broadGrant.ts';
import { findShadow } from './lint/shadow.ts';
import { findUnknownActions } from './lint/unknownAction.ts';
import { findUnmatchable } from './lint/unmatchable.ts';

/** An action that exists, with the ARNs it is checked on: templates with `{…}` where a call fills a name in. */
export interface KnownAction {
  readonly action: string;
  readonly resources: readonly string[];
}

export type LintRule = 'UnknownAction' | 'UnmatchableResource' | 'ShadowedStatement' | 'BroadGrant';

/** Plain data. `statement` counts from 0; `message` is one sentence that says what to do or what to expect. */
export interface LintWarning {
  readonly rule: LintRule;
  readonly statement: number;
  readonly sid?: string;
  readonly message: string;
}

/** One thing that a rule finds about a statement. */
export type Finding = Pick<LintWarning, 'rule' | 'message'>;

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
