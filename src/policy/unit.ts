// Documents that are looked at together. Without it Deny would not win over Allow across policies.
import type { Policy, Statement } from './compile.ts';
import { type Candidates, coversAction, PolicyIndex, splitByEffect } from './policyIndex.ts';
import type { Question } from './question.ts';

/** Policies looked at together: an index for what is asked often, a plain list for the few of one call. */
export type PolicyUnit = readonly Policy[] | PolicyIndex;

/**
 * The statement that decides: the first matching Deny, else the first matching Allow, else none. Only statements
 * attached in `scope` take part: a resource group, or nothing for the account. Source: ram-policy 3.2.
 */
export function findDeciding(unit: PolicyUnit, question: Question, scope?: string): Statement | undefined {
  const { deny, allow } = candidatesOf(unit, question);
  return findMatching(deny, question, scope) ?? findMatching(allow, question, scope);
}

/** Every Deny that matches, in document order. */
export function findDenying(unit: PolicyUnit, question: Question, scope?: string): readonly Statement[] {
  return candidatesOf(unit, question).deny.filter((statement) => applies(statement, question, scope));
}

/** Statements about the action of the question, in document order. */
export function candidatesOf(unit: PolicyUnit, question: Question): Candidates {
  if (unit instanceof PolicyIndex) return unit.candidates(question.lowerCaseAction);
  return splitByEffect(statementsOf(unit).filter((statement) => coversAction(statement, question.lowerCaseAction)));
}

/** Every statement of the unit, in document order. */
export function statementsOf(unit: PolicyUnit): readonly Statement[] {
  return unit instanceof PolicyIndex ? unit.statements : unit.flatMap((policy) => policy.statements);
}

/** True when one of the statement's resource patterns covers the resource. */
export function coversResource({ resources }: Statement, { resource, caselessResource }: Question): boolean {
  if (resources === undefined) return true;
  const globs = caselessResource === undefined ? resources.exact : resources.caseless;
  const name = caselessResource ?? resource;
  for (const glob of globs) if (glob.matches(name)) return true;
  return false;
}

/** True when the statement names the caller, or names nobody. */
export function coversPrincipal({ principals }: Statement, { principal }: Question): boolean {
  return principals === undefined || principals.tests.some((names) => names(principal));
}

function findMatching(
  statements: readonly Statement[],
  question: Question,
  scope: string | undefined,
): Statement | undefined {
  for (const statement of statements) if (applies(statement, question, scope)) return statement;
  return undefined;
}

function applies(statement: Statement, question: Question, scope: string | undefined): boolean {
  return (
    statement.resourceGroupId === scope &&
    coversResource(statement, question) &&
    coversPrincipal(statement, question) &&
    meetsAll(statement, question)
  );
}

function meetsAll({ clauses }: Statement, question: Question): boolean {
  for (const clause of clauses) if (!clause.holds(question.valuesFor(clause))) return false;
  return true;
}
