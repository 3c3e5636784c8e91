// Walks one scenario: fills in variables, performs each step, holds its answer against what was expected.
import type { Account, World } from '../../support/world.ts';
import { findFlaw } from './check.ts';
import { select } from './path.ts';
import type { Expectation, Outcome, Scenario, Step } from './scenario.ts';

export interface Stage {
  readonly world: World;
  readonly account: Account;
  /** What was saved so far; set by the runner. */
  readonly variables?: ReadonlyMap<string, unknown>;
}

/** Performs a step whose variables are filled in. */
export type Performer = (stage: Stage, step: Step) => Promise<Outcome>;

export interface Cast {
  /** By `transport`; `rpc` when a step names none. */
  readonly transports: Readonly<Record<string, Performer>>;
  /** By action, `#` included: what no request can do. */
  readonly hooks: Readonly<Record<string, Performer>>;
}

type Variables = Map<string, unknown>;

/** Throws Error naming the step and every flaw of its answer. `fixtures` are variables known from the start. */
export async function play(
  scenario: Scenario,
  stage: Stage,
  cast: Cast,
  fixtures: Readonly<Record<string, unknown>>,
): Promise<void> {
  const variables: Variables = new Map(Object.entries(fixtures));
  for (const [at, raw] of scenario.steps.entries()) {
    const step = fill(raw, variables) as Step;
    const outcome = await performerOf(step, cast)({ ...stage, variables }, step);
    const flaws = flawsOf(outcome, step.expect);
    if (flaws.length > 0) {
      throw new Error(`step ${at + 1}, ${step.action}: ${flaws.join('; ')}\n${JSON.stringify(outcome.body)}`);
    }
    for (const [name, path] of Object.entries(step.save ?? {})) variables.set(name, select(outcome.body, path));
  }
}

function performerOf({ action, transport = 'rpc' }: Step, { hooks, transports }: Cast): Performer {
  const performer = action.startsWith('#') ? hooks[action] : transports[transport];
  if (!performer) throw new Error(`nobody performs ${action} over ${transport}`);
  return performer;
}

function flawsOf({ status, body }: Outcome, expected: Expectation): readonly string[] {
  const { errorCode, httpStatus } = expected;
  const codes = expected.errorCodeAnyOf ?? (errorCode === undefined ? undefined : [errorCode]);
  const statuses = expected.httpStatusAnyOf ?? (httpStatus === undefined ? undefined : [httpStatus]);
  const isGood = status >= 200 && status < 300;
  const code = select(body, '$.Code');
  const flaws: (string | undefined)[] = [
    (expected.ok ?? codes === undefined) === isGood ? undefined : `status ${status}`,
    statuses === undefined || statuses.includes(status) ? undefined : `status ${status} is none of ${statuses.join()}`,
    codes === undefined || codes.includes(String(code)) ? undefined : `code ${String(code)} is none of ${codes.join()}`,
    ...(expected.checks ?? []).map((check) => findFlaw(body, check)),
  ];
  return flaws.filter((flaw) => flaw !== undefined);
}

/** A text that is one variable takes its value, type and all; inside a longer text its words. */
function fill(node: unknown, variables: Variables): unknown {
  if (typeof node === 'string') {
    const whole = /^\$\{([^}]+)\}$/.exec(node);
    if (whole) return valueOf(whole[1] ?? '', variables);
    return node.replace(/\$\{([^}]+)\}/g, (_all, name: string) => String(valueOf(name, variables)));
  }
  if (Array.isArray(node)) return node.map((item) => fill(item, variables));
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(Object.entries(node).map(([name, member]) => [name, fill(member, variables)]));
}

function valueOf(name: string, variables: Variables): unknown {
  const value = variables.get(name);
  if (value === undefined) throw new Error(`nothing was saved as ${name}`);
  return value;
}
