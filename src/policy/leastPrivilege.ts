// From what somebody did to what somebody needs: the smallest policy for it, and what of the present ones was never used.
import { compilePolicy, type Statement } from './compile.ts';
import { parsePolicy } from './document.ts';
import type { KnownAction } from './lint.ts';
import { coversAction } from './policyIndex.ts';
import { findSystemPolicy } from './systemPolicies.ts';

/** One kind of call that was allowed: an action and the ARNs that one call was checked on. */
export interface Usage {
  readonly action: string;
  readonly resources: readonly string[];
}

/** A policy by its type; a system policy is known by name. `document` is JSON text. */
export interface HeldPolicy {
  readonly type: 'System' | 'Custom';
  readonly name: string;
  readonly document?: string;
}

/** An Allow statement and the actions of it that no call needed; `isIdle` when none of its known actions was needed. */
export interface UnusedGrant {
  readonly policy: { readonly type: HeldPolicy['type']; readonly name: string };
  readonly statement: number;
  readonly sid?: string;
  readonly isIdle: boolean;
  readonly actions: readonly string[];
}

export interface SuggestedStatement {
  readonly Effect: 'Allow';
  readonly Action: readonly string[];
  readonly Resource: readonly string[];
}

export interface SuggestedPolicy {
  readonly Version: '1';
  readonly Statement: readonly SuggestedStatement[];
}

// As RAM limits a custom policy (ram-policy 1.6)
const LONGEST_DOCUMENT = 6144;
// How many ARNs an action keeps one by one; fewer when the document would be too long
const MOST_RESOURCES = [10, 5, 2, 1] as const;

/**
 * The smallest policy that allows every usage; undefined when there is none. ARNs stay exact while they are few; many that
 * differ in one name become one pattern. Pure.
 */
export function suggestPolicy(usages: readonly Usage[]): SuggestedPolicy | undefined {
  const byAction = new Map<string, Set<string>>();
  for (const { action, resources } of usages) {
    const known = byAction.get(action) ?? new Set();
    for (const resource of resources) known.add(resource);
    byAction.set(action, known);
  }
  if (byAction.size === 0) return undefined;
  let suggested: SuggestedPolicy | undefined;
  for (const most of MOST_RESOURCES) {
    suggested = { Version: '1', Statement: mergeStatements(byAction, most) };
    if (JSON.stringify(suggested).length <= LONGEST_DOCUMENT) break;
  }
  return suggested;
}

function mergeStatements(byAction: ReadonlyMap<string, ReadonlySet<string>>, most: number): SuggestedStatement[] {
  const byResources = new Map<string, { actions: string[]; resources: readonly string[] }>();
  for (const [action, exact] of [...byAction].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const resources = generalise([...exact], most);
    const key = JSON.stringify(resources);
    const statement = byResources.get(key) ?? { actions: [], resources };
    statement.actions.push(action);
    byResources.set(key, statement);
  }
  return [...byResources.values()].map(({ actions, resources }) => ({
    Effect: 'Allow',
    Action: actions,
    Resource: resources,
  }));
}

/** Sorted patterns. While more than `most` are left, names give way to stars: first where only one name differs, then any. */
function generalise(arns: readonly string[], most: number): readonly string[] {
  let patterns = [...new Set(arns)].sort();
  const deepest = Math.max(...patterns.map((arn) => arn.split('/').length));
  for (const isSibling of [sameElsewhere, sameDepth]) {
    for (let at = deepest - 1; at > 0 && patterns.length > most; at--) patterns = starAt(patterns, at, isSibling);
  }
  return patterns;
}

type Kinship = (names: readonly string[], at: number) => string;

const sameElsewhere: Kinship = (names, at) => names.with(at, '*').join('/');
const sameDepth: Kinship = (names) => String(names.length);

/** A star in place `at` of all patterns whose siblings have another name there. */
function starAt(patterns: readonly string[], at: number, kinship: Kinship): string[] {
  const families = new Map<string, Set<string>>();
  for (const names of patterns.map((pattern) => pattern.split('/')).filter((one) => one.length > at)) {
    const key = kinship(names, at);
    families.set(key, (families.get(key) ?? new Set()).add(names[at] ?? ''));
  }
  const starred = patterns.map((pattern) => {
    const names = pattern.split('/');
    const isAlone = names.length <= at || (families.get(kinship(names, at))?.size ?? 0) < 2;
    return isAlone ? pattern : names.with(at, '*').join('/');
  });
  return [...new Set(starred)].sort();
}

/** What held policies allow of the known actions without any usage needing it, in their order. Pure. */
export function findUnused(
  held: readonly HeldPolicy[],
  usages: readonly Usage[],
  known: readonly KnownAction[],
): readonly UnusedGrant[] {
  const used = new Set(usages.map(({ action }) => action.toLowerCase()));
  return held.flatMap((policy) => {
    const { name, type } = policy;
    const document = type === 'System' ? findSystemPolicy(name)?.document : policy.document;
    if (document === undefined) return [];
    return compilePolicy(parsePolicy(document, 'identity'), { name, type }).statements.flatMap((statement) =>
      unusedOf(statement, { name, type }, used, known),
    );
  });
}

function unusedOf(
  statement: Statement,
  policy: UnusedGrant['policy'],
  used: ReadonlySet<string>,
  known: readonly KnownAction[],
): readonly UnusedGrant[] {
  if (statement.effect === 'Deny') return [];
  const granted = known.map(({ action }) => action).filter((action) => coversAction(statement, action.toLowerCase()));
  const actions = granted.filter((action) => !used.has(action.toLowerCase()));
  if (actions.length === 0) return [];
  const { statement: at, sid } = statement.place;
  const isIdle = actions.length === granted.length;
  return [{ policy, statement: at, ...(sid !== undefined && { sid }), isIdle, actions }];
}
