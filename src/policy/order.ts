// Which unit is asked when, and which answer is final. Without it session and control policies could widen what they bound.
import type { Statement } from './compile.ts';
import { findForeignOwner } from './ownership.ts';
import type { Question } from './question.ts';
import type { Decision, PolicyType, Rule } from './reason.ts';
import { findDeciding, type PolicyUnit } from './unit.ts';

/**
 * All that bears on a caller. A unit that is absent is not asked; a unit that is there but empty allows nothing.
 * Source: ram-policy 3.3.
 */
export interface PolicySet {
  /**
   * Of the account that owns the resource, when it is a member of a directory. Our decision (open question: is the root
   * of a member account bound): by those that are given here, so leave out what is scoped to others.
   */
  readonly control?: PolicyUnit;
  /** Fixed when a role session was issued. */
  readonly session?: PolicyUnit;
  /** Account level: of the user and its groups, or of the role. */
  readonly identity: PolicyUnit;
  /** The same attached in resource groups; each policy carries its resourceGroupId. */
  readonly resourceGroup?: PolicyUnit;
  /** Of the role that is to be assumed. */
  readonly trust?: PolicyUnit;
  /** Of the resource itself. */
  readonly resource?: PolicyUnit;
}

/** A decision before it is put into words: enough to find the near miss, should it be a denial. */
export interface Finding {
  readonly effect: Decision['effect'];
  readonly policyType: PolicyType;
  readonly rule: Rule;
  readonly statement?: Statement | undefined;
  /** Where to look for near misses, and for more of the same when a Deny decided. */
  readonly asked: readonly Asked[];
}

/** A unit that was asked and did not allow. */
export interface Asked {
  readonly policyType: PolicyType;
  readonly unit: PolicyUnit;
  readonly scope?: string | undefined;
}

/** The only action that a trust policy can grant; every way to sign on to a role is checked as this one. */
const assumeRole = 'sts:assumerole';

/** Holds one resource of a call against everything that bears on it, in the order of ram-policy 3.3. */
export function weigh(question: Question, policies: PolicySet): Finding {
  const { control, session } = policies;
  if (control !== undefined) {
    const bounded = ask('ControlPolicy', control, question);
    if (bounded.effect !== 'Allow') return bounded;
  }
  if (session !== undefined) {
    const bounded = ask('SessionPolicy', session, question);
    if (bounded.effect !== 'Allow') return bounded;
  }
  return question.lowerCaseAction === assumeRole ? weighRole(question, policies) : weighResource(question, policies);
}

function weighRole(question: Question, { identity, resourceGroup, trust = [] }: PolicySet): Finding {
  const { type } = question.principal;
  if (type === 'Account') return silent('AccountLevelIdentityBasedPolicy', 'RootMayNotAssumeRole');
  const admitted = ask('AssumeRolePolicy', trust, question);
  // A cloud service and a federated sign-on have no identity here that policies could be attached to.
  if (type === 'Service' || type === 'Federated') return admitted;
  const permitted = askIdentity(identity, resourceGroup, question);
  if (admitted.effect === 'Allow') return permitted;
  return admitted.effect === 'ExplicitDeny' || permitted.effect === 'Allow' ? admitted : permitted;
}

function weighResource(question: Question, { identity, resourceGroup, resource }: PolicySet): Finding {
  const own = weighOwn(question, identity, resourceGroup);
  if (resource === undefined || own.effect === 'ExplicitDeny') return own;
  const given = ask('ResourceBasedPolicy', resource, question);
  if (given.effect === 'ExplicitDeny' || (given.effect === 'Allow' && own.effect !== 'Allow')) return given;
  return own.effect === 'Allow' ? own : { ...own, asked: [...own.asked, ...given.asked] };
}

function weighOwn(question: Question, identity: PolicyUnit, resourceGroup: PolicyUnit | undefined): Finding {
  const { principal, resource } = question;
  const type = 'AccountLevelIdentityBasedPolicy';
  const foreign = findForeignOwner(principal, resource) !== undefined;
  if (principal.type === 'Account') {
    return foreign
      ? silent(type, 'ForeignAccount')
      : { effect: 'Allow', policyType: type, rule: 'AccountOwner', asked: [] };
  }
  const own = askIdentity(identity, resourceGroup, question);
  // The owner of a resource opens it to other accounts, never the caller's own administrator.
  return foreign && own.effect === 'Allow' ? { ...own, effect: 'ImplicitDeny', rule: 'ForeignAccount' } : own;
}

function askIdentity(identity: PolicyUnit, resourceGroup: PolicyUnit | undefined, question: Question): Finding {
  const account = ask('AccountLevelIdentityBasedPolicy', identity, question);
  const scope = question.resourceGroupId;
  if (account.effect !== 'ImplicitDeny' || resourceGroup === undefined || scope === undefined) return account;
  const group = ask('ResourceGroupLevelIdentityBasedPolicy', resourceGroup, question, scope);
  return group.effect === 'ImplicitDeny' ? { ...account, asked: [...account.asked, ...group.asked] } : group;
}

function ask(policyType: PolicyType, unit: PolicyUnit, question: Question, scope?: string): Finding {
  const statement = findDeciding(unit, question, scope);
  if (statement === undefined) {
    return { effect: 'ImplicitDeny', policyType, rule: 'NoStatement', asked: [{ policyType, unit, scope }] };
  }
  const effect = statement.effect === 'Allow' ? 'Allow' : 'ExplicitDeny';
  const asked = effect === 'ExplicitDeny' ? [{ policyType, unit, scope }] : [];
  return { effect, policyType, rule: 'Statement', statement, asked };
}

function silent(policyType: PolicyType, rule: Rule): Finding {
  return { effect: 'ImplicitDeny', policyType, rule, asked: [] };
}
