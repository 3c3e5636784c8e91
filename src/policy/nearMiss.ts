// Finds the Allow that almost applied. Without it "implicit deny" would be all that a caller learns. For denials only.
import type { Statement } from './compile.ts';
import type { Question } from './question.ts';
import type { Failure } from './reason.ts';
import { candidatesOf, coversPrincipal, coversResource, type PolicyUnit, statementsOf } from './unit.ts';

/** A statement that gave nothing, and why. */
export interface Miss {
  readonly statement: Statement;
  readonly failed: Failure;
}

/** The closest Allow statement about the action in `scope`; failing that, one whose NotAction leaves the action out. */
export function findNearMiss(unit: PolicyUnit, question: Question, scope?: string): Miss | undefined {
  let closest: Statement | undefined;
  let least = Infinity;
  for (const statement of candidatesOf(unit, question).allow) {
    const distance = statement.resourceGroupId === scope ? distanceOf(statement, question) : Infinity;
    if (distance >= least) continue;
    closest = statement;
    least = distance;
  }
  return closest === undefined
    ? findExcluded(unit, question, scope)
    : { statement: closest, failed: findFailure(closest, question) };
}

/** Smaller is closer: conditions that fail are nearer than a caller who is not named, and that than another resource. */
function distanceOf(statement: Statement, question: Question): number {
  const { resource } = question;
  if (!coversResource(statement, question)) {
    const shared = statement.resources?.exact.map(({ pattern }) => sharedStart(pattern, resource)) ?? [];
    // Below 3: the more of the name agrees, the smaller.
    return 3 - Math.max(0, ...shared) / (resource.length + 1);
  }
  if (!coversPrincipal(statement, question)) return 2;
  const failing = statement.clauses.filter((clause) => !clause.holds(question.valuesFor(clause))).length;
  return failing / (failing + 1);
}

function findFailure(statement: Statement, question: Question): Failure {
  const { resource, principal } = question;
  if (!coversResource(statement, question)) {
    const needed = statement.resources?.exact.map(({ pattern }) => pattern) ?? [];
    return { part: 'Resource', needed, actual: resource };
  }
  const failing = statement.clauses.find((clause) => !clause.holds(question.valuesFor(clause)));
  if (failing === undefined || !coversPrincipal(statement, question)) {
    const needed = statement.principals?.named.map(({ value }) => value) ?? [];
    return { part: 'Principal', needed, actual: principal.arn };
  }
  const { operator, key, values } = failing;
  const actual = question.valuesFor(failing);
  return { part: 'Condition', operator, key, needed: [...values], actual: actual === undefined ? null : [...actual] };
}

function findExcluded(unit: PolicyUnit, question: Question, scope: string | undefined): Miss | undefined {
  for (const statement of statementsOf(unit)) {
    if (!statement.exceptActions || statement.effect === 'Deny' || statement.resourceGroupId !== scope) continue;
    const excluded = statement.actions.find((glob) => glob.matches(question.lowerCaseAction));
    if (excluded !== undefined) {
      return { statement, failed: { part: 'NotAction', excluded: excluded.pattern, actual: question.action } };
    }
  }
  return undefined;
}

function sharedStart(pattern: string, text: string): number {
  let at = 0;
  while (at < pattern.length && pattern.charCodeAt(at) === text.charCodeAt(at)) at++;
  return at;
}
