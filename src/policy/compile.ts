// Turns a checked document into matchers. Without it every call would parse patterns, dates and blocks anew.
import { Clause } from './conditions/clause.ts';
import type { PolicyDocument } from './document.ts';
import { compileCaselessGlob, compileGlob, type Glob, isAllStars } from './glob.ts';
import { compilePrincipal, type NamedPrincipal, type PrincipalTest } from './principals.ts';

/** Which policy a document belongs to, as reasons name it. */
export interface PolicyIdentity {
  readonly name: string;
  readonly type: 'System' | 'Custom' | 'Inline';
  readonly version?: string;
  /** What it is attached to, in the words of the caller; only repeated in reasons. */
  readonly attachedTo?: string;
  /** For the resource-group unit: the group it is attached in. It applies in no other. */
  readonly resourceGroupId?: string;
}

/** A statement, ready to be held against calls. */
export interface Statement {
  readonly effect: 'Allow' | 'Deny';
  /** Lower-case patterns; NotAction when `exceptActions`. */
  readonly actions: readonly Glob[];
  readonly exceptActions: boolean;
  /** Nothing means every resource. */
  readonly resources: ResourcePatterns | undefined;
  /** Nothing means that the statement is about whom it is attached to. */
  readonly principals: NamedPrincipals | undefined;
  readonly clauses: readonly Clause[];
  readonly place: StatementPlace;
  readonly resourceGroupId: string | undefined;
}

/** Entries of a Principal element, and how to try them. */
export interface NamedPrincipals {
  readonly named: readonly NamedPrincipal[];
  readonly tests: readonly PrincipalTest[];
}

/** Resource patterns, and the same without case for the names that have none. */
export interface ResourcePatterns {
  readonly exact: readonly Glob[];
  readonly caseless: readonly Glob[];
}

/** Where a statement stands, as plain data. `statement` counts from 0. */
export interface StatementPlace {
  readonly policy: Omit<PolicyIdentity, 'resourceGroupId'>;
  readonly statement: number;
  readonly sid?: string;
}

/** A compiled policy. */
export interface Policy extends PolicyIdentity {
  readonly statements: readonly Statement[];
}

/** Compiles once; nothing is left to parse at decision time. */
export function compilePolicy(document: PolicyDocument, identity: PolicyIdentity): Policy {
  const { resourceGroupId, ...policy } = identity;
  Object.freeze(policy);
  return {
    ...identity,
    statements: document.statements.map((written, index) => ({
      effect: written.effect,
      actions: written.actions.map(compileCaselessGlob),
      exceptActions: written.exceptActions,
      resources: compileResources(written.resources),
      principals: compilePrincipals(written.principals),
      clauses: written.clauses.map((clause) => new Clause(clause)),
      place: Object.freeze({ policy, statement: index, ...(written.sid !== undefined && { sid: written.sid }) }),
      resourceGroupId,
    })),
  };
}

function compileResources(patterns: readonly string[] | undefined): Statement['resources'] {
  if (patterns === undefined || patterns.some(isAllStars)) return undefined;
  // Our decisions (open questions: empty region against a checked star, policy variables): the pattern is one glob over
  // the name as checked. An empty region matches an empty region only, and ${...} is ordinary text.
  const exact = patterns.map(compileGlob);
  const fold = patterns.some((pattern) => pattern !== pattern.toLowerCase());
  return { exact, caseless: fold ? patterns.map(compileCaselessGlob) : exact };
}

function compilePrincipals(named: readonly NamedPrincipal[] | undefined): Statement['principals'] {
  return named && { named, tests: named.map(compilePrincipal) };
}
