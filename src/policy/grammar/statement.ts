// Reads one statement of a policy. Without it a document could carry elements that mean nothing, and look stricter than it is.
import type { WrittenClause } from '../conditions/clause.ts';
import { readCondition } from './condition.ts';
import { readMembers, readText, readTexts } from './elements.ts';
import { below, malformed, quoted } from './malformed.ts';
import { findActionFlaw, findResourceFlaw } from './patterns.ts';
import { findPrincipalFlaw, type NamedPrincipal, type PrincipalKind, trustedKinds } from '../principals.ts';

/** What a document is for: `identity` also covers session and control policies, `trust` is the one of a role. */
export type Grammar = 'identity' | 'trust' | 'resource';

/** A statement that keeps the grammar, with every list spelled out. */
export interface WrittenStatement {
  readonly sid?: string;
  readonly effect: 'Allow' | 'Deny';
  readonly actions: readonly string[];
  /** True for NotAction: every action but the listed ones. */
  readonly exceptActions: boolean;
  /** Absent in trust policies, which are about the role they belong to. */
  readonly resources?: readonly string[];
  /** Absent in identity policies, which are about whom they are attached to. */
  readonly principals?: readonly NamedPrincipal[];
  readonly clauses: readonly WrittenClause[];
}

const elements: Readonly<Record<Grammar, readonly string[]>> = {
  identity: ['Sid', 'Effect', 'Action', 'NotAction', 'Resource', 'Condition'],
  trust: ['Sid', 'Effect', 'Action', 'NotAction', 'Principal', 'Condition'],
  resource: ['Sid', 'Effect', 'Action', 'NotAction', 'Principal', 'Resource', 'Condition'],
};

const advice: Readonly<Record<string, string>> = {
  NotResource: 'NotResource is not supported; test the key Resource with StringNotLike in a Condition',
  NotPrincipal: 'NotPrincipal is not supported; name the principals in a Deny statement',
  Principal: 'Principal has no place in this kind of policy; it applies to whom it is attached',
  Resource: 'Resource has no place in this kind of policy; it applies to the role it belongs to',
};

/** @throws PolicyMalformed. Source: ram-policy 1.2, 1.5. */
export function readStatement(value: unknown, grammar: Grammar, path: string): WrittenStatement {
  // Our decision (open questions: unknown elements, NotResource, Principal or Resource out of place): refused by name.
  const members = readMembers(value, path, { known: elements[grammar], advice });
  const sid = members.get('Sid');
  const condition = members.get('Condition');
  return {
    ...(sid !== undefined && { sid: readText(sid, below(path, 'Sid')) }),
    effect: readEffect(required(members, 'Effect', path), below(path, 'Effect')),
    ...readActions(members, path),
    ...(grammar !== 'trust' && {
      resources: readTexts(required(members, 'Resource', path), below(path, 'Resource'), findResourceFlaw),
    }),
    ...(grammar !== 'identity' && {
      principals: readPrincipals(required(members, 'Principal', path), grammar, below(path, 'Principal')),
    }),
    clauses: condition === undefined ? [] : readCondition(condition, below(path, 'Condition')),
  };
}

function required(members: ReadonlyMap<string, unknown>, element: string, path: string): unknown {
  const value = members.get(element);
  if (value === undefined) throw malformed(below(path, element), `${element} is missing`);
  return value;
}

function readEffect(value: unknown, path: string): WrittenStatement['effect'] {
  const effect = readText(value, path);
  // Our decision (open question: case of Effect): exact spelling.
  if (effect !== 'Allow' && effect !== 'Deny') throw malformed(path, `Effect is Allow or Deny, not ${quoted(effect)}`);
  return effect;
}

function readActions(
  members: ReadonlyMap<string, unknown>,
  path: string,
): Pick<WrittenStatement, 'actions' | 'exceptActions'> {
  const exceptActions = members.has('NotAction');
  if (exceptActions && members.has('Action')) throw malformed(path, 'a statement has Action or NotAction, not both');
  const element = exceptActions ? 'NotAction' : 'Action';
  return { actions: readTexts(required(members, element, path), below(path, element), findActionFlaw), exceptActions };
}

function readPrincipals(value: unknown, grammar: Grammar, path: string): NamedPrincipal[] {
  if (grammar === 'resource') return readKind('Id', value, path);
  const kinds = [...readMembers(value, path)];
  if (kinds.length === 0) throw malformed(path, 'at least one principal is needed');
  return kinds.flatMap(([kind, values]) => {
    if (!trustedKinds.has(kind)) {
      throw malformed(below(path, kind), `a principal is of kind ${[...trustedKinds].join(', ')}, not ${quoted(kind)}`);
    }
    return readKind(kind as PrincipalKind, values, below(path, kind));
  });
}

function readKind(kind: PrincipalKind, value: unknown, path: string): NamedPrincipal[] {
  return readTexts(value, path, (text) => findPrincipalFlaw(kind, text)).map((text) => ({ kind, value: text }));
}
