// The one question other rooms ask of policies: may this caller do this? Without it every room would combine units itself.
import { findForeignOwner } from './ownership.ts';
import { PolicyIndex } from './policyIndex.ts';
import { findNearMiss } from './nearMiss.ts';
import { type Finding, type PolicySet, weigh } from './order.ts';
import { type AccessRequest, Question, remembered } from './question.ts';
import type { StatementPlace } from './compile.ts';
import type { Decision, NearMiss } from './reason.ts';
import { findDenying } from './unit.ts';

export type { Policy, PolicyIdentity, StatementPlace } from './compile.ts';
export { type ConditionContext, conditionContext } from './conditions/context.ts';
export type { PolicySet } from './order.ts';
export { indexPolicies, type PolicyIndex, RESOURCE_TAG } from './policyIndex.ts';
export type { Principal } from './principals.ts';
export type { AccessRequest } from './question.ts';
export type { Asked, Decision, Failure, NearMiss, PolicyType, Reason, Rule } from './reason.ts';
export type { PolicyUnit } from './unit.ts';

/** Our decision (open question: calls that no policy binds): asking who one is works for every valid credential. */
const alwaysAllowed = 'sts:getcalleridentity';

/** True when a caller's own policies cannot be weighed without the tags of the resources. */
export function asksResourceTags({ identity, session }: PolicySet): boolean {
  return [identity, session].some((unit) => unit instanceof PolicyIndex && unit.asksResourceTags);
}

/**
 * Decides one call. With several resources each is decided by itself: a denial of any denies, an explicit one first.
 * Pure, never throws; ImplicitDeny unless something allows. Source: ram-policy 3.
 */
export function decide(request: AccessRequest, policies: PolicySet): Decision {
  // Nothing to check must not mean nothing to forbid: without a resource the call is checked on `*`.
  const [resource = '*', ...others] = request.resources;
  const context = remembered(request.context);
  let question = new Question(request, resource, context);
  if (question.lowerCaseAction === alwaysAllowed) {
    return {
      effect: 'Allow',
      reason: { policyType: 'AccountLevelIdentityBasedPolicy', rule: 'AlwaysAllowed', resource },
    };
  }
  let finding = weigh(question, policies);
  const alsoDenied: string[] = [];
  for (const other of others) {
    if (finding.effect === 'ExplicitDeny') break;
    const next = new Question(request, other, context);
    const found = weigh(next, policies);
    if (found.effect === 'ImplicitDeny' && finding.effect === 'ImplicitDeny') alsoDenied.push(other);
    if (found.effect === 'Allow' || found.effect === finding.effect) continue;
    question = next;
    finding = found;
  }
  return conclude(finding, question, alsoDenied);
}

function conclude(finding: Finding, question: Question, alsoDenied: readonly string[]): Decision {
  const { effect, policyType, rule, statement } = finding;
  const { resource } = question;
  if (statement !== undefined && rule === 'Statement') {
    const others = effect === 'ExplicitDeny' ? findOtherDenials(finding, question) : [];
    const decidedBy = statement.place;
    return {
      effect,
      reason: { policyType, rule, resource, decidedBy, ...(others.length > 0 && { alsoDeniedBy: others }) },
    };
  }
  const nearMiss = effect === 'Allow' ? undefined : explainMiss(finding, question);
  const more = {
    ...(alsoDenied.length > 0 && effect === 'ImplicitDeny' && { alsoDenied }),
    ...(nearMiss !== undefined && { nearMiss }),
  };
  return { effect, reason: { policyType, rule, resource, ...more } };
}

function findOtherDenials({ statement, asked }: Finding, question: Question): readonly StatementPlace[] {
  return asked
    .flatMap(({ unit, scope }) => findDenying(unit, question, scope))
    .filter((one) => one !== statement)
    .map(({ place }) => place);
}

function explainMiss({ statement, policyType, asked }: Finding, question: Question): NearMiss | undefined {
  const { resource, principal } = question;
  // The statement would have allowed it, had the resource been the caller's own.
  const owner = statement && findForeignOwner(principal, resource);
  if (statement && owner)
    return { ...statement.place, policyType, failed: { part: 'Account', owner, actual: principal.arn } };
  for (const { unit, scope, policyType: type } of asked) {
    const miss = findNearMiss(unit, question, scope);
    if (miss !== undefined) return { ...miss.statement.place, policyType: type, failed: miss.failed };
  }
  return undefined;
}
