// What a linter needs to know, and what it says: the words that its rules share.

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
