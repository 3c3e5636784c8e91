// Finds the statements about an action. Without it every call would walk through all that is attached to its caller.
import type { Policy, Statement } from './compile.ts';
import { type Glob, hasWildcard, isAllStars } from './glob.ts';

/** Statements about one action, in document order. */
export interface Candidates {
  readonly deny: readonly Statement[];
  readonly allow: readonly Statement[];
}

interface Entry {
  readonly glob: Glob;
  readonly statement: Statement;
}

// Actions come from a catalogue, so this is rarely reached; it bounds what one caller's many actions can occupy.
const mostRemembered = 50_000;

/** Keys of tags that a resource carries (ram-policy 2.6), in lower case. */
export const RESOURCE_TAG = 'acs:resourcetag/';

/** Compiled policies of one unit, arranged by action. */
export class PolicyIndex {
  /** Every statement, in document order. */
  readonly statements: readonly Statement[];
  /** True when some condition asks for tags of the resource: then they must be known before a decision. */
  readonly asksResourceTags: boolean;
  readonly #literal = new Map<string, Statement[]>();
  readonly #byService = new Map<string, Entry[]>();
  readonly #loose: Entry[] = [];
  readonly #except: Statement[] = [];
  readonly #memory = new Map<string, Candidates>();
  #remembered = 0;

  constructor(policies: readonly Policy[]) {
    this.statements = policies.flatMap((policy) => policy.statements);
    this.asksResourceTags = this.statements.some(({ clauses }) =>
      clauses.some(({ lowerCaseKey }) => lowerCaseKey.startsWith(RESOURCE_TAG)),
    );
    for (const statement of this.statements) {
      if (statement.exceptActions) this.#except.push(statement);
      else for (const glob of statement.actions) this.#file(statement, glob);
    }
  }

  /** The statements about an action, given in lower case; the same object again for the same action. */
  candidates(action: string): Candidates {
    const known = this.#memory.get(action);
    if (known !== undefined) return known;
    const found = this.#find(action);
    const candidates = splitByEffect(this.statements.filter((statement) => found.has(statement)));
    this.#remembered += found.size + 1;
    if (this.#remembered > mostRemembered) {
      this.#memory.clear();
      this.#remembered = found.size + 1;
    }
    this.#memory.set(action, candidates);
    return candidates;
  }

  #file(statement: Statement, glob: Glob): void {
    const pattern = glob.pattern.toLowerCase();
    const service = pattern.slice(0, Math.max(pattern.indexOf(':'), 0));
    if (!hasWildcard(pattern)) push(this.#literal, pattern, statement);
    else if (isAllStars(pattern) || hasWildcard(service)) this.#loose.push({ glob, statement });
    else push(this.#byService, service, { glob, statement });
  }

  #find(action: string): ReadonlySet<Statement> {
    const found = new Set(this.#literal.get(action));
    const service = action.slice(0, Math.max(action.indexOf(':'), 0));
    for (const { glob, statement } of this.#byService.get(service) ?? [])
      if (glob.matches(action)) found.add(statement);
    for (const { glob, statement } of this.#loose) if (glob.matches(action)) found.add(statement);
    for (const statement of this.#except) if (coversAction(statement, action)) found.add(statement);
    return found;
  }
}

/** Compiles the policies of a unit into an index; do it once per principal, not per call. */
export function indexPolicies(policies: readonly Policy[]): PolicyIndex {
  return new PolicyIndex(policies);
}

/** True when the statement is about the action, given in lower case. */
export function coversAction(statement: Statement, action: string): boolean {
  return statement.actions.some((glob) => glob.matches(action)) !== statement.exceptActions;
}

/** Parts statements by what they do, keeping their order. */
export function splitByEffect(statements: readonly Statement[]): Candidates {
  return {
    deny: statements.filter((statement) => statement.effect === 'Deny'),
    allow: statements.filter((statement) => statement.effect === 'Allow'),
  };
}

function push<V>(lists: Map<string, V[]>, key: string, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
