// Why a decision came out as it did. Without it a refused caller could only guess which of many documents to mend.
import type { StatementPlace } from './compile.ts';

/** The vendor's words for the unit that decided; ResourceBasedPolicy is our own, no vendor word is known. */
export type PolicyType =
  | 'AccountLevelIdentityBasedPolicy'
  | 'ResourceGroupLevelIdentityBasedPolicy'
  | 'SessionPolicy'
  | 'ControlPolicy'
  | 'AssumeRolePolicy'
  | 'ResourceBasedPolicy';

/** What kind of reason this is: a statement, the lack of one, or a rule that needs none. */
export type Rule =
  'Statement' | 'NoStatement' | 'AccountOwner' | 'ForeignAccount' | 'RootMayNotAssumeRole' | 'AlwaysAllowed';

/** What kept an Allow statement from applying. `actual` is null when the request has no such key. */
export type Failure =
  | {
      readonly part: 'Condition';
      readonly operator: string;
      readonly key: string;
      readonly needed: readonly string[];
      readonly actual: readonly string[] | null;
    }
  | { readonly part: 'Principal'; readonly needed: readonly string[]; readonly actual: string }
  | { readonly part: 'Resource'; readonly needed: readonly string[]; readonly actual: string }
  | { readonly part: 'NotAction'; readonly excluded: string; readonly actual: string }
  | { readonly part: 'Account'; readonly owner: string; readonly actual: string };

/** The Allow statement that came closest, and what it lacked. */
export interface NearMiss extends StatementPlace {
  readonly policyType: PolicyType;
  readonly failed: Failure;
}

/** The question behind a denial, in the words of denials. */
export interface Asked {
  readonly action: string;
  readonly principalType: string;
  readonly principalName: string;
  /** Condition values of the call by key. */
  readonly conditions: Readonly<Record<string, readonly string[]>>;
}

/** Plain data, fit for JSON. */
export interface Reason {
  readonly policyType: PolicyType;
  readonly rule: Rule;
  /** The ARN that decided; of several allowed ones the first. */
  readonly resource: string;
  /** The statement that decided, for rule Statement. */
  readonly decidedBy?: StatementPlace;
  /** Of several resources the other ones that nothing allows, for ImplicitDeny. */
  readonly alsoDenied?: readonly string[];
  /** Deny statements of the same unit that match too, for ExplicitDeny. */
  readonly alsoDeniedBy?: readonly StatementPlace[];
  /** Filled in by who asked, for denials: what a refused caller may be told later. */
  readonly asked?: Asked;
  /** Only for ImplicitDeny, and only when some Allow statement was about the action. */
  readonly nearMiss?: NearMiss;
}

/** The answer to an AccessRequest. */
export interface Decision {
  readonly effect: 'Allow' | 'ExplicitDeny' | 'ImplicitDeny';
  readonly reason: Reason;
}
